import type {InspectContext} from '../element/inspect.js';
import type {IndicatorCode} from './indicators.js';

/** One thing that an indicator finds fault with. */
export interface Breach {
  /** Where it stands in the payload. */
  readonly path: string;
  /** What people know it by. */
  readonly name: string;
}

/** What a module's data say of one indicator. */
export interface Tally {
  readonly indicator: IndicatorCode;
  /** How many of them something is known of. */
  readonly of: number;
  readonly breaches: readonly Breach[];
  /** How many more there are of which nothing is known; unknown is neither right nor wrong. */
  readonly unknown?: number;
}

/** What the official inspection would look for in a module's data. */
export interface Evidence {
  /**
   * When the newest of what readers see was published, in ms: NaN where it carries no time. Absent where the module
   * publishes nothing by its date.
   */
  readonly newestAt?: number;
  readonly tallies?: readonly Tally[];
}

/**
 * What the data of a module say for the self-inspection. A module has one where there is a file `TYPE.evidence.ts`; only
 * the command line reads it, so no visitor pays for it.
 */
export type GatherEvidence<Data, Options> = (
  data: Data,
  options: Options,
  context: InspectContext,
) => Evidence | Promise<Evidence>;

/** The newest of some times, in ms; NaN where none of them is known. A date lasts to its end in China. */
export const newestOf = (times: readonly (string | undefined)[]): number =>
  times.reduce((newest, time) => {
    const at = time === undefined ? NaN : Date.parse(time.includes('T') ? time : `${time}T24:00:00+08:00`);
    return at > newest || Number.isNaN(newest) ? at : newest;
  }, NaN);
