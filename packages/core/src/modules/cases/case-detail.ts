import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../../config/values.js';
import type {Language} from '../../locale/language.js';
import {translate} from '../../locale/strings.js';
import {formatExactTime} from '../../locale/time.js';
import type {Case} from './cases.module.js';
import strings from './case-detail.strings.js';
import styles from './case-detail.styles.js';
import {chainOf, type Step} from './chain.js';
import {masked} from './masking.js';
import type {Progress, ProgressContext} from './progress.js';
import {ratingOf, stageWord} from './words.js';

export interface DetailContext extends ProgressContext {
  readonly language: Language;
}

/** Laid upon the module's own when the first case is opened. */
export {styles};

type Key = keyof (typeof strings)['en'];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** All of one case: numbers and times, the chain of who passed it to whom, and the whole reply. */
export function renderDetail(item: Case, progress: Progress, context: DetailContext): TemplateResult {
  const {language, timeZone} = context;
  const {id, org, due, reply, url} = item;
  const say = (key: Key, values = {}): string => translate(strings, language, key, values);
  const time = (iso: string): TemplateResult =>
    html`<time datetime=${iso}><bdi>${formatExactTime(iso, timeZone)}</bdi></time>`;
  const {steps, responseMs, handovers, units} = chainOf(item);
  const rating = ratingOf(item);
  const spans = [
    responseMs === undefined ? '' : say('response', {t: duration(responseMs, say)}),
    handovers ? say('handovers', {n: handovers}) : '',
    units > 1 ? say('units', {n: units}) : '',
  ].filter(Boolean);
  const facts: readonly (readonly [string, unknown])[] = [
    [say('number'), id],
    [say('unit'), org],
    ['', progress.dueDay && say('due', {t: progress.dueDay})],
    ['', due?.extendedTo && say('extendedTo', {t: formatExactTime(due.extendedTo, timeZone)})],
    ['', progress.closedAt && progress.isOverdue === false && say('inTime')],
    ['', rating && say('satisfaction', {t: rating})],
  ];
  return html`<div class="detail">
    <dl class="detail-facts">${facts
      .filter(([, value]) => value)
      .map(
        ([name, value]) => html`<div>${name ? html`<dt>${name}</dt>` : nothing}<dd><bdi>${value}</bdi></dd></div>`,
      )}</dl>
    ${
      steps.length
        ? html`<ol class="chain" role="list">${steps.map((step) => renderStep(step, {say, time, language}))}</ol>`
        : nothing
    }
    ${spans.length ? html`<p class="small">${spans.join(' · ')}</p>` : nothing}
    ${
      reply?.text
        ? html`<div class="reply">
            <p class="small">${say('reply')} ${reply.org ? html`<bdi>${reply.org}</bdi> ` : nothing}${reply.at ? time(reply.at) : nothing}</p>
            <p dir="auto" class="reply-text">${masked(reply.text)}</p>
          </div>`
        : nothing
    }
    ${url && isSafeLink(url) ? html`<p><a class="original" data-kind="case" data-id=${id} href=${url}>${say('original')}</a></p>` : nothing}
  </div>`;
}

function renderStep(
  {code, at, org, from, note}: Step,
  {
    say,
    time,
    language,
  }: {say: (key: Key, values?: object) => string; time: (iso: string) => unknown; language: Language},
): TemplateResult {
  return html`<li class="step step-${/^(?:returned|supervised|extended)$/.test(code) ? 'apart' : 'on'}">
    <p><b>${stageWord(code, language)}</b> <span class="small">${time(at)}</span></p>
    ${org ? html`<p class="small"><bdi>${from ? say('fromTo', {a: from, b: org}) : org}</bdi></p>` : nothing}
    ${note ? html`<p class="small" dir="auto">${masked(note)}</p>` : nothing}
  </li>`;
}

function duration(ms: number, say: (key: Key, values?: object) => string): string {
  if (ms < HOUR_MS) return say('minutes', {n: Math.max(1, Math.round(ms / MINUTE_MS))});
  return ms < 2 * DAY_MS ? say('hours', {n: Math.round(ms / HOUR_MS)}) : say('days', {n: Math.round(ms / DAY_MS)});
}
