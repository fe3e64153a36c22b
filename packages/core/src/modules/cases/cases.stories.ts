import {moduleStories} from '../../../../../stories/module-stories.js';
import {cases} from './cases.module.js';

/** One story per example and state; .storybook/example-stories.ts makes the exports of the definition. */
export const stories = moduleStories(cases);

export default stories.meta;
