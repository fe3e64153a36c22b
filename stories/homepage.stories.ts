import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {HomeConfig} from '../packages/core/src/config/page-schema.js';
import '../packages/core/src/page/mh-page.js';

interface Args {
  readonly audience: string;
  /** Address of the home.json; in English too, where the agency makes its homepage in two languages. */
  readonly file: string;
  readonly english?: string;
}

const meta: Meta<Args> = {
  title: 'Homepages',
  component: 'mh-page',
  args: {audience: 'public'},
  argTypes: {
    audience: {control: 'inline-radio', options: ['public', 'webmaster']},
    file: {control: false},
    english: {table: {disable: true}},
  },
  loaders: [
    async ({args: {file, english}, globals}) => ({
      config: await (await fetch(globals['language'] === 'en' ? (english ?? file) : file)).json(),
    }),
  ],
  // The config says language, theme, mode and text size itself, so the toolbar has to speak through it.
  render({audience}, {globals: {language, theme, mode, text}, loaded}) {
    const config = loaded['config'] as HomeConfig;
    const {accent, ...own} = config.theme ?? {};
    const worn = theme === 'own' ? config.theme : {...own, name: theme};
    return Object.assign(document.createElement('mh-page'), {
      audience,
      config: {...config, lang: language, theme: {...worn, mode, text}},
    });
  },
};

export default meta;

/** A ministry: services, its own figures, posts of its units. All agencies here are made up. */
export const Ministry: StoryObj<Args> = {args: {file: 'homepages/ministry.json'}};

/** A city: a campaign on top, services beside figures, then what is posted, and what citizens asked. */
export const City: StoryObj<Args> = {args: {file: 'homepages/city.json'}};

/** A district, in Chinese and English; the one of the demo. */
export const District: StoryObj<Args> = {args: {file: 'home.json', english: 'home.en.json'}};

/** A police force whose matrix is the page. */
export const PoliceMatrix: StoryObj<Args> = {args: {file: 'homepages/police.json'}};

/** A campaign with its progress. */
export const Campaign: StoryObj<Args> = {args: {file: 'homepages/campaign.json'}};

/** The district as its webmaster sees it. */
export const ForTheWebmaster: StoryObj<Args> = {args: {...District.args!, audience: 'webmaster'} as Args};
