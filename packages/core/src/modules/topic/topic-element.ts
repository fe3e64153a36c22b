import {css, html, isServer, nothing, type TemplateResult} from 'lit';
import {isSafeLink, isSafeResource} from '../../config/values.js';
import type {ModuleStatus} from '../../element/module-parts.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/topic.js';
import {renderFrame, type Frame} from '../../parts/frame.js';
import {renderFacts, renderStrip, renderTitle, renderWhen, type BannerContext} from './banner.js';
import {renderCover} from './cover.js';
import type {Below, More} from './more.js';
import type {Topic, TopicData, TopicOptions} from './topic.module.js';
import strings from './topic.strings.js';
import styles from './topic.styles.js';

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface TopicElement extends TopicOptions {}

/**
 * Topic campaigns as banners: cover, name, where each stands, host, counts, sub-topics, and below them, when the reader
 * asks for it, who takes part and what is new.
 *
 * @example
 * <mh-topic src="data/topic.json" posts="3"></mh-topic>
 */
export class TopicElement extends ModuleElement<TopicData, TopicOptions> {
  static override styles = [ModuleElement.styles, styles];
  /** A server cannot know how wide the box is, and prints the sub-topics of both. */
  static printed = isServer
    ? css`
        .strip .narrow-only {
          display: none;
        }
        @media (scripting: enabled) {
          @container (max-width: 599px) {
            .strip .beyond,
            .strip .wide-only {
              display: none;
            }
            .strip .narrow-only {
              display: flex;
            }
          }
        }
      `
    : undefined;
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./topic.face.js')};

  #more: More | undefined;
  #loading: Promise<void> | undefined;
  /** While the code comes without which the first drawing would be moved later. */
  #isWaiting = false;
  /** Topics of which all sub-topics are shown. */
  readonly #expanded = new Set<string>();
  /** Addresses of covers that could not be shown; another one gets its own chance. */
  readonly #brokenCovers = new Set<string>();

  override get status(): ModuleStatus {
    return this.#isWaiting ? 'loading' : super.status;
  }

  protected override renderData({topic, topics}: TopicData): Pick<Frame, 'body'> {
    const {posts, subTopicsAs} = this.options;
    if (!this.#loading) {
      this.#isWaiting = !!(topics?.length || subTopicsAs === 'tree' || (posts && topic.latest) || topic.cover?.focus);
      if (this.#isWaiting) void this.#load();
    }
    return {body: ''};
  }

  /** A banner is no panel. */
  protected override renderLayout(frame: Frame, data: TopicData): TemplateResult {
    if (this.#isWaiting) return renderFrame({...frame, busy: true, body: this.renderLoading()});
    const more = this.#more;
    const banners = (more?.topicsOf(data) ?? [data.topic]).map((topic, index) =>
      this.#renderBanner(topic, index, data, frame),
    );
    return html`
      <section class="root campaign" part="frame" aria-labelledby="heading">
        ${more?.render(banners, this.options) ?? [banners]}
        ${frame.issues}
        <div class="visually-hidden" role="status">${frame.announcement ?? ''}</div>
      </section>
    `;
  }

  protected override renderLoading(): TemplateResult {
    return html`<div aria-hidden="true">
      <div class="bone banner"></div>
      ${Array.from({length: Math.min(this.options.posts ?? 0, 20)}, () => html`<div class="bone post-bone"></div>`)}
    </div>`;
  }

  #renderBanner(topic: Topic, index: number, data: TopicData, frame: Frame): TemplateResult {
    const {cover, id, lead, action, latest, participants} = topic;
    const {posts, subTopicsAs} = this.options;
    const context = this.#context();
    const hasCover = !!cover && !this.#brokenCovers.has(cover.src) && isSafeResource(cover.src);
    const first = index ? undefined : frame;
    const buttons = [
      action &&
        isSafeLink(action.href) &&
        html`<a class="chip action" data-kind="action" data-id=${id} href=${action.href}><bdi>${action.text}</bdi></a>`,
      latest?.length && !posts && this.#renderToggle(topic, 'latest', latest.length),
      participants?.length && this.#renderToggle(topic, 'participants', participants.length),
    ].filter(Boolean);
    return html`<div class=${hasCover ? 'topic' : 'topic bare'}>
      ${
        hasCover
          ? renderCover(
              cover,
              index,
              this.clientWidth,
              this.on(() => this.#onBrokenCover(cover.src)),
            )
          : nothing
      }
      <div class="scrim" part="body">
        ${first?.notice ? html`<p class="notice">${first.notice}</p>` : nothing}
        ${renderWhen(topic, first && this.heading, context)}
        ${renderTitle(topic, this.headingLevel ?? 2, !index)}
        ${lead ? html`<p class="lead"><bdi>${lead}</bdi></p>` : nothing}
        ${renderFacts(topic, data, context)}
        ${buttons.length ? html`<p class="actions">${buttons}</p>` : nothing}
      </div>
      ${
        this.#more && subTopicsAs === 'tree'
          ? this.#more.renderTree(topic.subTopics, context)
          : renderStrip(
              topic,
              first?.link,
              context,
              this.clientWidth,
              this.#expanded.has(id) ||
                this.on(() => {
                  this.#expanded.add(id);
                  this.requestUpdate();
                }),
            )
      }
    </div>`;
  }

  #renderToggle(topic: Topic, what: Below, count: number): TemplateResult {
    return html`<button
      class="chip quiet" type="button" aria-expanded=${this.#more?.isOpen(what, topic) ? 'true' : 'false'}
      @click=${this.on(() => void this.#load().then(() => this.#more?.toggle(what, topic)))}
      >${this.text(what)} <b>${count}</b></button
    >`;
  }

  #context(): BannerContext {
    return {
      language: this.language,
      timeZone: this.timeZone,
      text: (key, values) => this.text(key, values),
    };
  }

  #onBrokenCover(src: string): void {
    this.#brokenCovers.add(src);
    this.requestUpdate();
    void this.#load().then(() => this.#more?.reportBrokenCover(src));
  }

  /** Brings what a single banner does without. Where it does not come, that is missing, and the banner stands. */
  #load(): Promise<void> {
    return (this.#loading ??= import('./more.js')
      .then(async ({More}) => {
        const more = new More({
          element: this,
          on: (handler) => this.on(handler),
          context: () => this.#context(),
          headingLevel: () => this.headingLevel ?? 2,
          report: (topic, findings) => this.report(topic, findings),
        });
        if (this.options.posts) await more.loadPosts();
        this.#more = more;
      })
      .catch(console.error)
      .then(() => {
        this.#isWaiting = false;
        this.requestUpdate();
      }));
  }
}
