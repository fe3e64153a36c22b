import {moduleStories} from '../../../../../stories/module-stories.js';
import {topic} from './topic.module.js';

/** One story per example and state; .storybook/example-stories.ts makes the exports of the definition. */
export const stories = moduleStories(topic);

export default stories.meta;
