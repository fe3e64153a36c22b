import type {Draw} from '../contenders/contender.js';
import type {Harness} from './harness.js';

declare global {
  interface Window {
    /** Set by the one contender of a page. */
    draw?: Draw;
    harness: Harness;
  }
}
