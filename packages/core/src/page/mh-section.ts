import {defineElement} from '../element/define-element.js';
import {SectionElement} from './section-element.js';

defineElement('mh-section', SectionElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-section': SectionElement;
  }
}
