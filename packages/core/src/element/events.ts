import type {Issue} from '../config/issue.js';

/** On a module: its first data are shown. On the page: every module near the viewport has settled. */
export class ReadyEvent extends Event {
  constructor() {
    super('mh-ready', {bubbles: true, composed: true});
  }
}

/** A problem that whoever keeps the page should know. */
export class IssueEvent extends Event {
  readonly detail: Issue;

  constructor(detail: Issue) {
    super('mh-error', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

export interface OpenDetail {
  /** Type of the module. */
  readonly module: string;
  /** What is opened: a member, a post, a service, … */
  readonly kind: string;
  readonly id: string;
  readonly url: string;
}

/** A link of a module is about to be followed; cancel it to stay. Menhu itself sends nothing anywhere. */
export class OpenEvent extends Event {
  readonly detail: OpenDetail;

  constructor(detail: OpenDetail) {
    super('mh-open', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mh-ready': ReadyEvent;
    'mh-error': IssueEvent;
    'mh-open': OpenEvent;
  }
}
