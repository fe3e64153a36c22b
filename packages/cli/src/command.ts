import type {IssueLanguage, Localized} from '@menhu/core/config';

/** What `menhu NAME …` does. Each command is a file of its own, loaded when it is called. */
export interface Command {
  /** What follows its name, such as `FILE…`. */
  readonly parameters: string;
  /** What it does: its line in the list of commands. */
  readonly summary: Localized;
  /** Its options, one a line, for `menhu NAME --help`. */
  readonly help?: Localized;
  /**
   * @param parameters - what follows the command's name
   * @returns the exit code
   * @throws what `parseArgs` throws, where an option is not known
   */
  readonly run: (parameters: readonly string[]) => number | Promise<number>;
}

/** The language that the command line speaks: Chinese, as its users do, where nothing else is asked for. */
export const languageOf = (lang = 'zh-CN'): IssueLanguage => (/^zh/i.test(lang) ? 'zh-CN' : 'en');
