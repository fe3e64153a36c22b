import {moduleStories} from '../../../../../stories/module-stories.js';
import {ranking} from './ranking.module.js';

/** One story per example and state; .storybook/example-stories.ts makes the exports of the definition. */
export const stories = moduleStories(ranking);

export default stories.meta;
