import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import strings from './verified.strings.js';

/** Verification in words, with the platform's reason in the title: the colour of a V means different things to people. */
export function renderVerified(
  verified: {kind: string; reason?: string | undefined} | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  if (!verified) return nothing;
  const {kind, reason} = verified;
  const word = translate(strings, language, kind === 'government' || kind === 'media' ? kind : 'other');
  return html`<span class="verified" title=${reason ?? nothing}>${word}</span>`;
}
