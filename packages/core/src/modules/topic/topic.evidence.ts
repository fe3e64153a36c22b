import {newestOf, type GatherEvidence} from '../../self-inspection/evidence.js';
import {goodPosts} from './good-posts.js';
import type {TopicData, TopicOptions} from './topic.module.js';

/** The newest post below the banners. A banner without posts is no column, and is asked nothing. */
export const evidence: GatherEvidence<TopicData, TopicOptions> = ({topic, topics = []}) => {
  const posts = [topic, ...topics].flatMap((each) => goodPosts(each, () => {}));
  return posts.length ? {newestAt: newestOf(posts.map(({publishedAt}) => publishedAt))} : {};
};
