/**
 * The loader together with the modules of most homepages: they compress better in one file than in six, and come with one
 * request. Any other module is loaded where a page has it, as with `menhu.js`.
 */
import '../modules/feed/mh-feed.js';
import '../modules/matrix/mh-matrix.js';
import '../modules/services/mh-services.js';
import '../modules/topic/mh-topic.js';

export * from './menhu.js';
