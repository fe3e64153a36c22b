import * as z from 'zod/mini';
import {atMost, LONG, text, time} from './fields.js';

/**
 * One figure that an agency publishes of its work, with what it is made of. Figures of one name are often not
 * comparable: one hotline reads 99.3 % or 97.1 % by its base. So a rate can say its numerator, denominator and definition.
 */
export const metric = z.looseObject({
  /** `closing-rate` and `on-time-closing-rate` are compared with the cases, where both are on a page. */
  key: text(),
  label: text(),
  /** A percentage is 85.3, not 0.853. Absent is unknown, not 0. */
  value: z.optional(z.number()),
  /** 件, 次, 人, %, 秒, 工作日, 分, or any other. */
  unit: z.optional(z.string()),
  numerator: z.optional(z.number()),
  denominator: z.optional(z.number()),
  definition: z.optional(z.string()),
  window: z.optional(z.looseObject({from: time(), to: time()})),
  /** A change without its base says nothing, so it needs one: 上月, 去年同期. */
  change: z.optional(z.looseObject({value: z.number(), base: text()})),
  /** A point without a value is a gap. */
  series: z.optional(atMost(LONG, z.array(z.looseObject({at: time(), value: z.optional(z.number())})))),
  collectedAt: z.optional(time()),
  /** Why a value is unknown, or what else a reader must know: 尚未公布. */
  note: z.optional(z.string()),
  /** `key` of the metric of which this one is a part; parts are compared with what they should add up to. */
  partOf: z.optional(z.string()),
});

export type Metric = z.infer<typeof metric>;
export type SeriesPoint = NonNullable<Metric['series']>[number];
