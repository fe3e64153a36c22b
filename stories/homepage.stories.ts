import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../packages/core/src/page/mh-page.js';

const meta: Meta = {title: 'Homepages', parameters: {layout: 'fullscreen'}};

export default meta;

const page = (audience: string) => (): HTMLElement => {
  const element = document.createElement('mh-page');
  element.src = './home.json';
  element.audience = audience;
  return element;
};

/** The homepage of a made-up district, from its home.json. */
export const District: StoryObj = {render: page('public')};

/** The same as its webmaster sees it. */
export const ForTheWebmaster: StoryObj = {render: page('webmaster')};
