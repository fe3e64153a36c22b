import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import sirv from 'sirv';

/** A server with the demo's files, an empty page, and sources that answer, never answer, or fail. */
export interface SourceServer {
  /** Of the page. */
  readonly address: string;
  /** How many requests of sources are neither answered nor broken off. */
  readonly open: () => number;
  readonly close: () => Promise<unknown>;
}

const PAGE = '<!doctype html><html lang="zh-CN"><title>试验</title><link rel="icon" href="data:,"><main></main>';

/** @param data - what `source/good/NAME` answers, by name; `source/silent/…` never answers, `source/failing/…` always fails */
export async function serveSources(files: string, data: Readonly<Record<string, unknown>>): Promise<SourceServer> {
  const serveFile = sirv(files, {dev: true});
  const waiting = new Set<ServerResponse>();
  const server: Server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://localhost');
    if (pathname === '/life') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(`${PAGE}<script type="module" src="menhu/menhu.js"></script>`);
    }
    const [, kind, name] = /^\/source\/(\w+)\/(\w+)$/.exec(pathname) ?? [];
    if (!kind) return serveFile(request, response);
    waiting.add(response);
    response.on('close', () => waiting.delete(response));
    if (kind === 'silent') return;
    response.writeHead(kind === 'good' ? 200 : 503, {'content-type': 'application/json', 'cache-control': 'no-store'});
    response.end(kind === 'good' ? JSON.stringify(data[name!]) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/life`,
    open: () => waiting.size,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
