import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink, isSafeResource} from '../../config/values.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/topic.js';
import {formatExactTime} from '../../locale/time.js';
import {renderCount} from '../../parts/count.js';
import {renderHeading} from '../../parts/heading.js';
import {renderExpand} from '../../parts/expand.js';
import type {Frame} from '../../parts/frame.js';
import {hashtag} from './hashtag.js';
import {dayOf, phaseOf, type Phase} from './phase.js';
import type {Topic, TopicData, TopicOptions} from './topic.module.js';
import strings from './topic.strings.js';
import styles from './topic.styles.js';

const FIRST_SUB_TOPICS = 6;

/** What the date is called on which a phase turns, or turned. */
const TURNS: Readonly<Record<Phase, string>> = {upcoming: 'starts', ongoing: 'until', ended: 'endedOn'};

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface TopicElement extends TopicOptions {}

/**
 * A topic campaign as a banner: its cover, its name, where it stands, its host, its counts and its sub-topics.
 *
 * @example
 * <mh-topic src="data/topic.json"></mh-topic>
 */
export class TopicElement extends ModuleElement<TopicData, TopicOptions> {
  static override styles = [ModuleElement.styles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./topic.face.js')};

  #isExpanded = false;
  /** Address of the cover that could not be shown; another one gets its own chance. */
  #brokenCover: string | undefined;

  protected override renderData(data: TopicData): Pick<Frame, 'body'> {
    const {topic} = data;
    const {lead, url, id} = topic;
    const name = html`<bdi>${hashtag(topic.name)}</bdi>`;
    return {
      body: html`
        ${this.#renderAbove(topic)}
        ${renderHeading(isSafeLink(url) ? html`<a data-kind="topic" data-id=${id} href=${url}>${name}</a>` : name, this.headingLevel ?? 2, 'name')}
        ${lead ? html`<p class="lead"><bdi>${lead}</bdi></p>` : nothing}
        ${this.#renderFacts(data)}
      `,
    };
  }

  /** A banner is no panel. */
  protected override renderLayout(frame: Frame, {topic}: TopicData): TemplateResult {
    const {cover} = topic;
    const hasCover = !!cover && cover.src !== this.#brokenCover && isSafeResource(cover.src);
    return html`
      <section class=${hasCover ? 'root topic' : 'root topic bare'} part="frame" aria-labelledby="heading">
        ${hasCover ? this.#renderCover(cover) : nothing}
        <div class="text" part="body">
          ${frame.notice ? html`<p class="notice">${frame.notice}</p>` : nothing}
          ${frame.body}
        </div>
        ${this.#renderStrip(topic, frame)}
        ${frame.issues}
        <div class="visually-hidden" role="status">${frame.announcement ?? ''}</div>
      </section>
    `;
  }

  protected override renderLoading(): TemplateResult {
    return html`<div class="bone banner" aria-hidden="true"></div>`;
  }

  #renderCover({src, alt, width, height}: NonNullable<Topic['cover']>): TemplateResult {
    return html`<img
      class="cover" src=${src} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} decoding="async"
      @error=${this.on(() => {
        this.#brokenCover = src;
        this.requestUpdate();
      })}
    />`;
  }

  /** The page's own heading, the phase as a word in a box, and the date that it turns on. */
  #renderAbove(topic: Topic): TemplateResult | typeof nothing {
    const phase = phaseOf(topic, this.timeZone);
    if (!phase && !this.heading) return nothing;
    return html`<p class="above">
      ${this.heading ? html`<b><bdi>${this.heading}</bdi></b>` : nothing}
      ${phase ? html`<span class="phase">${this.text(phase)}</span> ${this.#renderTurn(phase, topic)}` : nothing}
    </p>`;
  }

  #renderTurn(phase: Phase, {startAt, endAt}: Topic): TemplateResult | typeof nothing {
    const time = phase === 'upcoming' ? startAt : endAt;
    return time
      ? html`<bdi>${this.#fill(TURNS[phase], 't', html`<time datetime=${time}>${dayOf(time, this.timeZone)}</time>`)}</bdi>`
      : nothing;
  }

  #renderFacts({topic, updatedAt, source}: TopicData): TemplateResult | typeof nothing {
    const {host, participants} = topic;
    const facts = [
      host && this.#fill('host', 'name', renderParty(host, 'host')),
      this.#renderCount('reads', topic.reads),
      this.#renderCount('discussions', topic.discussions),
      this.#renderCount('posts', topic.posts),
      this.#renderCount('participants', participants?.length || undefined),
      updatedAt &&
        this.#fill('asOf', 't', html`<time datetime=${updatedAt}>${formatExactTime(updatedAt, this.timeZone)}</time>`),
      // The host mostly publishes the figures as well, and need not be named twice.
      source && source.name !== host?.name && renderParty(source, 'source'),
    ].filter(Boolean);
    return facts.length
      ? html`<ul class="facts">${facts.map((fact) => html`<li><bdi>${fact}</bdi></li> `)}</ul>`
      : nothing;
  }

  /** A count that is not known says nothing, not 0. */
  #renderCount(key: string, value: number | undefined): TemplateResult | undefined {
    if (value === undefined) return undefined;
    const [before, after] = this.text(key, {n: value}).split(String(value));
    return html`${before}<b>${renderCount(value, this.language)}</b>${after}`;
  }

  /** A string of the module with an element in the place of its value. */
  #fill(key: string, name: string, value: TemplateResult): TemplateResult {
    const [before, after] = this.text(key, {[name]: '\n'}).split('\n');
    return html`${before}${value}${after}`;
  }

  #renderStrip({subTopics = []}: Topic, {link}: Frame): TemplateResult | typeof nothing {
    // A button in the place of one last link would save nothing.
    const isWhole = this.#isExpanded || subTopics.length <= FIRST_SUB_TOPICS + 1;
    const shown = isWhole ? subTopics : subTopics.slice(0, FIRST_SUB_TOPICS);
    const hasLink = !!link && isSafeLink(link.href);
    if (!shown.length && !hasLink) return nothing;
    const expand = this.on(() => {
      this.#isExpanded = true;
      this.requestUpdate();
    });
    return html`<ul class="strip" aria-label=${this.text('subTopics')}>
      ${shown.map(({name, url, reads}) => html`<li>${this.#renderSubTopic(name, url, reads)}</li>`)}
      ${isWhole ? nothing : html`<li>${renderExpand(subTopics.length - shown.length, this.language, expand)}</li>`}
      ${hasLink ? html`<li><a class="chip" data-kind="more" href=${link.href}>${link.text}</a></li>` : nothing}
    </ul>`;
  }

  #renderSubTopic(name: string, url: string, reads: number | undefined): TemplateResult {
    const content = html`<bdi>${hashtag(name)}</bdi>${reads === undefined ? nothing : html` <small><bdi>${this.#renderCount('reads', reads)}</bdi></small>`}`;
    return isSafeLink(url)
      ? html`<a class="chip" data-kind="sub-topic" data-id=${name} href=${url}>${content}</a>`
      : html`<span class="chip">${content}</span>`;
  }
}

const renderParty = ({name, url}: {name: string; url?: string | undefined}, kind: 'host' | 'source'): TemplateResult =>
  url && isSafeLink(url)
    ? html`<a data-kind=${kind} data-id=${name} href=${url}><bdi>${name}</bdi></a>`
    : html`<span class="party"><bdi>${name}</bdi></span>`;
