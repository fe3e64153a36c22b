/** A small static server with the strictest headers that an agency's server may send; for the demo, page tests, benches. */
import {createServer} from 'node:http';
import sirv from 'sirv';

/** design.md, "page behaviour": what every page of Menhu must work under. */
export const strictHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
};

const PORTS_TRIED = 50;

/**
 * Serves a folder, read anew for each request.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {number} [options.port] - the first port to try; 0, the default, takes any free one
 * @param {string} [options.host] - `localhost`, the default, is not reachable from other machines
 * @param {Record<string, string>} [options.headers] - sent with every answer; instead of the strict ones
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [options.answer] -
 *   asked first; true where it has answered
 * @returns {Promise<{url: string, close: () => Promise<void>}>} the address with a slash at its end
 */
export async function serve(folder, {port = 0, host = 'localhost', headers = strictHeaders, answer} = {}) {
  const files = sirv(folder, {dev: true});
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!answer?.(request, response)) files(request, response);
  });
  await listenOnFree(server, port, host);
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A browser that keeps its connection open would keep the server, and so the test, alive.
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 */
async function listenOnFree(server, port, host) {
  for (let attempt = 0; ; attempt++) {
    try {
      await new Promise((resolve, reject) => {
        server
          .once('error', reject)
          .once('listening', resolve)
          .listen(port && port + attempt, host);
      });
      return;
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || attempt >= PORTS_TRIED) throw error;
    }
  }
}
