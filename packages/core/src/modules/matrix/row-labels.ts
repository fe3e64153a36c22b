import {html, type TemplateResult} from 'lit';
import type {Language} from '../../locale/language.js';
import {renderLabel} from '../../parts/label.js';
import styles from '../../parts/label.styles.js';
import {labelsInForce, type ShownLabel} from '../../parts/post-labels.js';
import type {Member} from './matrix.module.js';

export {styles};

export interface LabelsContext {
  readonly language: Language;
  readonly timeZone: string;
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
}

/** The content labels 内容标签 of an account's latest post, before its text; pressed, they explain themselves. */
export function renderLabels(
  latest: NonNullable<Member['latest']>,
  setBy: string,
  {language, timeZone, on}: LabelsContext,
): readonly TemplateResult[] {
  const onPress = (label: ShownLabel): ((event: Event) => void) =>
    on(({currentTarget}) => {
      import('../../parts/label-explanation.js')
        .then(({explainLabel}) => explainLabel(currentTarget as HTMLElement, {by: setBy, ...label}, language, timeZone))
        // The label stands with its word, which says most of it.
        .catch(console.error);
    });
  return labelsInForce({labels: latest.labels}).map((label) => html`${renderLabel(label, language, onPress(label))} `);
}
