export {describeModule} from './describe-module.js';
