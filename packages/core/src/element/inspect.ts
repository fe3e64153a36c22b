import type {Finding} from '../config/shape.js';
import type {Calendar} from '../locale/calendar.js';
import type {Language} from '../locale/language.js';

/** What an inspection may ask of the page around the data. */
export interface InspectContext {
  /** IANA name of the agency's zone. */
  readonly timeZone: string;
  readonly calendar: Calendar;
  /** ms of `Date.now()`, given so that a result can be repeated. */
  readonly now: number;
  readonly language: Language;
}

/**
 * What a module finds in data that are well formed and still not right: an account entered twice, a label that its own
 * record contradicts. A module has one where there is a file `TYPE.inspect.ts`. Needs no DOM: the browser runs it when
 * it has nothing else to do, and the command line on files.
 */
export type Inspect<Data, Options> = (data: Data, options: Options, context: InspectContext) => readonly Finding[];

/** The same where there is much to do: works in slices, so that the page can go on in between. */
export type InspectInSlices<Data, Options> = (
  data: Data,
  options: Options,
  context: InspectContext,
) => Promise<readonly Finding[]>;
