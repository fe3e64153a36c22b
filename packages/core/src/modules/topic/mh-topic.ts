import {defineElement} from '../../element/define-element.js';
import {TopicElement} from './topic-element.js';

defineElement('mh-topic', TopicElement);

declare global {
  interface HTMLElementTagNameMap {
    'mh-topic': TopicElement;
  }
}
