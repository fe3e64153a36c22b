import type {Post} from '../../config/post-schema.js';
import {joinPath} from '../../config/shape.js';
import {newestOf, type Breach, type GatherEvidence} from '../../self-inspection/evidence.js';
import {findContradictions, isContradiction} from './consistency.js';
import type {FeedData, FeedOptions} from './feed.module.js';

const BEGINNING = 20;

/** Posts without a time, reprints without a source, labels against the record; and when the newest post came. */
export const evidence: GatherEvidence<FeedData, FeedOptions> = async ({posts}, _options, {now}) => {
  const shown = posts.filter(({withdrawn}) => !withdrawn);
  const breach = (post: Post): Breach => ({
    path: joinPath('posts', posts.indexOf(post)),
    name: post.text.length > BEGINNING ? `${post.text.slice(0, BEGINNING)}…` : post.text || post.id,
  });
  const contradictions = await findContradictions(posts, now);
  const postsOf = (indexes: readonly number[]): Breach[] => [...new Set(indexes)].map((index) => breach(posts[index]!));
  return {
    newestAt: newestOf(shown.map(({publishedAt}) => publishedAt)),
    tallies: [
      {
        indicator: 'items-dated',
        of: shown.length,
        breaches: shown.filter(({publishedAt}) => publishedAt === undefined).map(breach),
      },
      {
        indicator: 'reprints-sourced',
        of: shown.filter(({kind}) => kind === 'reprint').length,
        breaches: postsOf(
          contradictions.filter(({breach: kind}) => kind === 'reprint-unsourced').map(({index}) => index),
        ),
      },
      {
        indicator: 'labels-true',
        of: shown.filter(({labels}) => labels?.length).length,
        breaches: postsOf(contradictions.filter(isContradiction).map(({index}) => index)),
      },
    ],
  };
};
