import {html, type TemplateResult} from 'lit';
import {isSafeLink} from '../config/values.js';

/** A link where the address is known and safe, else the same words as plain text. */
export const renderLink = (
  kind: string,
  id: string,
  url: string | undefined,
  content: unknown,
  className = '',
): TemplateResult =>
  url !== undefined && isSafeLink(url)
    ? html`<a class=${className} data-kind=${kind} data-id=${id} href=${url}><bdi>${content}</bdi></a>`
    : html`<bdi class=${className}>${content}</bdi>`;
