import {discover} from './discover.js';

export * from '../index.js';
export {discover};

discover();
