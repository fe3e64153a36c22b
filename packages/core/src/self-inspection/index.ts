/** What the command line takes: everything here runs without a DOM. */
export {toIssue} from '../config/issue.js';
export {pathLocator} from '../config/locate.js';
export {isSafeResource} from '../config/values.js';
export {sourceWordings} from '../data/source-wording.js';
export type {InspectContext} from '../element/inspect.js';
export {calendarOf} from '../locale/calendar.js';
export {languageFor} from '../locale/language.js';
export type {Breach, Tally} from './evidence.js';
export {inspectData, isInspected, type DataReport} from './inspect-data.js';
export {summarize, untoldBreaches, type InspectedModule, type Judgement, type Verdict} from './summary.js';
