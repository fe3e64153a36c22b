/** What `menhu build` prints pages with. Runs in Node, where Lit has no document; no browser loads it. */
export {fixClock} from '../locale/clock.js';
export {pageCss} from './page-css.js';
export {digestOf} from '../data/digest.js';
export {parseSource, type ModuleSource} from './print-module.js';
export {printPage, type PrintedPage} from './print-page.js';
export {toIssue} from '../config/issue.js';
export {SourceError} from '../data/request.js';
export {sourceWordings} from '../data/source-wording.js';
