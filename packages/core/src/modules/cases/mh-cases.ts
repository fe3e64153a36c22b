import {defineElement} from '../../element/define-element.js';
import {CasesElement} from './cases-element.js';

defineElement('mh-cases', CasesElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-cases': CasesElement;
  }
}
