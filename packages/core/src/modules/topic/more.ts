import {css, isServer, nothing, unsafeCSS, type CSSResult, type LitElement} from 'lit';
import type {Finding} from '../../config/shape.js';
import {adoptStyles} from '../../parts/adopt-styles.js';
import type {BannerContext} from './banner.js';
import {Carousel, styles as carouselStyles} from './carousel.js';
import {focusRules} from './focus.js';
import {goodPosts} from './good-posts.js';
import {Participants, styles as participantsStyles} from './participants.js';
import {renderTree, styles as treeStyles} from './sub-topic-tree.js';
import type {Topic, TopicData, TopicOptions} from './topic.module.js';

export type Below = 'latest' | 'participants';

/** What the parts of a topic borrow from its element. */
export interface MoreHost {
  readonly element: LitElement;
  /** Wraps a handler, so that what it throws ends in the module's box. */
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
  readonly context: () => BannerContext;
  readonly headingLevel: () => number;
  readonly report: (topic: string, findings: readonly Finding[]) => void;
}

/**
 * What a single banner does without: several of them, sub-topics as a tree, and below the banner who takes part and what
 * is new. One chunk, as a page that needs one of these mostly needs the next.
 */
export class More {
  readonly renderTree = renderTree;
  readonly #host: MoreHost;
  readonly #carousel: Carousel;
  readonly #participants: Participants;
  /** Where there are no such objects, on a server, the rules are printed with the other styles. */
  readonly #focus = isServer ? undefined : new CSSStyleSheet();
  #latest: InstanceType<typeof import('./latest-posts.js').LatestPosts> | undefined;
  #data: TopicData | undefined;
  #topics: readonly Topic[] = [];
  /** What the reader opened below a banner, by topic. */
  readonly #opened = new Set<string>();

  constructor(host: MoreHost) {
    this.#host = host;
    this.#carousel = new Carousel(host);
    this.#participants = new Participants(host);
    this.#adopt(carouselStyles, treeStyles, ...participantsStyles, styles);
    if (this.#focus) this.#adopt({styleSheet: this.#focus} as CSSResult);
  }

  /** The leading topic and those that follow it; an id that comes twice would open and close both. */
  topicsOf(data: TopicData): readonly Topic[] {
    if (data !== this.#data) {
      this.#data = data;
      const {topic, topics = []} = data;
      this.#topics = [...new Map([topic, ...topics].map((each) => [each.id, each])).values()];
      const rules = focusRules(this.#topics);
      if (this.#focus) this.#focus.replaceSync(rules);
      else this.#adopt(unsafeCSS(rules));
    }
    return this.#topics;
  }

  /** The banners one at a time or one below the other, with what is open below them. */
  render(banners: readonly unknown[], {layout, posts = 0}: TopicOptions): unknown {
    const topics = this.#topics;
    if (topics.length === 1) return [banners, this.#renderBelow(0, posts)];
    return layout === 'stacked'
      ? topics.map((_, index) => [banners[index], this.#renderBelow(index, index ? 0 : posts)])
      : [this.#carousel.render(banners, topics), this.#renderBelow(this.#carousel.index, posts)];
  }

  isOpen(what: Below, {id}: Topic): boolean {
    return this.#opened.has(`${what} ${id}`);
  }

  async toggle(what: Below, {id}: Topic): Promise<void> {
    if (what === 'latest') await this.loadPosts();
    const key = `${what} ${id}`;
    if (!this.#opened.delete(key)) {
      // There is one list of posts, whose rows keep what was opened in them.
      if (what === 'latest') this.#opened.forEach((other) => other.startsWith(what) && this.#opened.delete(other));
      this.#opened.add(key);
    }
    this.#host.element.requestUpdate();
  }

  async loadPosts(): Promise<void> {
    if (this.#latest) return;
    const {LatestPosts, styles: postStyles} = await import('./latest-posts.js');
    this.#adopt(...postStyles);
    this.#latest = new LatestPosts(this.#host);
  }

  /** Only a browser finds out that a cover cannot be shown. */
  reportBrokenCover(src: string): void {
    const wording: Finding['wording'] = {
      'zh-CN': ['封面图打不开：“{found}”，横幅改用底色。', '请检查图片地址，或换一张图。'],
      en: [
        'The cover could not be shown: “{found}”. The banner stands on its colour.',
        'Check the address of the image.',
      ],
    };
    const finding = {code: 'cover-not-shown', severity: 'warning', path: 'topic.cover.src', wording} as const;
    this.#host.report(`cover ${src}`, [{...finding, params: {found: src}}]);
  }

  #renderBelow(index: number, posts: number): unknown {
    const topic = this.#topics[index]!;
    const isWhole = this.isOpen('latest', topic);
    const findings: Finding[] = [];
    const latest = isWhole || posts ? goodPosts(topic, (finding) => findings.push(finding)) : [];
    if (latest.length || findings.length) this.#host.report('latest', findings);
    const shown = isWhole ? latest : latest.slice(0, posts);
    return [
      this.isOpen('participants', topic) ? this.#participants.render(topic.id, topic.participants ?? []) : nothing,
      shown.length ? this.#latest?.render(shown) : nothing,
    ];
  }

  #adopt(...sheets: readonly CSSResult[]): void {
    sheets.forEach((sheet) => adoptStyles(this.#host.element.renderRoot as ShadowRoot, sheet));
  }
}

/** What the reader asked for stands under the banner, on the ground of every other module. */
const styles = css`
  .below {
    padding: calc(var(--_pad) - 4px) var(--_pad);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  @container (max-width: 600px) {
    .below {
      padding: 16px;
    }
  }
`;
