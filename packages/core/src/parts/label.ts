import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import strings from './label.strings.js';

/** The content labels 内容标签, the weightiest first. */
export const labelKinds = ['authoritative', 'exclusive', 'first', 'original'] as const;

export type LabelKind = (typeof labelKinds)[number];

export const isLabelKind = (kind: unknown): kind is LabelKind => labelKinds.includes(kind as LabelKind);

/** A label's word: 权威, 独家, 首发, 原创. */
export const labelWord = (kind: LabelKind, language: Language): string => translate(strings, language, kind);

/** A label inside a sentence. A `<bdi>`, so that its word does not turn the direction of a text in another script. */
export const renderLabel = (kind: LabelKind, language: Language, title?: string): TemplateResult =>
  html`<bdi class="label ${kind}" title=${title || nothing}>${labelWord(kind, language)}</bdi>`;
