import type {Localized} from '../config/fields.js';
import type {Tokens} from './accent.js';

/** A ready theme: one accent, from which the rest follows, and what it sets beside that. */
export interface Theme {
  readonly title: Localized;
  /** `#rrggbb` */
  readonly accent: string;
  readonly light?: Tokens;
  readonly dark?: Tokens;
}

/** The themes that home.json may name in `theme.name`. */
export const themes = {
  red: {title: {'zh-CN': '政务红', en: 'Government red'}, accent: '#b3261e'},
  blue: {title: {'zh-CN': '海洋蓝', en: 'Ocean blue'}, accent: '#14539a'},
  green: {title: {'zh-CN': '松柏绿', en: 'Cypress green'}, accent: '#1f6b47'},
  slate: {title: {'zh-CN': '青灰', en: 'Slate'}, accent: '#46606f'},
  // Text reaches 7 : 1 (WCAG 2.2, 1.4.6), and lines and controls 3 : 1 and more.
  contrast: {
    title: {'zh-CN': '高对比', en: 'High contrast'},
    accent: '#003d99',
    light: {
      'accent-ink': '#002f75',
      tint: '#e6effc',
      ink: '#000000',
      'ink-2': '#1f1f1f',
      'ink-3': '#333333',
      line: '#595959',
      'line-2': '#767676',
      'control-line': '#000000',
      ground: '#ffffff',
      good: '#0b4f2a',
      warn: '#5c3a00',
      bad: '#8a0000',
    },
    dark: {
      accent: '#ffd84d',
      'accent-ink': '#ffe380',
      'on-accent': '#000000',
      tint: '#2b2400',
      ink: '#ffffff',
      'ink-2': '#f2f2f2',
      'ink-3': '#dedede',
      line: '#b3b3b3',
      'line-2': '#8c8c8c',
      'control-line': '#ffffff',
      ground: '#000000',
      panel: '#000000',
      good: '#8ff0bd',
      warn: '#ffd98a',
      bad: '#ffb3ad',
    },
  },
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as [ThemeName, ...ThemeName[]];
