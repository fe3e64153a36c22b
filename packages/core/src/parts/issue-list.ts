import {html, nothing, type TemplateResult} from 'lit';
import type {Issue} from '../config/issue.js';
import type {Language} from '../locale/language.js';
import {translate} from '../locale/strings.js';
import strings from './issue-list.strings.js';
import styles from './issue-list.styles.js';

const MOST_ISSUES_LISTED = 20;

/** What is wrong and what to do, for the webmaster. */
export const renderIssues = (issues: readonly Issue[], language: Language): TemplateResult => html`
  <details class="issues">
    <summary>${translate(strings, language, 'found', {n: issues.length})}</summary>
    <ul>
      ${issues
        .slice(0, MOST_ISSUES_LISTED)
        .map(
          ({path, message, hint}) =>
            html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}${hint ? html`<br />${hint}` : nothing}</li>`,
        )}
    </ul>
  </details>
`;

/** Gives a shadow root the list's look; only a webmaster's page ever needs it. */
export function adoptIssueStyles(root: ShadowRoot | null): void {
  const sheet = styles.styleSheet!;
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
