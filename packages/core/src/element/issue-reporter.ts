import type {Issue} from '../config/issue.js';
import type {Finding} from '../config/shape.js';
import {closestAttribute, type Language} from '../locale/language.js';
import type {renderIssues as RenderIssues} from '../parts/issue-list.js';
import {IssueEvent} from './events.js';

const LONGEST_BRIEF = 60;

/** Enough of a value to tell it from another; a whole payload would be dear to write out. */
const brief = (value: unknown): string => (typeof value === 'object' ? '' : String(value).slice(0, LONGEST_BRIEF));

/**
 * Tells the keeper of a page what is wrong with one element: an `mh-error` event for each issue, and the list that a
 * webmaster sees. The wording is loaded only when there is something to word.
 */
export class IssueReporter {
  readonly #host: Element;
  readonly #onChange: () => void;
  readonly #issuesByTopic = new Map<string, readonly Issue[]>();
  readonly #lastByTopic = new Map<string, string>();

  #renderIssues: typeof RenderIssues | undefined;

  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  get issues(): readonly Issue[] {
    return [...this.#issuesByTopic.values()].flat();
  }

  /** The list for the webmaster; nothing where there is nothing to list. */
  render(language: Language): unknown {
    return this.issues.length ? this.#renderIssues?.(this.issues, language) : undefined;
  }

  /**
   * Replaces what is known of one topic. The same findings as last time are silent, so that a source that is asked
   * every minute does not report its one bad item every minute.
   */
  report(topic: string, findings: readonly Finding[], module?: string): void {
    const key = JSON.stringify(
      findings.map(({code, path, params = {}}) => [code, path, ...Object.values(params).map(brief)]),
    );
    if ((this.#lastByTopic.get(topic) ?? '[]') === key) return;
    this.#lastByTopic.set(topic, key);
    if (!findings.length) {
      this.#issuesByTopic.delete(topic);
      this.#onChange();
      return;
    }
    void import('../config/issue.js').then(({issueLanguage, toIssue}) => {
      if (this.#lastByTopic.get(topic) !== key) return;
      const language = issueLanguage(closestAttribute(this.#host, 'lang') ?? 'zh-CN');
      this.show(
        topic,
        findings.map((finding) => toIssue(finding, language, module ? {module} : {})),
      );
    });
  }

  /** The same for issues that are worded already. */
  show(topic: string, issues: readonly Issue[]): void {
    this.#issuesByTopic.set(topic, issues);
    issues.forEach((issue) => this.#host.dispatchEvent(new IssueEvent(issue)));
    this.#onChange();
    if (this.#renderIssues || !issues.length) return;
    void import('../parts/issue-list.js').then(({renderIssues}) => {
      this.#renderIssues = renderIssues;
      this.#onChange();
    });
  }
}
