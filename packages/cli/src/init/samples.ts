import {definitions} from '@menhu/core/definitions';
import {calendarOf, inspectData, type DataReport} from '@menhu/core/self-inspection';

/** Sample data of one module, as its definition has them, with times that are of today. */
export interface Sample {
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

const DAY_MS = 86_400_000;
/** The address of a sample's picture; its name. */
export const PICTURE = /^\/?data\/images\/([\w-]+)\.\w+$/;
const TIME = /^\d{4}-\d\d-\d\d(?:T\S+)?$/;

/**
 * For each type an example that the module's own inspection finds nothing in: some are there to show a fault, and some
 * of their entries. Times are moved by whole days, so that what was new when they were written is new now.
 */
export async function samplesOf(types: readonly string[], now: number): Promise<readonly Sample[]> {
  const chosen = await Promise.all(types.map((type) => choose(type, now)));
  const written = Math.max(...chosen.map(({data}) => writtenBy(data, now)));
  const days = Math.floor((now - written) / DAY_MS);
  return chosen.map((sample) => ({...sample, data: map(sample.data, (text) => later(text, days))}));
}

/** When the newest of the data was made. An account may have posted once more on the day on which they were collected. */
function writtenBy(data: unknown, now: number): number {
  const collected = Date.parse((data as {updatedAt?: string}).updatedAt ?? '') || now;
  let newest = collected;
  map(data, (text) => {
    const at = text.includes('T') && TIME.test(text) ? Date.parse(text) : NaN;
    if (at > newest && at < collected + DAY_MS) newest = at;
    return text;
  });
  return newest;
}

async function choose(type: string, now: number): Promise<Sample> {
  const {examples} = definitions.find((definition) => definition.type === type)!;
  for (const {options = {}, data} of examples) {
    const look = (value: unknown): Promise<DataReport> =>
      inspectData(
        {type, ...options},
        {value},
        {now: writtenBy(data, now), timeZone: 'Asia/Shanghai', calendar: calendarOf(), language: 'zh-CN'},
      );
    const sound = withoutFaults(data, faultsOf(await look(data)));
    const report = await look(sound);
    if (!report.isBlank && !faultsOf(report).length) return {type, options: without(options, 'heading'), data: sound};
  }
  return {type, options: {}, data: examples[0]!.data};
}

/** Where something is wrong, or where a file is named that `init` has no stand-in for. */
const faultsOf = ({findings, evidence, addresses}: DataReport): string[] => [
  ...findings.map(({path}) => path),
  ...(evidence?.tallies ?? []).flatMap(({breaches}) => breaches.map(({path}) => path)),
  ...addresses.filter(({kind, url}) => kind === 'resource' && !PICTURE.test(url)).map(({path}) => path),
];

/** The same without the entries of its lists that something is wrong with. */
const withoutFaults = (data: object, faults: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value)
        ? value.filter((_, index) => !faults.some((path) => path.startsWith(`${key}[${index}]`)))
        : value,
    ]),
  );

const without = (options: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));

/** A copy of some data with each of its texts replaced. */
export function map(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((entry) => map(entry, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry, replace)]));
}

/** The same time of day some days later, with the offset that it was written with. */
function later(text: string, days: number): string {
  if (!TIME.test(text) || Number.isNaN(Date.parse(text))) return text;
  const date = new Date(Date.parse(text.slice(0, 10)) + days * DAY_MS);
  return date.toISOString().slice(0, 10) + text.slice(10);
}
