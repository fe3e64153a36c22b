import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import strings from './label.strings.js';

/** The content labels 内容标签, the weightiest first. */
export const labelKinds = ['authoritative', 'exclusive', 'first', 'original'] as const;

export type LabelKind = (typeof labelKinds)[number];

export const isLabelKind = (kind: unknown): kind is LabelKind => labelKinds.includes(kind as LabelKind);

/** A label's word: 权威, 独家, 首发, 原创, or the one that an agency gave it. */
export const labelWord = ({kind, word}: {kind: string; word?: string | undefined}, language: Language): string =>
  isLabelKind(kind) ? translate(strings, language, kind) : (word ?? kind);

/**
 * A label inside a sentence; pressed, it is explained. In a `<bdi>`, so that its word does not turn the direction of a
 * text in another script.
 */
export const renderLabel = (
  label: {kind: string; word?: string | undefined},
  language: Language,
  onPress: (event: Event) => void,
  meaning?: string,
): TemplateResult =>
  html`<bdi><button class="label ${isLabelKind(label.kind) ? label.kind : 'custom'}" type="button" aria-haspopup="dialog" title=${
    meaning || nothing
  } @click=${onPress}>${labelWord(label, language)}</button></bdi>`;
