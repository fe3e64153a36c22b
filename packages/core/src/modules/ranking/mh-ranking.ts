import {defineElement} from '../../element/define-element.js';
import {RankingElement} from './ranking-element.js';

defineElement('mh-ranking', RankingElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-ranking': RankingElement;
  }
}
