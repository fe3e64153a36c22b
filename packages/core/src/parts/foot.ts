import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../config/values.js';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import frameStrings from './frame.strings.js';
import {renderTime} from './time.js';

interface FootData {
  updatedAt?: string | undefined;
  source?: {name: string; url?: string | undefined} | undefined;
}

/** Who published the data and when; a page without it counts as not updated in the official inspection. */
export function renderFoot(
  {source, updatedAt}: FootData,
  language: Language,
  timeZone: string,
): TemplateResult | undefined {
  if (!source && !updatedAt) return undefined;
  const [before, after] = translate(frameStrings, language, 'updated', {t: '\n'}).split('\n');
  return html`${
    source
      ? source.url && isSafeLink(source.url)
        ? html`<a data-kind="source" href=${source.url}><bdi>${source.name}</bdi></a>`
        : html`<bdi>${source.name}</bdi>`
      : nothing
  } ${updatedAt ? html`<bdi>${before}${renderTime(updatedAt, language, timeZone)}${after}</bdi>` : nothing}`;
}
