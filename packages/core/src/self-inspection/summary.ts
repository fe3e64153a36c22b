import type {Localized} from '../config/fields.js';
import type {Breach, Evidence, Tally} from './evidence.js';
import {indicators, type Indicator, type IndicatorCode} from './indicators.js';

/** `unknown`: the data do not say. `absent`: nothing on this homepage is asked. */
export type Judgement = 'met' | 'look' | 'broken' | 'unknown' | 'absent';

/** A module of the homepage, as the self-inspection sees it. */
export interface InspectedModule {
  /** What the webmaster calls it. */
  readonly name: string;
  /** Nothing in it can be read: there are no entries, or no data. */
  readonly isBlank: boolean;
  readonly evidence?: Evidence | undefined;
}

/** One line of the self-inspection. */
export interface Verdict {
  readonly indicator: IndicatorCode;
  readonly title: Localized;
  readonly clause: Localized;
  readonly isVeto: boolean;
  readonly judgement: Judgement;
  /** How many of how many are at fault; absent where nothing is counted. */
  readonly count?: number;
  readonly of?: number;
  readonly unknown?: number;
  /** ms of the newest thing on the homepage. */
  readonly newestAt?: number;
  /** Those at fault, by what people know them by. */
  readonly names: readonly string[];
}

const DAY_MS = 86_400_000;
/** 国办秘函〔2019〕19号: two weeks, for homepages, news columns and accounts alike. */
const FRESH_DAYS = 14;

/**
 * Sums up what the modules of a homepage say, indicator by indicator.
 *
 * @param more - what was found out beside the modules, such as dead links
 */
export function summarize(
  modules: readonly InspectedModule[],
  now: number,
  more: readonly Tally[] = [],
): readonly Verdict[] {
  const isOld = (at: number): boolean => now - at > FRESH_DAYS * DAY_MS;
  const dated = modules.flatMap(({name, evidence}) =>
    evidence?.newestAt === undefined ? [] : [{name, at: evidence.newestAt}],
  );
  const known = dated.filter(({at}) => !Number.isNaN(at));
  const newestAt = known.length ? Math.max(...known.map(({at}) => at)) : undefined;
  const judged = new Map<IndicatorCode, Omit<Verdict, 'indicator' | keyof Indicator>>();

  judged.set('home-updated', {
    judgement: newestAt === undefined ? (dated.length ? 'unknown' : 'absent') : isOld(newestAt) ? 'broken' : 'met',
    ...(newestAt !== undefined && {newestAt}),
    names: [],
  });
  const old = known.filter(({at}) => isOld(at)).map(({name}) => name);
  judged.set('columns-updated', counted('columns-updated', old, known.length, dated.length - known.length));
  const blank = modules.filter(({isBlank}) => isBlank).map(({name}) => name);
  judged.set('columns-blank', counted('columns-blank', blank, modules.length));

  const tallies = [...modules.flatMap(({evidence}) => evidence?.tallies ?? []), ...more];
  for (const code of Object.keys(indicators) as IndicatorCode[]) {
    if (judged.has(code)) continue;
    const own = tallies.filter(({indicator}) => indicator === code);
    if ((indicators[code] as Indicator).isOnRequest && !own.length) continue;
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const names = own.flatMap(({breaches}) => breaches.map(({name}) => name));
    judged.set(code, counted(code, names, sum(own.map(({of}) => of)), sum(own.map(({unknown}) => unknown ?? 0))));
  }
  return (Object.keys(indicators) as IndicatorCode[]).flatMap((code) => {
    const {title, clause, isVeto} = indicators[code];
    const verdict = judged.get(code);
    return verdict ? [{indicator: code, title, clause, isVeto, ...verdict}] : [];
  });
}

function counted(
  code: IndicatorCode,
  names: readonly string[],
  of: number,
  unknown = 0,
): Omit<Verdict, 'indicator' | keyof Indicator> {
  const {brokenFrom = 1} = indicators[code] as Indicator;
  const judgement =
    names.length >= brokenFrom ? 'broken' : names.length ? 'look' : of ? 'met' : unknown ? 'unknown' : 'absent';
  return {judgement, count: names.length, of, ...(unknown && {unknown}), names};
}

/** What the evidence of a module holds against it and its own inspection does not tell, one by one. */
export const untoldBreaches = ({
  tallies = [],
}: Evidence): readonly (Breach & Pick<Indicator, 'title' | 'clause'> & {code: IndicatorCode})[] =>
  tallies.flatMap(({indicator: code, breaches}) => {
    const {title, clause, isUntold}: Indicator = indicators[code];
    return isUntold ? breaches.map((breach) => ({...breach, code, title, clause})) : [];
  });
