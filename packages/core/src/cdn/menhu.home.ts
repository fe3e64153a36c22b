/**
 * The loader together with the modules of most homepages: they compress better in one file than in six, and come with one
 * request. Any other module is loaded where a page has it, as with `menhu.js`.
 *
 * Between them the browser has its turn: four modules and a page that are set up in one go keep an old machine from
 * scrolling for longer than anybody should notice. The page comes last, as it keeps room for what is not there yet.
 */
import '../modules/topic/mh-topic.js';
import 'menhu:turn/services';
import '../modules/services/mh-services.js';
import 'menhu:turn/feed';
import '../modules/feed/mh-feed.js';
import 'menhu:turn/matrix';
import '../modules/matrix/mh-matrix.js';
import 'menhu:turn/page';
// oxlint-disable-next-line import/no-unassigned-import -- a page that was built asks for it; here it is at hand
import '../page/built-page.js';

export * from './menhu.js';
