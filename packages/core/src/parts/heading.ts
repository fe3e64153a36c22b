import {html, type TemplateResult} from 'lit';

/** A heading of the level that fits the page around it; Lit has no dynamic tags without its static module (0.4 KB). */
export function renderHeading(text: unknown, level: number, className = 'heading'): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3 class=${className} id="heading">${text}</h3>`;
    case 4:
      return html`<h4 class=${className} id="heading">${text}</h4>`;
    case 5:
      return html`<h5 class=${className} id="heading">${text}</h5>`;
    case 6:
      return html`<h6 class=${className} id="heading">${text}</h6>`;
    default:
      return html`<h2 class=${className} id="heading">${text}</h2>`;
  }
}
