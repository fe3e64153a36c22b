import {defineElement} from '../../element/define-element.js';
import {ServicesElement} from './services-element.js';

defineElement('mh-services', ServicesElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-services': ServicesElement;
  }
}
