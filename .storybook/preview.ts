import type {Preview} from '@storybook/web-components-vite';
import {setupWorker, type SetupWorker} from 'msw/browser';
import {mswLoader} from 'msw-storybook-addon/csf3';
import {timing} from '../packages/core/src/data/request.ts';
import type {Language} from '../packages/core/src/locale/language.ts';
import {themes} from '../packages/core/src/theme/themes.ts';
import {storySources} from '../stories/story-sources.ts';
import {applySurroundings} from '../stories/surroundings.ts';

// Without it, the error state would be a skeleton for the four seconds in which the module tries again.
timing.retryDelaysMs = [];

/** Answers what stories ask for; all else, such as Storybook's own files, goes through. */
async function startWorker(): Promise<SetupWorker> {
  const worker = setupWorker(storySources);
  await worker.start({onUnhandledRequest: 'bypass', quiet: true, serviceWorker: {url: './mockServiceWorker.js'}});
  return worker;
}

/** By language, so that one that is added is missed here by the compiler. */
const languages: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
  ug: 'ئۇيغۇرچە',
};

const preview: Preview = {
  loaders: [mswLoader(startWorker)],
  decorators: [applySurroundings],
  initialGlobals: {theme: 'own', language: 'zh-CN', direction: 'auto', mode: 'light', text: 'standard', width: 'full'},
  globalTypes: {
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          {value: 'own', title: '自带 Its own'},
          ...Object.entries(themes).map(([value, {title}]) => ({value, title: `${title['zh-CN']} ${title.en}`})),
        ],
        dynamicTitle: true,
      },
    },
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: Object.entries(languages).map(([value, title]) => ({value, title})),
        dynamicTitle: true,
      },
    },
    direction: {toolbar: {title: 'Direction', icon: 'transfer', items: ['auto', 'ltr', 'rtl'], dynamicTitle: true}},
    mode: {toolbar: {title: 'Mode', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true}},
    text: {toolbar: {title: 'Text size', icon: 'paragraph', items: ['standard', 'large'], dynamicTitle: true}},
    width: {toolbar: {title: 'Width', icon: 'grow', items: ['320', '768', '1280', 'full'], dynamicTitle: true}},
  },
  parameters: {
    // The ground that the decorator lays has a margin of its own.
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {
      storySort: {
        order: [
          'Homepages',
          'Build a home.json',
          'Modules',
          ['*', ['Overview', 'Playground', 'Examples', 'States', 'HTML face', 'Accessibility']],
          'Foundations',
        ],
      },
    },
    // The tag alone, without the ground that the decorator lays around it.
    docs: {
      codePanel: true,
      source: {excludeDecorators: true},
      // The playground stands on top already, with the controls.
      stories: {filter: ({id}: {id: string}) => !id.endsWith('--playground')},
    },
  },
};

export default preview;
