import {html, nothing, type TemplateResult} from 'lit';
import {encodePart} from '../../config/encode-part.js';
import {isSafeLink} from '../../config/values.js';
import type {Finding} from '../../config/shape.js';
import type {Language} from '../../locale/language.js';
import {formatNumber} from '../../locale/number.js';
import {translate} from '../../locale/strings.js';
import type {CaseState} from './case-filter.js';
import strings from './case-tools.strings.js';
import styles from './case-tools.styles.js';

export {filterCases} from './case-filter.js';
export {styles};

const stateWords = {
  all: 'all',
  open: 'isOpen',
  closed: 'isClosed',
  late: 'late',
  unanswered: 'unanswered',
} as const satisfies Readonly<Record<CaseState, string>>;

/** The link to where people can write, and the field in which a case number is looked up at the agency. */
export function renderWays(
  language: Language,
  submit: string | undefined,
  track: string | undefined,
  onTrack: (event: Event) => void,
): TemplateResult {
  const say = (key: 'submit' | 'track' | 'trackLabel' | 'trackButton'): string => translate(strings, language, key);
  return html`<div class="ways">
    ${submit && isSafeLink(submit) ? html`<a class="button main" data-kind="submit" href=${submit}>${say('submit')}</a>` : nothing}
    ${
      track
        ? html`<div class="track" role="search" aria-label=${say('track')} @click=${onTrack} @keydown=${onTrack}>
            <input
              class="field"
              type="text"
              required
              autocomplete="off"
              aria-label=${say('trackLabel')}
              placeholder=${say('trackLabel')}
            />
            <button class="button" type="button">${say('trackButton')}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/**
 * Follows the agency's template with the number that was typed, as the reader's own click on a link would: the agency may
 * count it or stop it by `mh-open`. No form: a page in a sandbox is not allowed to submit one, not even to its own script.
 */
export function follow(event: Event, template: string): void {
  const place = event.currentTarget as HTMLElement;
  const input = place.querySelector('input')!;
  const isAsked =
    event instanceof KeyboardEvent
      ? event.target === input && event.key === 'Enter' && !event.isComposing
      : (event.target as Element).localName === 'button';
  if (!isAsked || !input.reportValidity()) return;
  const id = input.value.trim();
  const href = template.replaceAll('{id}', encodePart(id));
  if (!id || !isSafeLink(href)) return;
  const link = document.createElement('a');
  link.href = href;
  link.dataset['kind'] = 'track';
  link.dataset['id'] = id;
  link.hidden = true;
  place.append(link);
  link.click();
  link.remove();
}

/**
 * The fields by which cases are filtered.
 *
 * @param found - how many were found; undefined where nothing is filtered
 */
export function renderFilter(
  language: Language,
  found: number | undefined,
  onQuery: (event: Event) => void,
  onState: (event: Event) => void,
): TemplateResult {
  const say = (key: keyof (typeof strings)['en'], values = {}): string => translate(strings, language, key, values);
  return html`<div class="filter" role="search" aria-label=${say('filterLabel')}>
    <input
      class="field"
      type="search"
      aria-label=${say('filterHint')}
      placeholder=${say('filterHint')}
      @input=${onQuery}
    />
    <select class="field" aria-label=${say('stateLabel')} @change=${onState}>${Object.entries(stateWords).map(
      ([state, word]) => html`<option value=${state}>${say(word)}</option>`,
    )}</select>
    <p class="small" role="status">${found === undefined ? nothing : say('found', {n: formatNumber(found, language)})}</p>
  </div>`;
}

/** What the keeper of the page is told where a page names one that was read already. */
export const loopFindings = (address: string): readonly Finding[] => [
  {
    code: 'next-loops',
    severity: 'warning',
    path: 'next',
    params: {found: address},
    wording: {
      'zh-CN': ['“下一页”又指回已读过的 {found}，列表到此为止。', '请检查各页的 next：最后一页不应再有 next。'],
      en: [
        'The next page leads back to {found}, which was read already; the list ends here.',
        'Check next of each page: the last one has none.',
      ],
    },
  },
];
