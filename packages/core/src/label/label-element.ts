import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {closestAttribute, languageFor, onLanguageChange, type Language} from '../locale/language.js';
import {loadLanguage} from '../locale/load-language.js';
import {translate} from '../locale/strings.js';
import {isLabelKind, labelKinds, labelWord, renderLabel} from '../parts/label.js';
import labelStyles from '../parts/label.styles.js';
import hostStyles from '../theme/host.styles.js';
import strings from './label.strings.js';
import styles from './label.styles.js';

/** One warning per wrong kind and page: a list may hold the same mistake a hundred times. */
const warnedKinds = new Set<string | null | undefined>();

/**
 * A content label inside a sentence: 原创, 首发, 独家 or 权威. Shows the word in the language around it; a kind that
 * it does not know is shown as the plain text inside the tag, or as the kind itself.
 *
 * @slot - shown in place of the label where the kind is unknown; otherwise for readers without JavaScript
 * @example
 * <p><mh-label kind="first">首发</mh-label> 今日起，新区开通一键预约。</p>
 */
export class LabelElement extends LitElement {
  static override styles = [hostStyles, labelStyles, styles];

  static override properties: PropertyDeclarations = {kind: {}};

  /** `original`, `first`, `exclusive` or `authoritative`. */
  declare kind: string | null | undefined;

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
    const {kind} = this;
    return isLabelKind(kind)
      ? renderLabel(kind, this.#language, translate(strings, this.#language, kind))
      : html`<slot>${kind}</slot>`;
  }

  protected override updated(): void {
    const {kind} = this;
    if (!isLabelKind(kind)) {
      this.#face.remove();
      this.#warn(kind);
    } else if ([...this.childNodes].some((node) => node !== this.#face && node.textContent?.trim())) {
      this.#face.remove();
    } else if (document.readyState !== 'loading') {
      this.#face.data = labelWord(kind, this.#language);
      if (this.#face.parentNode !== this) this.append(this.#face);
    }
  }

  #warn(kind: string | null | undefined): void {
    if (warnedKinds.has(kind)) return;
    warnedKinds.add(kind);
    const found = kind == null ? 'has no kind' : `does not know the kind "${kind}"`;
    console.warn(`[menhu] <mh-label> ${found} — use one of ${labelKinds.join(', ')}`);
  }
}
