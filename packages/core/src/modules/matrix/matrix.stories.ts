import {moduleStories} from '../../../../../stories/module-stories.js';
import {matrix} from './matrix.module.js';

/** One story per example and state; .storybook/example-stories.ts makes the exports of the definition. */
export const stories = moduleStories(matrix);

export default stories.meta;
