/**
 * The loader together with the modules of most homepages: they compress better in one file than in six, and come with one
 * request. Any other module is loaded where a page has it, as with `menhu.js`.
 *
 * They are defined in this order, with a turn for the browser between them (scripts/take-turns.ts): four modules and a page
 * that are set up in one go keep an old machine from scrolling for longer than anybody should notice. The page comes
 * last, as it keeps room for what is not defined yet, and waits for nothing that it finds defined.
 */
import '../modules/topic/mh-topic.js';
import '../modules/services/mh-services.js';
import '../modules/feed/mh-feed.js';
import '../modules/matrix/mh-matrix.js';
// oxlint-disable-next-line import/no-unassigned-import -- a page that was built asks for it; here it is at hand
import '../page/built-page.js';

export * from './menhu.js';
