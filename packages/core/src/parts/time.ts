import {html, type TemplateResult} from 'lit';
import type {Language} from '../locale/language.js';
import {formatExactTime, formatTime} from '../locale/time.js';

/** A time as people say it; the exact one in the title and for machines. */
export const renderTime = (iso: string, language: Language, timeZone: string): TemplateResult =>
  html`<time datetime=${iso} title=${formatExactTime(iso, timeZone)}><bdi>${formatTime(iso, language, timeZone)}</bdi></time>`;
