import type {Metric} from '../../config/metric.js';
import type {Case} from './cases.module.js';
import {closedAtOf, isLate, type ProgressContext} from './progress.js';

export type RateKey = 'closing-rate' | 'on-time-closing-rate';

export interface Rate {
  readonly key: RateKey;
  readonly numerator: number;
  readonly denominator: number;
}

/** Percent to two decimals; absent where nothing is the base. */
export const percentOf = ({numerator, denominator}: Rate): number | undefined =>
  denominator ? Number(((100 * numerator) / denominator).toFixed(2)) : undefined;

/**
 * 办结率: closed of all; 按时办结率: closed in time of those that were closed and had a time. Two bases, so two rates, which
 * are never one.
 */
export function ratesOf(cases: readonly Case[], context: ProgressContext): readonly Rate[] {
  let closed = 0;
  let promised = 0;
  let inTime = 0;
  for (const item of cases) {
    const closedAt = closedAtOf(item);
    if (!closedAt) continue;
    closed++;
    const late = isLate(item, closedAt, context);
    if (late === undefined) continue;
    promised++;
    if (!late) inTime++;
  }
  return [
    {key: 'closing-rate', numerator: closed, denominator: cases.length},
    {key: 'on-time-closing-rate', numerator: inTime, denominator: promised},
  ];
}

/** Which of the two a published metric is: by its key, or by its name. */
export function rateKeyOf({key, label}: Metric): RateKey | undefined {
  if (key === 'closing-rate' || key === 'on-time-closing-rate') return key;
  return label === '办结率' ? 'closing-rate' : label === '按时办结率' ? 'on-time-closing-rate' : undefined;
}
