import {defineElement} from '../element/define-element.js';
import './mh-section.js';
import {PageElement} from './page-element.js';

defineElement('mh-page', PageElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-page': PageElement;
  }
}
