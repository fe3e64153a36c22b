import {html, isServer, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../../config/values.js';
import type {Language} from '../../locale/language.js';
import {formatExactTime} from '../../locale/time.js';
import {renderCount} from '../../parts/count.js';
import {renderExpand} from '../../parts/expand.js';
import {renderHeading} from '../../parts/heading.js';
import {renderVerified} from '../../parts/verified.js';
import {hashtag} from './hashtag.js';
import {dayOf, daysUntil, phaseOf, type Phase} from './phase.js';
import type {Topic, TopicData} from './topic.module.js';

/** So many sub-topics stand in the strip at first, on a phone and elsewhere: lines of links push all else off the screen. */
const FIRST_SUB_TOPICS = [2, 6] as const;
const NARROW_PX = 600;
/** Nobody counts further. */
const MOST_DAYS = 366;

/** What the pieces of a banner borrow from the element that they stand in. */
export interface BannerContext {
  readonly language: Language;
  readonly timeZone: string;
  readonly text: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** What the date is called on which a phase turns, or turned. */
const TURNS: Readonly<Record<Phase, string>> = {upcoming: 'starts', ongoing: 'until', ended: 'endedOn'};

/** The page's own heading, the phase as a word in a box, the date that it turns on, and how long until then. */
export function renderWhen(topic: Topic, heading: string | undefined, context: BannerContext): unknown {
  const {text, timeZone} = context;
  const phase = phaseOf(topic, timeZone);
  if (!phase && !heading) return nothing;
  const time = phase === 'upcoming' ? topic.startAt : topic.endAt;
  const days = time && phase !== 'ended' ? daysUntil(time, timeZone) : Infinity;
  return html`<p class="above">
    ${heading ? html`<b><bdi>${heading}</bdi></b>` : nothing}
    ${phase ? html`<span class="phase">${text(phase)}</span>` : nothing}
    ${
      phase && time
        ? html`<bdi>${fill(context, TURNS[phase], 't', html`<time datetime=${time}>${dayOf(time, timeZone)}</time>`)}</bdi>`
        : nothing
    }
    ${
      days > MOST_DAYS
        ? nothing
        : html`<bdi>${days ? text(phase === 'upcoming' ? 'daysTo' : 'daysLeft', {n: days}) : phase === 'ongoing' ? text('lastDay') : ''}</bdi>`
    }
  </p>`;
}

/** The name between its hash signs. Only the first banner's names the region: an id stands once. */
export function renderTitle({id, name, url}: Topic, level: number, isFirst: boolean): TemplateResult {
  const signed = html`<bdi>${hashtag(name)}</bdi>`;
  const title = isSafeLink(url) ? html`<a data-kind="topic" data-id=${id} href=${url}>${signed}</a>` : signed;
  return isFirst
    ? renderHeading(title, level, 'name')
    : html`<div class="name" role="heading" aria-level=${level}>${title}</div>`;
}

export function renderFacts(
  {host, reads, discussions, posts, countedAt}: Topic,
  {updatedAt, source}: TopicData,
  context: BannerContext,
): TemplateResult | typeof nothing {
  const {language, timeZone} = context;
  const counts = {reads, discussions, posts};
  const known = Object.entries(counts).filter(([, value]) => value !== undefined);
  const at = (known.length && countedAt) || updatedAt;
  const facts = [
    host &&
      html`${fill(context, 'host', 'name', renderParty(host, 'host'))} ${renderVerified(host.verified, language)}`,
    ...known.map(([key, value]) => renderCounted(context, key, value!)),
    at && fill(context, 'asOf', 't', html`<time datetime=${at}>${formatExactTime(at, timeZone)}</time>`),
    // The host mostly publishes the figures as well, and need not be named twice.
    source && source.name !== host?.name && renderParty(source, 'source'),
  ].filter(Boolean);
  return facts.length
    ? html`<ul class="figures">${facts.map((fact) => html`<li><bdi>${fact}</bdi></li> `)}</ul>`
    : nothing;
}

/**
 * Sub-topics beside each other, and the module's own link as the last of them.
 *
 * @param boxWidth - of the module in px
 * @param expand - brings those beyond the first; `true` where they are there
 */
export function renderStrip(
  {subTopics = []}: Topic,
  link: {readonly text: string; readonly href: string} | undefined,
  context: BannerContext,
  boxWidth: number,
  expand: true | ((event: Event) => void),
): TemplateResult | typeof nothing {
  // A button in the place of one last link would save nothing.
  const first = FIRST_SUB_TOPICS[boxWidth < NARROW_PX ? 0 : 1];
  const isWhole = expand === true || subTopics.length <= first + 1;
  const shown = isWhole ? subTopics : subTopics.slice(0, first);
  const hasLink = !!link;
  if (!shown.length && !hasLink) return nothing;
  return html`<ul class="strip" aria-label=${context.text('subTopics')}>
    ${shown.map((subTopic, index) => html`<li class=${isServer && isBeyondNarrow(index, subTopics) ? 'beyond' : nothing}>${renderSubTopic(subTopic, context)}</li>`)}
    ${isWhole ? nothing : html`<li class=${isServer ? 'wide-only' : nothing}>${renderExpand(subTopics.length - shown.length, context.language, expand)}</li>`}
    ${
      isServer && isBeyondNarrow(FIRST_SUB_TOPICS[0], subTopics)
        ? html`<li class="narrow-only">${renderExpand(subTopics.length - FIRST_SUB_TOPICS[0], context.language, () => {})}</li>`
        : nothing
    }
    ${hasLink ? html`<li><a class="chip" data-kind="more" href=${link.href}>${link.text}</a></li>` : nothing}
  </ul>`;
}

/** Whether a narrow box begins without this one. A server does not know the width, and prints for both. */
const isBeyondNarrow = (index: number, {length}: readonly unknown[]): boolean =>
  index >= FIRST_SUB_TOPICS[0] && length > FIRST_SUB_TOPICS[0] + 1;

/** A sub-topic with its own count, which is part of no other's. */
export function renderSubTopic(
  {name, url, reads}: {name: string; url: string; reads?: number | undefined},
  context: BannerContext,
): TemplateResult {
  const content = html`<bdi>${hashtag(name)}</bdi>${reads === undefined ? nothing : html` <small><bdi>${renderCounted(context, 'reads', reads)}</bdi></small>`}`;
  return isSafeLink(url)
    ? html`<a class="chip" data-kind="sub-topic" data-id=${name} href=${url}>${content}</a>`
    : html`<span class="chip">${content}</span>`;
}

const renderParty = ({name, url}: {name: string; url?: string | undefined}, kind: 'host' | 'source'): TemplateResult =>
  url && isSafeLink(url)
    ? html`<a data-kind=${kind} data-id=${name} href=${url}><bdi>${name}</bdi></a>`
    : html`<span class="party"><bdi>${name}</bdi></span>`;

/** A count in its sentence, short for the eye and in full in its title. */
function renderCounted({language, text}: BannerContext, key: string, value: number): TemplateResult {
  const [before, after] = text(key, {n: value}).split(String(value));
  return html`${before}<b>${renderCount(value, language)}</b>${after}`;
}

/** A string of the module with an element in the place of its value. */
function fill({text}: BannerContext, key: string, name: string, value: TemplateResult): TemplateResult {
  const [before, after] = text(key, {[name]: '\n'}).split('\n');
  return html`${before}${value}${after}`;
}
