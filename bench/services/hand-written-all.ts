import {drawByHand} from './by-hand.js';

drawByHand(Infinity);
