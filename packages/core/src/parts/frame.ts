import {html, nothing, type TemplateResult} from 'lit';
import {translate} from '../locale/strings.js';
import type {Language} from '../locale/language.js';
import frameStrings from './frame.strings.js';
import {renderHeading} from './heading.js';

/** What surrounds every module's content: heading, body, foot, and the room for states. */
export interface Frame {
  readonly language: Language;
  readonly heading: string;
  /** The name of the region where `heading` is empty. */
  readonly label: string;
  readonly level: number;
  /** Small print beside the heading, such as “314 个账号”. */
  readonly tally?: unknown;
  /** Checked before: its address is safe to follow. */
  readonly link?: {readonly text: string; readonly href: string} | undefined;
  readonly body: unknown;
  readonly busy?: boolean;
  /** A sentence above the body, for data that could not be renewed. */
  readonly notice?: string | undefined;
  readonly foot?: unknown;
  /** Spoken by screen readers when it changes. */
  readonly announcement?: string | undefined;
  /** The list of issues, where the audience is the webmaster. */
  readonly issues?: unknown;
}

/**
 * The box of every module.
 *
 * @slot - the face: the content as plain HTML, read where there is no other data, and never shown beside the module
 * @csspart frame - the module's box
 * @csspart head - its heading with what stands beside it
 * @csspart body - its content
 * @csspart foot - who publishes the data, and of when they are
 */
export const renderFrame = (frame: Frame): TemplateResult => html`
  <section
    class="root frame"
    part="frame"
    aria-labelledby=${frame.heading ? 'heading' : nothing}
    aria-label=${frame.heading ? nothing : frame.label}
    aria-busy=${frame.busy ? 'true' : nothing}
  >
    ${
      frame.heading
        ? html`<div class="head" part="head">
          ${renderHeading(frame.heading, frame.level)}
          ${frame.tally ? html`<bdi class="tally">${frame.tally}</bdi>` : nothing}
          ${
            frame.link
              ? html`<a class="more-link" data-kind="more" href=${frame.link.href}>${frame.link.text}</a>`
              : nothing
          }
        </div>`
        : nothing
    }
    ${frame.notice ? html`<p class="notice">${frame.notice}</p>` : nothing}
    <div class="body" part="body">${frame.body}</div>
    ${frame.foot ? html`<div class="foot" part="foot">${frame.foot}</div>` : nothing}
    ${frame.issues}
    <div class="visually-hidden" role="status">${frame.announcement ?? ''}</div>
  </section>
`;

/** What a citizen reads where a module failed, with the way to try again. */
export const renderError = (language: Language, onRetry: () => void): TemplateResult => html`
  <div class="state">
    <p>${translate(frameStrings, language, 'error')}</p>
    <p class="tally" dir="auto">${translate(frameStrings, language, 'errorHint')}</p>
    <button class="button" type="button" @click=${onRetry}>${translate(frameStrings, language, 'retry')}</button>
  </div>
`;

export const renderEmpty = (language: Language): TemplateResult =>
  html`<div class="state"><p>${translate(frameStrings, language, 'empty')}</p></div>`;

/** Grey bars in the place of rows; the real rows then come into the same boxes. */
export const renderSkeleton = (rows: number): TemplateResult =>
  html`<div aria-hidden="true">${Array.from(
    {length: rows},
    () => html`<div class="bone-row"><div class="bone"></div><div class="bone"></div><div class="bone"></div></div>`,
  )}</div>`;
