import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../config/values.js';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import strings from './label-explanation.strings.js';
import styles from './label-explanation.styles.js';
import {isLabelKind, labelWord} from './label.js';
import {openOverlay} from './overlay.js';
import type {ShownLabel} from './post-labels.js';
import {DEFAULT_TIME_ZONE} from '../locale/time.js';
import {renderTime} from './time.js';

const GAP = 8;
const EDGE = 16;

/** Opens the explanation of a label beside it: what it means, who set it, on what basis, with what proof, until when. */
export function explainLabel(opener: HTMLElement, label: ShownLabel, language: Language, timeZone?: string): void {
  const content = (): TemplateResult =>
    renderExplanation(label, language, timeZone ?? DEFAULT_TIME_ZONE, () => dialog.close());
  const place = (): void => {
    // A module that leaves the page takes its dialog along, without a word.
    if (dialog.isConnected) placeBeside(dialog, opener);
    else onClose();
  };
  const onClose = (): void => {
    removeEventListener('scroll', place, true);
    removeEventListener('resize', place);
  };
  const {dialog} = openOverlay({opener, className: 'explanation', styles, content, onClose});
  place();
  addEventListener('scroll', place, {capture: true, passive: true});
  addEventListener('resize', place);
}

/** What the attributes of a `<mh-label>` say beside its kind. */
export const readLabel = (element: Element): Partial<ShownLabel> =>
  Object.fromEntries(
    [...element.attributes].map(({name, value}) => [name === 'evidence-url' ? 'evidenceUrl' : name, value]),
  );

/** Under the label, or over it where there is more room, and never over the edge of the window. */
function placeBeside(dialog: HTMLElement, opener: Element): void {
  const label = opener.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = dialog;
  const isRightToLeft = getComputedStyle(opener).direction === 'rtl';
  const under = label.bottom + GAP;
  const fits = under + height + EDGE <= innerHeight || label.top < innerHeight - label.bottom;
  const top = fits ? under : label.top - GAP - height;
  const left = isRightToLeft ? label.right - width : label.left;
  const within = (value: number, size: number, room: number): string =>
    `${Math.max(EDGE, Math.min(value, room - size - EDGE))}px`;
  dialog.style.setProperty('--_block', within(top, height, innerHeight));
  dialog.style.setProperty('--_left', within(left, width, document.documentElement.clientWidth));
}

function renderExplanation(
  label: ShownLabel,
  language: Language,
  timeZone: string,
  onClose: () => void,
): TemplateResult {
  const {kind, meaning = '', by, basis, evidenceUrl, until} = label;
  const say = (key: keyof (typeof strings)['en']): string => translate(strings, language, key);
  const evidence =
    evidenceUrl && isSafeLink(evidenceUrl)
      ? html`<a data-kind="evidence" data-id=${kind} href=${evidenceUrl}>${say('evidenceLink')}</a>`
      : undefined;
  const facts = (
    [
      ['by', by],
      ['basis', basis],
      ['evidence', evidence],
      ['until', until && renderTime(until, language, timeZone)],
    ] as const
  ).filter(([, value]) => value);
  return html`<div>
    <p><span class="label ${isLabelKind(kind) ? kind : 'custom'}" id="overlay-name">${labelWord(label, language)}</span></p>
    <p class="meaning" dir="auto">${isLabelKind(kind) ? say(kind) : meaning}</p>
    ${facts.length ? html`<dl>${facts.map(([key, value]) => html`<dt>${say(key)}</dt><dd dir="auto">${value}</dd>`)}</dl>` : nothing}
    <button class="button" type="button" autofocus @click=${onClose}>${say('close')}</button>
  </div>`;
}
