import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../locale/language.js';
import {defineStrings, translate} from '../locale/strings.js';

const strings = defineStrings({
  'zh-CN': {government: '政务认证', media: '媒体认证', other: '已认证'},
  'zh-TW': {government: '政務認證', media: '媒體認證', other: '已認證'},
  en: {government: 'Verified government', media: 'Verified media', other: 'Verified'},
});

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
