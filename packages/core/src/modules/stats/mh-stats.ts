import {defineElement} from '../../element/define-element.js';
import {StatsElement} from './stats-element.js';

defineElement('mh-stats', StatsElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-stats': StatsElement;
  }
}
