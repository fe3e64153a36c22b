import {css, html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../../config/values.js';
import {formatNumber} from '../../locale/number.js';
import {translate} from '../../locale/strings.js';
import {renderAvatar} from '../../parts/avatar.js';
import avatarStyles from '../../parts/avatar.styles.js';
import strings from './participants.strings.js';
import type {MoreHost} from './more.js';
import type {Topic} from './topic.module.js';

type Party = NonNullable<Topic['participants']>[number];

/** Of each group so many stand in the small matrix. */
const FIRST = 3;

/** Who takes part, by kind: a matrix in small, which opens into the full list. */
export class Participants {
  readonly #host: MoreHost;
  readonly #whole = new Set<string>();

  constructor(host: MoreHost) {
    this.#host = host;
  }

  render(topicId: string, participants: readonly Party[]): TemplateResult {
    const {context, headingLevel} = this.#host;
    const {language, text} = context();
    const say = (key: keyof (typeof strings)['en'], n = ''): string => translate(strings, language, key, {n});
    const isWhole = this.#whole.has(topicId);
    const groups = groupsOf(participants);
    const isCut = !isWhole && [...groups.values()].some(({length}) => length > FIRST);
    const level = headingLevel() + 1;
    return html`<div class="below" role="group" aria-label=${text('participants')}>
      <div class="parties">
        ${[...groups].map(
          ([group, parties]) => html`<div>
            ${
              groups.size > 1 || group
                ? html`<p class="group" role="heading" aria-level=${Math.min(level, 6)}><bdi>${group || say('other')}</bdi> <span>${formatNumber(parties.length, language)}</span></p>`
                : nothing
            }
            <ul role="list">${(isWhole ? parties : parties.slice(0, FIRST)).map(renderParty)}</ul>
          </div>`,
        )}
      </div>
      ${
        isCut
          ? html`<button class="button expand" type="button" @click=${this.#host.on(({currentTarget}) => void this.#showAll(topicId, currentTarget as Element))}>${say('all', formatNumber(participants.length, language))}</button>`
          : nothing
      }
    </div>`;
  }

  async #showAll(topicId: string, button: Element): Promise<void> {
    const {element} = this.#host;
    const groups = button.parentElement!;
    this.#whole.add(topicId);
    element.requestUpdate();
    await element.updateComplete;
    // The button is gone, and with it the reader's place: on with the first who was not shown before.
    groups.querySelector<HTMLElement>(`li:nth-child(n + ${FIRST + 1}) a`)?.focus();
  }
}

function groupsOf(participants: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const groups = new Map<string, Party[]>();
  for (const party of participants) {
    const group = party.group ?? '';
    const known = groups.get(group);
    if (known) known.push(party);
    else groups.set(group, [party]);
  }
  // Those without a group come last, under a name of their own.
  const rest = groups.get('');
  if (rest && groups.delete('')) groups.set('', rest);
  return groups;
}

const renderParty = ({name, url, avatar}: Party): TemplateResult => html`<li class="party-row">
  ${renderAvatar(name, avatar)}
  ${url && isSafeLink(url) ? html`<a data-kind="participant" data-id=${name} href=${url}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}
</li>`;

export const styles = [
  avatarStyles,
  css`
    .parties {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_text-s) * 14), 1fr));
      gap: 20px 24px;
    }
    .group {
      padding-block-end: 4px;
      border-block-end: 1px solid var(--_line-2);
      color: var(--_ink-2);
      font-size: var(--_text-xs);
      font-weight: 600;
    }
    .group span {
      color: var(--_ink-3);
      font-weight: 400;
    }
    .party-row {
      display: grid;
      grid-template-columns: 32px minmax(0, 1fr);
      align-items: center;
      gap: 10px;
      min-block-size: max(44px, var(--_target));
    }
    .party-row .avatar {
      inline-size: 32px;
      block-size: 32px;
      font-size: 14px;
    }
    .party-row a {
      display: flex;
      align-items: center;
      min-block-size: max(44px, var(--_target));
    }
  `,
];
