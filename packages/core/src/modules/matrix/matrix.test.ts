import {describeModule} from '../../testing/index.js';
import {matrix} from './matrix.module.js';

describeModule(matrix);
