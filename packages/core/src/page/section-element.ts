import {html, LitElement, nothing, type TemplateResult} from 'lit';
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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, reservedSheet()];
    // What a server declared is drawn anew in the same task.
    startAfresh(root, this.renderOptions);
    return root;
  }

  protected override render(): TemplateResult {
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
