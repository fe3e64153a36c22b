import {moduleStories} from '../../../../../stories/module-stories.js';
import {feed} from './feed.module.js';

/** One story per example and state; .storybook/example-stories.ts makes the exports of the definition. */
export const stories = moduleStories(feed);

export default stories.meta;
