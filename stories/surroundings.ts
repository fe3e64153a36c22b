import type {Decorator} from '@storybook/web-components-vite';
import {render} from 'lit';
import palette from '../packages/core/src/theme/palette.js';

const darkSheet = new CSSStyleSheet();
// The palette is written for <mh-page>; here the story's ground takes its place.
darkSheet.replaceSync(palette.cssText.replace(/:host\(\[mode=('\w+')\]\)/g, '.story[data-mode=$1]'));

const groundSheet = new CSSStyleSheet();
groundSheet.replaceSync(`
  .story {
    margin-inline: auto;
    padding: 20px;
    background: var(--mh-ground, #f5f6f8);
    color: var(--mh-ink, #1b1c1f);
  }
  .story[data-width='320'] { inline-size: 320px; padding: 0; }
  .story[data-width='768'] { inline-size: 768px; }
  .story[data-width='1280'] { inline-size: 1280px; }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, darkSheet, groundSheet];

/** Puts a story on a page of the language, direction, mode, text size and width that the toolbar says. */
export const applySurroundings: Decorator = (story, {globals}) => {
  const {language, direction, mode, text, width} = globals as Record<string, string>;
  const ground = document.createElement('div');
  ground.className = 'story';
  ground.lang = language!;
  ground.dir = direction!;
  Object.assign(ground.dataset, {mode, width});
  const content = story();
  if (content instanceof Node) ground.append(content);
  else render(content, ground);
  if (text === 'large') ground.firstElementChild?.setAttribute('text', 'large');
  return ground;
};
