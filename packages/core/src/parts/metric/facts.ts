import {formatExactTime} from '../../locale/time.js';
import type {Metric} from '../../config/metric.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {formatExactly, unitWord} from './figure.js';
import strings from './metric.strings.js';

/** What a metric is made of, as pairs of a name and a text: the disclosure, the face and a table print the same. */
export type Fact = readonly [key: FactKey, name: string, text: string];
type FactKey = 'numerator' | 'denominator' | 'definition' | 'window' | 'collectedAt' | 'exactly';

/** True for a share of something, which has a base that can be asked for. */
export const isRate = ({unit, numerator, denominator}: Metric): boolean =>
  unit === '%' || numerator !== undefined || denominator !== undefined;

/** The day of a time; a period is told in days. */
const day = (iso: string, timeZone: string): string => formatExactTime(iso, timeZone).slice(0, 10);

/**
 * The facts of a metric. A rate whose numerator, denominator or definition nobody gave says that: silence would look as
 * if there were nothing to know.
 */
export function factsOf(metric: Metric, language: Language, timeZone: string): Fact[] {
  const {value, unit, numerator, denominator, definition, window, collectedAt} = metric;
  const say = (key: keyof (typeof strings)['en'], values = {}): string => translate(strings, language, key, values);
  const facts: [FactKey, string | undefined][] = [
    ['numerator', numerator === undefined ? undefined : formatExactly(numerator, language)],
    ['denominator', denominator === undefined ? undefined : formatExactly(denominator, language)],
    ['definition', definition],
    ['window', window && say('windowText', {from: day(window.from, timeZone), to: day(window.to, timeZone)})],
    ['collectedAt', collectedAt && formatExactTime(collectedAt, timeZone)],
    [
      'exactly',
      value !== undefined && Math.abs(value) >= 10_000
        ? `${formatExactly(value, language)} ${unitWord(unit, language)}`.trim()
        : undefined,
    ],
  ];
  const isOwed = (key: FactKey): boolean => isRate(metric) && /^(?:numerator|denominator|definition|window)$/.test(key);
  return facts.flatMap(([key, text]) =>
    text || isOwed(key) ? [[key, say(key), text || say('notPublished')] as const] : [],
  );
}
