import type {Localized} from '../config/fields.js';

/** One key, or several of the same, and what comes of it. */
export interface KeyboardStep {
  /** Playwright's names: `Tab`, `Shift+Tab`, `Enter`, `ArrowRight`; `Tab × 3`; `“text”` types text. */
  readonly keys: string;
  /** What happens, for people. */
  readonly says: Localized;
  /** Where the focus is then: role and beginning of the name, such as `button 显示更多`. */
  readonly focus?: string;
  /** What is heard of its state beside the name: `expanded`, `selected`, or the words of a slider's value; a part of it. */
  readonly state?: string;
  /** What the live region says then; a part of it. */
  readonly live?: string;
  /** The end of the address that a link then asks to open; the run does not follow it. */
  readonly opens?: string;
}

/**
 * The main task of a module by keyboard alone, in `TYPE.keys.ts` of its folder as `task`. It is run by the page tests
 * in Chinese and shown in Storybook, so what is written of keys is what was tried.
 */
export interface KeyboardTask {
  readonly title: Localized;
  /** The example in which it is done. */
  readonly example: string;
  readonly steps: readonly KeyboardStep[];
}
