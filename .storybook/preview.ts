import type {Preview} from '@storybook/web-components-vite';
import {setupWorker, type SetupWorker} from 'msw/browser';
import {mswLoader} from 'msw-storybook-addon/csf3';
import {applySurroundings} from '../stories/surroundings.ts';

/** Answers what stories ask for; all else, such as Storybook's own files, goes through. */
async function startWorker(): Promise<SetupWorker> {
  const worker = setupWorker();
  await worker.start({onUnhandledRequest: 'bypass', quiet: true, serviceWorker: {url: './mockServiceWorker.js'}});
  return worker;
}

const preview: Preview = {
  loaders: [mswLoader(startWorker)],
  decorators: [applySurroundings],
  initialGlobals: {language: 'zh-CN', direction: 'ltr', mode: 'light', text: 'standard', width: 'full'},
  globalTypes: {
    language: {toolbar: {title: 'Language', icon: 'globe', items: ['zh-CN', 'zh-TW', 'en'], dynamicTitle: true}},
    direction: {toolbar: {title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true}},
    mode: {toolbar: {title: 'Mode', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true}},
    text: {toolbar: {title: 'Text size', icon: 'paragraph', items: ['standard', 'large'], dynamicTitle: true}},
    width: {toolbar: {title: 'Width', icon: 'grow', items: ['320', '768', '1280', 'full'], dynamicTitle: true}},
  },
  parameters: {
    layout: 'padded',
    a11y: {test: 'error'},
    controls: {expanded: true},
  },
};

export default preview;
