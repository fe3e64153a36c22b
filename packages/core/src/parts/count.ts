import {html, type TemplateResult} from 'lit';
import type {Language} from '../locale/language.js';
import {formatCount, formatNumber} from '../locale/number.js';

/** A count as people say it, the exact figure in the title; the unknown as a dash, never as 0. */
export function renderCount(value: number | undefined, language: Language): TemplateResult | string {
  if (value === undefined) return '—';
  return html`<data value=${value} title=${formatNumber(value, language)}>${formatCount(value, language)}</data>`;
}
