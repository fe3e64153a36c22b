import {defineElement} from '../element/define-element.js';
import {LabelElement} from './label-element.js';

defineElement('mh-label', LabelElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-label': LabelElement;
  }
}
