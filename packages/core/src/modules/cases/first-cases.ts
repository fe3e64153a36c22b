import {readPayload, type Payload} from '../../element/payload.js';
import {shapes} from '../../generated/cases.js';
import type {CasesData} from './cases.module.js';

/**
 * Reads the first cases alone, as cases stand in the order in which they are given: to check five thousand takes as long as
 * to draw the first eight.
 *
 * @returns the whole payload, of whose other cases nothing is known; undefined where there are none, or where something is
 *   wrong with these
 */
export function readFirst(raw: unknown, count: number): Payload<CasesData> | undefined {
  const list = (raw as CasesData | undefined)?.cases;
  if (!count || !Array.isArray(list) || list.length <= count) return undefined;
  const payload = readPayload<CasesData>(shapes, {...(raw as CasesData), cases: list.slice(0, count)});
  return payload.findings.length ? undefined : {...payload, data: raw as CasesData};
}
