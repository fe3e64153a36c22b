import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {renderHeading} from '../parts/heading.js';
import hostStyles from '../theme/host.styles.js';
import {reservedSheet} from './reserved-sheet.js';

/**
 * A section of a homepage: its heading, and its modules in a grid of 12 columns. Modules stay in the light DOM, in
 * reading order at every width.
 *
 * @slot - the modules; `size="narrow|half|wide|full"` on each
 * @csspart heading - the heading
 */
export class SectionElement extends LitElement {
  static override properties = {heading: {}, headingLevel: {type: Number, attribute: 'heading-level'}};

  static override styles = [
    hostStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .heading {
        margin-block-end: 12px;
        font-size: var(--_text-xl);
        font-weight: 650;
        line-height: 1.35;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(12, minmax(0, 1fr));
        gap: 20px;
      }
      ::slotted(*) {
        grid-column: span 12;
      }
      @container (min-width: 720px) {
        ::slotted([size='half']) {
          grid-column: span 6;
        }
      }
      @container (min-width: 960px) {
        ::slotted([size='narrow']) {
          grid-column: span 4;
        }
        ::slotted([size='wide']) {
          grid-column: span 8;
        }
      }
      /* Large type beside large type crowds: each module takes the whole width. */
      :host([text='large']) ::slotted([size]) {
        grid-column: span 12;
      }
      @container (max-width: 520px) {
        .grid {
          gap: 12px;
        }
      }
    `,
  ];

  /** Heading of the section. */
  declare heading: string | undefined;
  /** Level of the heading, 2 to 5; default 2. */
  declare headingLevel: number | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, reservedSheet()];
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
