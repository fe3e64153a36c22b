import {defineConfig} from 'vite';

/** Empty on purpose: the one at the top is the demo's. */
export default defineConfig({});
