import {html, LitElement, noChange, nothing, type TemplateResult} from 'lit';
import {startAfresh} from '../element/start-afresh.js';
import {renderHeading} from '../parts/heading.js';
import hostStyles from '../theme/host.styles.js';
import {reservedSheet} from './reserved-sheet.js';
import styles from './section.styles.js';

/**
 * A section of a homepage: its heading, and its modules in a grid of 12 columns. Modules stay in the light DOM, in
 * reading order at every width.
 *
 * @slot - the modules; `size="narrow|half|wide|full"` on each
 * @csspart heading - the heading
 */
export class SectionElement extends LitElement {
  static override properties = {heading: {}, headingLevel: {type: Number, attribute: 'heading-level'}};

  static override styles = [hostStyles, styles];

  /** Heading of the section. */
  declare heading: string | undefined;
  /** Level of the heading, 2 to 5; default 2. */
  declare headingLevel: number | undefined;

  #isDeclared = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    this.#isDeclared = !!root.firstElementChild;
    // Where a server drew the section, it drew its modules as well.
    if (!this.#isDeclared) root.adoptedStyleSheets = [...root.adoptedStyleSheets, reservedSheet()];
    return root;
  }

  protected override willUpdate(): void {
    if (!this.#isDeclared || !this.hasUpdated) return;
    this.#isDeclared = false;
    startAfresh(this.renderRoot, this.renderOptions);
  }

  protected override render(): TemplateResult | typeof noChange {
    // What stands there is the same, and to draw it anew would lay out all that is in it.
    if (this.#isDeclared) return noChange;
    return html`
      ${
        this.heading
          ? html`<div class="root" part="heading">${renderHeading(this.heading, this.headingLevel ?? 2)}</div>`
          : nothing
      }
      <div class="grid"><slot></slot></div>
    `;
  }
}
