import {html, type TemplateResult} from 'lit';
import {closestAttribute, languageFor} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import strings from './read-only.strings.js';

/** Says that the config is of a newer version: it is shown, and nothing is written back. */
export const renderReadOnly = (page: Element): TemplateResult =>
  html`<div class="root"><p class="notice">${translate(strings, languageFor(closestAttribute(page, 'lang')), 'readOnly')}</p></div>`;
