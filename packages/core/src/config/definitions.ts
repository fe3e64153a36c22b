/** The definitions as a list, for the command line. Beside them what it needs to speak of them. */
import type {ModuleDefinition} from './define-module.js';
import * as modules from '../modules/index.js';

export {didYouMean} from './closest.js';
export {themes} from '../theme/themes.js';

export const definitions = Object.values(modules) as unknown as readonly ModuleDefinition[];
