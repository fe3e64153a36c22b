import {moduleStories} from '../../../../../stories/module-stories.js';
import {services} from './services.module.js';

/** One story per example and state; .storybook/example-stories.ts makes the exports of the definition. */
export const stories = moduleStories(services);

export default stories.meta;
