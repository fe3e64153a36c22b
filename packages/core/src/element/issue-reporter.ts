import type {Issue} from '../config/issue.js';
import type {Finding} from '../config/shape.js';
import type {Language} from '../locale/language.js';
import type {IssueDesk, renderIssues as RenderIssues} from './issue-desk.js';

/**
 * Tells the keeper of a page what is wrong with one element: an `mh-error` event for each issue, and the list that a
 * webmaster sees. What it takes to say it is loaded only when there is something to say.
 */
export class IssueReporter {
  readonly #host: Element;
  readonly #onChange: () => void;
  #loading: Promise<IssueDesk> | undefined;
  #desk: IssueDesk | undefined;
  #renderIssues: typeof RenderIssues | undefined;

  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  get issues(): readonly Issue[] {
    return this.#desk?.issues ?? [];
  }

  /** The list for the webmaster; nothing where there is nothing to list. */
  render(language: Language): unknown {
    return this.issues.length ? this.#renderIssues?.(this.issues, language) : undefined;
  }

  /** Replaces what is known of one topic. */
  report(topic: string, findings: readonly Finding[], module?: string): void {
    if (findings.length || this.#loading) void this.#use((desk) => desk.report(topic, findings, module));
  }

  /** The same for issues that are worded already. */
  async show(topic: string, issues: readonly Issue[]): Promise<void> {
    if (issues.length || this.#loading) await this.#use((desk) => desk.show(topic, issues));
  }

  async #use(action: (desk: IssueDesk) => boolean): Promise<void> {
    this.#loading ??= import('./issue-desk.js').then(({IssueDesk, renderIssues}) => {
      this.#renderIssues = renderIssues;
      return (this.#desk = new IssueDesk(this.#host));
    });
    try {
      if (action(await this.#loading)) this.#onChange();
    } catch (error) {
      console.error(error);
    }
  }
}
