import {defineElement} from '../../element/define-element.js';
import {MatrixElement} from './matrix-element.js';

defineElement('mh-matrix', MatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-matrix': MatrixElement;
  }
}
