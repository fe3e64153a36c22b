import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../locale/language.js';
import {formatNumber} from '../locale/number.js';
import {translate} from '../locale/strings.js';
import frameStrings from './frame.strings.js';

/** The button that brings the rest of a list; nothing where there is no rest. */
export const renderExpand = (
  left: number,
  language: Language,
  onExpand: (event: Event) => void,
): TemplateResult | typeof nothing =>
  left > 0
    ? html`<button class="button expand" type="button" @click=${onExpand}>
        ${translate(frameStrings, language, 'more', {n: formatNumber(left, language)})}
      </button>`
    : nothing;
