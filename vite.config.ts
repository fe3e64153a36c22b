import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type ViteDevServer} from 'vite';

/** Files that the build puts into `menhu/`, by where the sources have them. */
const loader = '/@fs' + fileURLToPath(new URL('packages/core/src/cdn/menhu.ts', import.meta.url));
const sources: Readonly<Record<string, string>> = {
  '/menhu/menhu.js': loader,
  '/menhu/menhu.home.js': loader.replace(/menhu\.ts$/, 'menhu.home.ts'),
  '/menhu/menhu.all.js': loader,
};

async function sendTokens(server: ViteDevServer, response: ServerResponse): Promise<void> {
  const {tokensCss} = (await server.ssrLoadModule(fileURLToPath(new URL('scripts/tokens.ts', import.meta.url)))) as {
    tokensCss: () => string;
  };
  response.setHeader('content-type', 'text/css');
  response.end(tokensCss());
}

/** Serves the demo's pages with the library as it stands in the sources, so that a change shows at once. */
const menhuFromSource = (): Plugin => ({
  name: 'menhu:from-source',
  // The demo's scripts import the built path, which only exists in a build.
  resolveId: (id) => sources[id.replace(/^\.(?=\/menhu\/)/, '')]?.slice('/@fs'.length),
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = request.url?.split('?')[0] ?? '';
      if (sources[path]) request.url = sources[path];
      if (path === '/menhu/home.schema.json') {
        response.setHeader('content-type', 'application/json');
        response.end(readFileSync(new URL('packages/core/home.schema.json', import.meta.url)));
      } else if (path === '/menhu/tokens.css') {
        void sendTokens(server, response);
      } else next();
    });
  },
});

/** `npm run dev`: the demo from the sources. What is published is built by scripts/build.ts. */
export default defineConfig({
  root: fileURLToPath(new URL('demo', import.meta.url)),
  server: {fs: {allow: ['..']}},
  plugins: [menhuFromSource()],
  // The pages' scripts lead to the library by a path that only a build has, so there is nothing to scan.
  optimizeDeps: {
    entries: [],
    include: ['lit', 'lit/directives/repeat.js', 'd3-scale', 'd3-shape', 'jsonc-parser', 'fastest-levenshtein'],
  },
});
