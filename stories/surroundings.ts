import type {Decorator} from '@storybook/web-components-vite';
import {render} from 'lit';
import type {Tokens} from '../packages/core/src/theme/accent.js';
import {darkTokens} from '../packages/core/src/theme/palette.js';
import {themeTokens} from '../packages/core/src/theme/theme-sheet.js';
import {themeNames} from '../packages/core/src/theme/themes.js';
import buildStyles from './build/build.styles.js';
import sheetStyles from './sheet.styles.js';

const declarations = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--mh-${name}: ${value};`)
    .join(' ');

const themeRules = themeNames.map((name) => {
  const {light, dark} = themeTokens(name);
  return `.story[data-theme='${name}'] { ${declarations(light)} }
    .story[data-theme='${name}'][data-mode='dark'] { ${declarations(dark)} }`;
});

const sheet = new CSSStyleSheet();
// The palette is written for <mh-page>; here the story's ground takes its place.
sheet.replaceSync(`
  .story {
    box-sizing: border-box;
    padding: 20px;
    background: var(--mh-ground, #f5f6f8);
    color: var(--mh-ink, #1b1c1f);
  }
  .story[data-view='story'] { min-block-size: 100vh; }
  .story[data-mode='dark'] { color-scheme: dark; ${darkTokens.cssText} }
  ${themeRules.join('\n')}
  .story:not([data-width='full']) { padding-inline: 0; }
  .story-width { margin-inline: auto; }
  [data-width='320'] > .story-width { inline-size: 320px; }
  [data-width='768'] > .story-width { inline-size: 768px; }
  [data-width='1280'] > .story-width { inline-size: 1280px; }
  @media (max-width: 400px) {
    .story[data-width='full'] { padding: 16px; }
  }
  ${sheetStyles.cssText}
  ${buildStyles.cssText}
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Puts a story on a page of the theme, language, direction, mode, text size and width that the toolbar says. */
export const applySurroundings: Decorator = (story, {globals, viewMode}) => {
  const {theme, language, direction, mode, text, width} = globals as Record<string, string>;
  const ground = document.createElement('div');
  ground.className = 'story';
  ground.lang = language!;
  ground.dir = direction === 'auto' ? (language === 'ug' ? 'rtl' : 'ltr') : direction!;
  Object.assign(ground.dataset, {theme, mode, width, text, view: viewMode});
  const frame = document.createElement('div');
  frame.className = 'story-width';
  ground.append(frame);
  const content = story();
  if (content instanceof Node) frame.append(content);
  else render(content, frame);
  if (text === 'large') {
    for (const element of frame.querySelectorAll('*'))
      if (element.localName.startsWith('mh-')) element.setAttribute('text', 'large');
  }
  return ground;
};
