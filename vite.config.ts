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

/** Style sheets that the build makes, by the script and the function that makes them. */
const styles: Readonly<Record<string, readonly [script: string, make: string]>> = {
  '/menhu/tokens.css': ['scripts/tokens.ts', 'tokensCss'],
  '/menhu/cloak.css': ['scripts/cloak.ts', 'cloakCss'],
};

async function sendStyles(server: ViteDevServer, path: string, response: ServerResponse): Promise<void> {
  const [script, make] = styles[path]!;
  const made = (await server.ssrLoadModule(fileURLToPath(new URL(script, import.meta.url)))) as Record<
    string,
    () => string
  >;
  response.setHeader('content-type', 'text/css');
  response.end(made[make]!());
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
      } else if (styles[path]) {
        void sendStyles(server, path, response);
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
