import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {HomeBuilder} from './build/home-builder.js';

if (!customElements.get('home-builder')) customElements.define('home-builder', HomeBuilder);

const meta: Meta = {title: 'Build a home.json', parameters: {controls: {disable: true}}};

export default meta;

/** Pick modules and their options, see the page, copy the file. Its fields are made from the definitions. */
export const Build: StoryObj = {
  render: (_, {globals: {language, theme, mode, text}}) =>
    Object.assign(document.createElement('home-builder'), {lang: language, theme, mode, text}),
};
