import type {Issue, IssueLanguage} from '@menhu/core/config';
import type {Verdict} from '@menhu/core/self-inspection';
import type {Texts} from './texts.js';

export interface CheckOptions {
  readonly language: IssueLanguage;
  /** Also reads every source. */
  readonly data: boolean;
  /** Also asks for every link in the data. */
  readonly links: boolean;
  readonly timeoutMs: number;
  /** The folder that addresses beginning with a slash are relative to; that of the file where it is not given. */
  readonly root: string | undefined;
  /** ms of `Date.now()`. */
  readonly now: number;
}

/** A problem, with the file that it stands in where that is not the checked one. */
export type FoundIssue = Issue & {readonly source?: string};

export interface CheckedFile {
  readonly file: string;
  readonly issues: readonly FoundIssue[];
  /** Why the file could not be read. */
  readonly unreadable?: string;
  /** Only where data were read. */
  readonly inspection?: readonly Verdict[];
  /** What was read, by its place, for excerpts; no part of the report for machines. */
  readonly texts: Texts;
  /** Files on this disk whose change would change the result. */
  readonly local: readonly string[];
}
