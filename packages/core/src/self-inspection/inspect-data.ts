import type {Finding} from '../config/shape.js';
import {parseBody, SourceError} from '../data/request.js';
import type {InspectContext} from '../element/inspect.js';
import type {ModuleShapes} from '../element/module-shapes.js';
import {readPayload} from '../element/payload.js';
import {inspections} from '../generated/inspections.js';
import {addressesIn, type Address} from './addresses.js';
import type {Evidence} from './evidence.js';
import {inspectPayload, optionsOf} from './inspect-payload.js';

/** How a module's shapes and evidence are loaded; generated for every module of the registry. */
export interface ModuleInspection {
  readonly shapes: () => Promise<{readonly shapes: ModuleShapes}>;
  readonly evidence?: () => Promise<{
    evidence(data: never, options: never, context: InspectContext): Evidence | Promise<Evidence>;
  }>;
}

/** What a source brought, or the data that stand in the config. */
export type Given = {readonly body: ArrayBuffer; readonly url: string} | {readonly value: unknown};

export interface DataReport {
  readonly findings: readonly Finding[];
  /** Nothing can be read in the module. */
  readonly isBlank: boolean;
  readonly evidence?: Evidence;
  readonly addresses: readonly Address[];
}

/** Whether the data of a module of this type can be looked at: one of an agency's own is known to its page alone. */
export const isInspected = (type: string): boolean => Object.hasOwn(inspections, type);

/**
 * Looks at the data of one module as its element would, and as the official inspection would: formats, lenient reading,
 * the module's own inspection, its evidence. Needs no DOM.
 *
 * @param module - its entry in home.json
 */
export async function inspectData(
  module: Readonly<Record<string, unknown>>,
  given: Given,
  context: InspectContext,
): Promise<DataReport> {
  const inspection: ModuleInspection = inspections[String(module['type'])]!;
  const {shapes} = await inspection.shapes();
  let raw: unknown;
  try {
    raw = 'value' in given ? given.value : await parse(shapes, module['format'], given.body, given.url);
  } catch (error) {
    return {findings: [asFinding(error, given)], isBlank: true, addresses: []};
  }
  const {data, isEmpty, findings} = readPayload<object>(shapes, raw);
  if (!data) return {findings, isBlank: true, addresses: []};
  const options = optionsOf(shapes.options, module) as never;
  const own = await inspectPayload(shapes, module, data, context);
  const evidence = await (await inspection.evidence?.())?.evidence(data as never, options, context);
  return {
    findings: [...findings, ...own],
    isBlank: isEmpty,
    ...(evidence && {evidence}),
    addresses: addressesIn(shapes.data, data),
  };
}

async function parse({formats}: ModuleShapes, format: unknown, body: ArrayBuffer, url: string): Promise<unknown> {
  const load = formats?.[String(format)];
  return load ? (await load()).adapt(body, url) : parseBody(body, url);
}

/** An adapter that meets what nobody thought of is a fault of the data all the same, as far as the webmaster can tell. */
function asFinding(error: unknown, given: Given): Finding {
  if (error instanceof SourceError) return error.finding;
  const url = 'url' in given ? given.url : '';
  return {code: 'broken-body', severity: 'error', path: '', params: {url, found: String(error)}};
}
