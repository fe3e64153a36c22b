import {issueLanguage, toIssue, type Issue} from '../config/issue.js';
import type {Finding} from '../config/shape.js';
import {sourceWordings} from '../data/source-wording.js';
import {closestAttribute} from '../locale/language.js';
import {adoptIssueStyles} from '../parts/issue-list.js';
import {IssueEvent} from './events.js';

export {renderIssues} from '../parts/issue-list.js';

/** Of each kind so many are told one by one: who has thousands of them knows what to do after the first. */
const MOST_OF_A_KIND = 20;

/** The first findings of each kind, and how many more there are. */
function firstOfEachKind(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  const told = findings.filter(({code}) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_KIND;
  });
  counts.forEach((all, found) => {
    const count = all - MOST_OF_A_KIND;
    if (count > 0) told.push({code: 'more-of-the-same', severity: 'notice', path: '', params: {count, found}});
  });
  return told;
}

const LONGEST_BRIEF = 60;

/** Enough of a value to tell it from another; a whole payload would be dear to write out. */
const brief = (value: unknown): string => (typeof value === 'object' ? '' : String(value).slice(0, LONGEST_BRIEF));

/** What is known to be wrong with one element, by topic, in words. */
export class IssueDesk {
  readonly #host: Element;
  readonly #issuesByTopic = new Map<string, readonly Issue[]>();
  readonly #lastByTopic = new Map<string, string>();

  constructor(host: Element) {
    this.#host = host;
    adoptIssueStyles(host.shadowRoot);
  }

  get issues(): readonly Issue[] {
    return [...this.#issuesByTopic.values()].flat();
  }

  /**
   * Replaces what is known of one topic. The same findings as last time are silent, so that a source that is asked
   * every minute does not report its one bad item every minute.
   *
   * @returns whether anything changed; an element that draws anew without need, and fails each time, would never end
   */
  report(topic: string, found: readonly Finding[], module?: string): boolean {
    const findings = firstOfEachKind(found);
    const key = JSON.stringify(
      findings.map(({code, path, params = {}}) => [code, path, ...Object.values(params).map(brief)]),
    );
    if ((this.#lastByTopic.get(topic) ?? '[]') === key) return false;
    this.#lastByTopic.set(topic, key);
    const language = issueLanguage(closestAttribute(this.#host, 'lang') ?? 'zh-CN');
    return this.show(
      topic,
      findings.map((finding) =>
        toIssue({wording: sourceWordings[finding.code], ...finding}, language, module ? {module} : {}),
      ),
    );
  }

  /** The same for issues that are worded already. */
  show(topic: string, issues: readonly Issue[]): boolean {
    if (issues.length) this.#issuesByTopic.set(topic, issues);
    else this.#issuesByTopic.delete(topic);
    issues.forEach((issue) => this.#host.dispatchEvent(new IssueEvent(issue)));
    return true;
  }
}
