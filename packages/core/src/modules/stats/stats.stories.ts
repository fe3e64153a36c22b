import {moduleStories} from '../../../../../stories/module-stories.js';
import {stats} from './stats.module.js';

/** One story per example and state; .storybook/example-stories.ts makes the exports of the definition. */
export const stories = moduleStories(stats);

export default stories.meta;
