import {defineElement} from '../../element/define-element.js';
import {FeedElement} from './feed-element.js';

defineElement('mh-feed', FeedElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-feed': FeedElement;
  }
}
