import type {Post} from '../../config/post-schema.js';
import {INVALID, readShape} from '../../config/read-shape.js';
import type {Report} from '../../config/shape.js';
import {postShape} from '../../generated/post.js';
import type {Topic} from './topic.module.js';

/** The posts of a topic that are any, by the rules of every other module; the rest is reported. */
export function goodPosts({latest = []}: Topic, report: Report = () => {}, path = 'topic'): readonly Post[] {
  const good = readShape([postShape], latest, `${path}.latest`, report);
  return good === INVALID ? [] : (good as Post[]);
}
