import {drawByHand} from './by-hand.js';

/** The first screen alone. */
drawByHand(12);
