import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {HomeConfig} from '../packages/core/src/config/page-schema.js';
import '../packages/core/src/page/mh-page.js';

/** The district makes its homepage in two languages; where there is no home.json, the interface alone changes. */
const fileFor = (language: unknown): string => (language === 'en' ? 'home.en.json' : 'home.json');

const meta: Meta<{audience: string}> = {
  title: 'Homepages',
  component: 'mh-page',
  argTypes: {audience: {control: 'inline-radio', options: ['public', 'webmaster']}},
  loaders: [async ({globals}) => ({config: await (await fetch(fileFor(globals['language']))).json()})],
  // The config says language, mode and text size itself, so the toolbar has to speak through it.
  render({audience}, {globals: {language, mode, text}, loaded}) {
    const config = loaded['config'] as HomeConfig;
    return Object.assign(document.createElement('mh-page'), {
      audience,
      config: {...config, lang: language, theme: {...config.theme, mode, text}},
    });
  },
};

export default meta;

/** The homepage of a made-up district, from its home.json. */
export const District: StoryObj = {args: {audience: 'public'}};

/** The same as its webmaster sees it. */
export const ForTheWebmaster: StoryObj = {args: {audience: 'webmaster'}};
