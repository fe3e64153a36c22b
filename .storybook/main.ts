import type {StorybookConfig} from '@storybook/web-components-vite';
import {exampleIndexer, exampleStories} from './example-stories.ts';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  stories: ['../packages/*/src/**/*.stories.ts', '../stories/**/*.stories.ts'],
  docs: {defaultName: 'Overview'},
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', 'msw-storybook-addon'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  staticDirs: [
    // Served from the package, so that no copy of the worker grows old here.
    {from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js'},
    {from: '../demo/data', to: '/data'},
    {from: '../stories/homepages', to: '/homepages'},
    {from: '../demo/home.json', to: '/home.json'},
    {from: '../demo/home.en.json', to: '/home.en.json'},
  ],
  experimental_indexers: (existing = []) => [exampleIndexer, ...existing],
  viteFinal: (vite) => ({...vite, plugins: [...(vite.plugins ?? []), exampleStories()]}),
};

export default config;
