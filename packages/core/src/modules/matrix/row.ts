import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../../config/values.js';
import type {Language} from '../../locale/language.js';
import {renderAvatar} from '../../parts/avatar.js';
import {renderCount} from '../../parts/count.js';
import {platformName} from '../../parts/platform.js';
import {renderTime} from '../../parts/time.js';
import {renderVerified} from '../../parts/verified.js';
import {activityOf, type ActivityRules} from './activity.js';
import type {Entry} from './entries.js';
import type {Member} from './matrix.module.js';

/** What a row needs of the list around it. */
export interface RowContext extends ActivityRules {
  readonly language: Language;
  readonly timeZone: string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Under the heading of an organisation its name need not stand in each row. */
  readonly isUnderOrganisation: boolean;
  /** A text with what was searched for marked; set while something is. */
  readonly mark?: ((text: string) => unknown) | undefined;
  /** The labels before a text; set where a post has any and the code for them has come. */
  readonly labels?: ((latest: NonNullable<Member['latest']>, setBy: string) => unknown) | undefined;
}

/** Which of the rows it is, for lists of which not all rows are in the document. */
export interface RowPlace {
  readonly index: number;
  readonly position: number;
  readonly size: number;
  /** Whether the keyboard reaches its links. */
  readonly isCurrent: boolean;
}

const SIGNS = {active: '●', quiet: '◐', stale: '▲', suspended: '■', closed: '■'} as const;

export function renderRow({accounts, latest, name}: Entry, context: RowContext, place?: RowPlace): TemplateResult {
  const [first, second] = accounts;
  const {verified, org} = first;
  const isMain = accounts.some(({role}) => role === 'main');
  const {mark = plain} = context;
  const line = latest.notice?.text ?? latest.latest?.text ?? latest.description;
  const address = second ? org!.url : first.url;
  const tab = place && !place.isCurrent ? -1 : nothing;
  return html`<li
    class=${isMain ? 'member main' : 'member'}
    aria-setsize=${place?.size ?? nothing}
    aria-posinset=${place?.position ?? nothing}
    data-index=${place?.index ?? nothing}
  >
    ${renderAvatar(name, accounts.find(({avatar}) => avatar)?.avatar)}
    <div class="who">
      <p class="name">
        ${
          address && isSafeLink(address)
            ? html`<a data-kind=${second ? 'org' : 'member'} data-id=${second ? org!.id : first.id} href=${address} tabindex=${tab}><bdi>${mark(name)}</bdi></a>`
            : html`<bdi>${mark(name)}</bdi>`
        }
        ${isMain && (!second || name === first.name) ? html`<span class="small">${context.say('main')}</span>` : nothing}
      </p>
      <p class="small facts">
        ${second ? html`<span>${context.say('accounts', {n: accounts.length})}</span>` : renderAccountFacts(first, name, context)}
        ${second && name === org!.name ? nothing : renderVerified(verified, context.language)}
        ${
          org && org.name !== name && !context.isUnderOrganisation && (second || !verified || context.mark)
            ? html`<span><bdi>${mark(org.name)}</bdi></span>`
            : nothing
        }
      </p>
      ${second ? html`<ul class="accounts" role="list">${accounts.map((account) => renderAccount(account, name, context, tab))}</ul>` : nothing}
      ${line ? html`<p class="line" dir="auto" title=${line}>${latest.latest && !latest.notice ? context.labels?.(latest.latest, latest.name) : nothing}${mark(line)}</p>` : nothing}
    </div>
    <div class="when small">${renderActivity(latest, context)}</div>
  </li>`;
}

const plain = (text: string): string => text;

function renderAccountFacts(account: Member, name: string, {language, mark = plain, ...context}: RowContext): unknown {
  const {platform, handle, interaction} = account;
  return html`<span>${platformName(platform, language)}</span>
    ${handle && handle !== name ? html`<span class="handle"><bdi>${mark(handle)}</bdi></span>` : nothing}
    ${renderFollowers(account, {language, ...context})}
    ${interaction === false ? html`<span>${context.say('noInteraction')}</span>` : nothing}`;
}

function renderFollowers({followers, followersText}: Member, {language, say}: RowContext): unknown {
  if (followers === undefined && !followersText) return nothing;
  const [before, after] = say('followers', {n: '\n'}).split('\n');
  // What a platform rounded is shown as the platform says it: digits that nobody counted would look exact.
  return html`<span>${before}${followersText ? html`<bdi>${followersText}</bdi>` : renderCount(followers, language)}${after}</span>`;
}

/** One of an organisation's accounts, by its platform; by its name too where that is another. */
function renderAccount(
  account: Member,
  name: string,
  context: RowContext,
  tab: number | typeof nothing,
): TemplateResult {
  const {id, url, platform, followers, followersText, role} = account;
  const {mark = plain, language, say} = context;
  const activity = activityOf(account, context);
  const isNoteworthy = activity !== 'active' && activity !== 'unknown';
  const content = html`<span class="platform">${platformName(platform, language)}</span>${
    account.name === name ? nothing : html` <bdi>${mark(account.name)}</bdi>`
  }${followersText ? html` <bdi class="small">${followersText}</bdi>` : followers === undefined ? nothing : html` <bdi class="small">${renderCount(followers, language)}</bdi>`}${
    role === 'main' && account.name !== name ? html` <span class="small">${say('main')}</span>` : nothing
  }${isNoteworthy ? html` <span class="small mark ${activity}"><span aria-hidden="true">${SIGNS[activity]}</span> ${say(activity)}</span>` : nothing}`;
  return html`<li>${
    isSafeLink(url)
      ? html`<a class="account" data-kind="member" data-id=${id} href=${url} tabindex=${tab}>${content}</a>`
      : html`<span class="account">${content}</span>`
  }</li>`;
}

/** Word, shape and time together, so that nothing hangs on a colour. */
function renderActivity(member: Member, context: RowContext): TemplateResult {
  const at = member.lastPostAt ?? member.latest?.publishedAt;
  const activity = activityOf(member, context);
  return html`${at ? renderTime(at, context.language, context.timeZone) : nothing}${
    activity === 'unknown'
      ? html`<span class="unknown">${context.say('unknownTime')}</span>`
      : html`<span class="mark ${activity}"><span aria-hidden="true">${SIGNS[activity]}</span> ${context.say(activity)}</span>`
  }`;
}
