export {cases} from './cases/cases.module.js';
export {feed} from './feed/feed.module.js';
export {matrix} from './matrix/matrix.module.js';
export {ranking} from './ranking/ranking.module.js';
export {services} from './services/services.module.js';
export {stats} from './stats/stats.module.js';
export {topic} from './topic/topic.module.js';
