import {drawByHand} from './by-hand.js';

/** Every case, as a page without a limit. */
drawByHand(Infinity);
