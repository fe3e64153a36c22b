import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {now} from '../locale/clock.js';
import {closestAttribute, languageFor, onLanguageChange, type Language} from '../locale/language.js';
import {loadLanguage} from '../locale/load-language.js';
import {isLabelKind, labelKinds, labelWord, renderLabel} from '../parts/label.js';
import labelStyles from '../parts/label.styles.js';
import {hasLapsed, type ShownLabel} from '../parts/post-labels.js';
import hostStyles from '../theme/host.styles.js';
import styles from './label.styles.js';

/** One warning per wrong kind and page: a list may hold the same mistake a hundred times. */
const warnedKinds = new Set<string | null | undefined>();

/**
 * A content label inside a sentence: 原创, 首发, 独家, 权威, or one of the agency's own. Shows the word in the language
 * around it; pressed, it explains itself. A kind that it does not know is shown as the plain text inside the tag, or
 * as the kind itself. The explanation says what the attributes `by`, `basis`, `evidence-url`, `until`, and for a label
 * of the agency's own `meaning`, say.
 *
 * @attr by - who set the label
 * @attr basis - on what basis
 * @attr evidence-url - address of the proof
 * @attr meaning - what a label of the agency's own means
 * @slot - shown in place of the label where the kind is unknown; otherwise for readers without JavaScript
 * @example
 * <p><mh-label kind="first" by="云岭发布" basis="矩阵内最早发布">首发</mh-label> 今日起，新区开通一键预约。</p>
 */
export class LabelElement extends LitElement {
  static override styles = [hostStyles, labelStyles, styles];

  static override properties: PropertyDeclarations = {kind: {}, word: {}, until: {}};

  /** `original`, `first`, `exclusive`, `authoritative`, or another with a `word` of its own. */
  declare kind: string | null | undefined;
  /** The word of a label of the agency's own. */
  declare word: string | undefined;
  /** Until when it holds, as ISO 8601; after that nothing is shown. */
  declare until: string | undefined;

  #language: Language = 'zh-CN';
  #stopLanguageWatch: (() => void) | undefined;
  /** The word in the light DOM, where the author wrote none. */
  readonly #face = document.createTextNode('');

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopLanguageWatch = onLanguageChange(() => this.requestUpdate());
    // A parser may not have come to the author's own text yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), {once: true});
    }
    // Elsewhere in the page another language may hold.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopLanguageWatch?.();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadLanguage(languageFor(closestAttribute(this, 'lang')));
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#language = languageFor(closestAttribute(this, 'lang'));
  }

  protected override render(): TemplateResult {
    const label = this.#label;
    // What has lapsed is not said any more.
    if (label && hasLapsed(label, now())) return html``;
    return label
      ? renderLabel(label, this.#language, (event) => this.#onPress(event, label))
      : html`<slot>${this.kind}</slot>`;
  }

  protected override updated(): void {
    const label = this.#label;
    if (!label) {
      this.#face.remove();
      this.#warn(this.kind);
    } else if ([...this.childNodes].some((node) => node !== this.#face && node.textContent?.trim())) {
      this.#face.remove();
    } else if (document.readyState !== 'loading') {
      this.#face.data = labelWord(label, this.#language);
      if (this.#face.parentNode !== this) this.append(this.#face);
    }
  }

  /** None where neither kind nor word is known. */
  get #label(): ShownLabel | undefined {
    const {kind, word, until} = this;
    return isLabelKind(kind) || (kind && word) ? {kind, word, until} : undefined;
  }

  /** The label may stand in a link, which must not be followed by asking what the label means. */
  #onPress(event: Event, label: ShownLabel): void {
    event.preventDefault();
    const opener = event.currentTarget as HTMLElement;
    import('../parts/label-explanation.js')
      .then(({explainLabel, readLabel}) =>
        explainLabel(opener, {...readLabel(this), ...label}, this.#language, closestAttribute(this, 'time-zone')),
      )
      .catch(console.error);
  }

  #warn(kind: string | null | undefined): void {
    if (warnedKinds.has(kind)) return;
    warnedKinds.add(kind);
    const found = kind == null ? 'has no kind' : `does not know the kind "${kind}"`;
    console.warn(`[menhu] <mh-label> ${found} — use one of ${labelKinds.join(', ')}`);
  }
}
