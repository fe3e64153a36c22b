import {isSafeResource, resolveAddress} from '../config/values.js';
import type {Finding} from '../config/shape.js';
import {request, SourceError} from '../data/request.js';
import type {Parse} from '../data/source-controller.js';
import type {ModuleShapes} from './module-shapes.js';
import {readPayload} from './payload.js';

export interface PageReading {
  /** Address of the source. */
  readonly base: string;
  readonly parse: Parse;
  readonly report: (findings: readonly Finding[]) => void;
  /** Lets go of the request. */
  readonly signal: AbortSignal | undefined;
}

/**
 * One more page of a module's data, or the answer to a search: asked for, adapted and read as its first data were.
 *
 * @param address - as the payload gives it, relative to the source
 * @throws SourceError - where nothing of it can be used
 */
export async function readPage<Data>(shapes: ModuleShapes, address: string, reading: PageReading): Promise<Data> {
  try {
    return await read(shapes, address, reading);
  } catch (error) {
    if (error instanceof SourceError) reading.report([{...error.finding, severity: 'warning', path: 'next'}]);
    throw error;
  }
}

async function read<Data>(
  shapes: ModuleShapes,
  address: string,
  {base, parse, report, signal}: PageReading,
): Promise<Data> {
  const url = isSafeResource(address) ? resolveAddress(address, base) : undefined;
  if (url === undefined) throw new SourceError('unsafe-url', {expected: 'resource', found: address});
  signal?.throwIfAborted();
  const {answer, release} = request(url);
  signal?.addEventListener('abort', release, {once: true});
  try {
    const raw = await parse(await answer, url);
    signal?.throwIfAborted();
    const {data, findings} = readPayload<Data>(shapes, raw);
    report(findings);
    if (!data) throw new SourceError('no-good-page', {url});
    return data;
  } finally {
    signal?.removeEventListener('abort', release);
    if (!signal?.aborted) release();
  }
}
