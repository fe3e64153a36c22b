import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Member} from '../packages/core/src/modules/matrix/matrix.module.js';
import {createIndex, type SearchIndex} from '../packages/core/src/search/search.js';

/** More than a page of a screen, less than a second of a slow line. */
const PAGE_SIZE = 500;
const MOST_FOUND = 200;

export interface MatrixServer {
  /** Answers what is below `/api/matrix`; false for any other address. For `serve()`. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** What was asked, in order. */
  readonly requests: string[];
  /** Makes what begins like this fail from now on, as a server does whose database is down; none, nothing. */
  failing: string | undefined;
  /** Has the last page lead back to the first, as a wrong cursor does. */
  loops: boolean;
}

/**
 * A small server of the contract in docs/data-contract: pages by a cursor, and a search that knows pinyin. It stands in
 * for an agency's own, whose members are in a database.
 */
export function matrixServer(members: readonly Member[], pageSize = PAGE_SIZE): MatrixServer {
  let index: SearchIndex<Member> | undefined;
  const pageAt = (start: number): object => {
    const end = start + pageSize;
    const next = end < members.length ? `matrix?page=${cursorOf(end)}` : server.loops ? 'matrix?page=' : undefined;
    const page = {members: members.slice(start, end), ...(next !== undefined && {next})};
    return start ? page : {...page, source: {name: '示例数据'}, total: members.length, search: 'matrix/search?q={q}'};
  };
  const search = (query: string): object => {
    index ??= createIndex(members, ({name, handle, org}) => [name, handle, org?.name]);
    const found = index.find(query);
    return {members: found.slice(0, MOST_FOUND), total: found.length};
  };
  const server: MatrixServer = {
    requests: [],
    failing: undefined,
    loops: false,
    answer(request, response) {
      const {pathname, searchParams} = new URL(request.url!, 'http://localhost');
      if (pathname !== '/api/matrix' && pathname !== '/api/matrix/search') return false;
      const asked = request.url!.slice('/api/'.length);
      server.requests.push(asked);
      const start = startOf(searchParams.get('page'));
      if (server.failing !== undefined && asked.startsWith(server.failing)) send(response, 500, {});
      else if (pathname.endsWith('/search')) send(response, 200, search(searchParams.get('q') ?? ''));
      else if (Number.isInteger(start) && start < members.length) send(response, 200, pageAt(start));
      else send(response, 404, {});
      return true;
    },
  };
  return server;
}

/** Opaque to the page, which asks for `next` as it stands. A database would put its last key here. */
const cursorOf = (start: number): string => Buffer.from(String(start)).toString('base64url');

const startOf = (cursor: string | null): number =>
  cursor ? parseInt(Buffer.from(cursor, 'base64url').toString(), 10) : 0;

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8'}).end(JSON.stringify(body));
}
