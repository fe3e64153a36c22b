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
      /*
       * Columns of twelve, as a wrapping row: 4, 6 or 8 of them are where a module starts from, and what a row has left
       * over goes to those in it, so that no width leaves a hole. A tenth of a pixel less, because thirds do not add up.
       */
      .grid {
        --_gap: var(--mh-gap, 20px);
        display: flex;
        flex-wrap: wrap;
        gap: var(--_gap);
      }
      ::slotted(*) {
        flex: 12 1 100%;
        min-inline-size: 0;
      }
      @container (min-width: 720px) {
        ::slotted([size='half']) {
          flex: 6 1 calc(50% - var(--_gap) / 2 - 0.1px);
        }
      }
      @container (min-width: 960px) {
        ::slotted([size='narrow']) {
          flex: 4 1 calc((100% - 2 * var(--_gap)) / 3 - 0.1px);
        }
        ::slotted([size='wide']) {
          flex: 8 1 calc((100% - 2 * var(--_gap)) / 1.5 + var(--_gap) - 0.1px);
        }
      }
      /* Large type beside large type crowds: each module takes the whole width. */
      :host([text='large']) ::slotted([size]) {
        flex: 12 1 100%;
      }
      @container (max-width: 520px) {
        .grid {
          --_gap: 12px;
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
