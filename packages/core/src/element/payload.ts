import {INVALID, readShape} from '../config/read-shape.js';
import type {Finding} from '../config/shape.js';
import type {ModuleStatus} from './module-parts.js';
import type {ModuleShapes} from './module-shapes.js';

/** A payload after its lenient reading. */
export interface Payload<Data> {
  /** Absent where nothing can be shown. */
  readonly data: Data | undefined;
  readonly isEmpty: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Reads what a source returned. A bad item is left out and reported; a payload with items of which none is good is
 * an error, one without items is empty.
 */
export function readPayload<Data>({items, data: shape}: ModuleShapes, raw: unknown): Payload<Data> {
  const findings: Finding[] = [];
  const data = readShape(shape, raw, '', (finding) => findings.push(finding));
  if (data === INVALID) {
    return {data: undefined, isEmpty: false, findings: findings.map((finding) => ({...finding, severity: 'error'}))};
  }
  const count = (of: unknown): number => (of as Record<string, unknown[]>)[items!]!.length;
  const isEmpty = !!items && !count(data);
  if (!isEmpty || !count(raw)) return {data: data as Data, isEmpty, findings};
  findings.push({code: 'no-good-item', severity: 'error', path: items, params: {count: count(raw)}});
  return {data: undefined, isEmpty: false, findings};
}

/** Where a box with this payload stands. */
export function statusOf(payload: Payload<unknown> | undefined, isStale: boolean): ModuleStatus {
  if (!payload) return 'loading';
  if (!payload.data) return 'error';
  if (isStale) return 'stale';
  if (payload.isEmpty) return 'empty';
  return payload.findings.length ? 'partial' : 'fresh';
}
