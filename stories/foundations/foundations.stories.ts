import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {iconNames, iconOf} from '../../packages/core/src/modules/services/icons.js';
import {contrast, parseColour} from '../../packages/core/src/theme/colour.js';
import hostStyles from '../../packages/core/src/theme/host.styles.js';
import {tokenGroups} from '../../packages/core/src/theme/token-meanings.js';
import foundationStyles from './foundations.styles.js';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, foundationStyles.styleSheet!];

const meta: Meta = {title: 'Foundations', parameters: {controls: {disable: true}}};

export default meta;

/** The defaults, as the host styles of every module have them. */
const defaults = new Map(
  [...hostStyles.cssText.matchAll(/var\(--mh-([\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g)].map(
    ([, name, value]) => [name!, value!.trim()] as const,
  ),
);
/** Sizes of text: `--_text-m: max(17px * …`. */
const sizes = [...hostStyles.cssText.matchAll(/--_text-(\w+): max\((\d+)px/g)].map(
  ([, name, px]) => [name!, Number(px)] as const,
);

const STEPS_PX = [4, 8, 12, 16, 20, 24, 32];
const INKS = /^(?:accent-ink|ink|ink-2|ink-3|good|warn|bad)$/;
const GROUNDS = ['panel', 'ground'] as const;

/** Sets a property of a sample's style, which the strict policy allows from script only. */
const style = (name: string, value: string) =>
  ref((element) => void (element as HTMLElement | undefined)?.style.setProperty(name, value));

/** The value of a token where a story stands, once it stands there: a theme or dark mode has changed it. */
const hexOf = (ground: Element, token: string): string =>
  getComputedStyle(ground).getPropertyValue(`--mh-${token}`).trim() || defaults.get(token)!;

/** Writes the contrast of an ink on a ground as both are in force, and again when the toolbar or a check changes them. */
const measured = (ink: string, on: string) =>
  ref((cell) => {
    if (!cell) return;
    const write = (): void => {
      const [a, b] = [hexOf(cell, ink), hexOf(cell, on)];
      const text = `${contrast(parseColour(a), parseColour(b)).toFixed(2)} : 1`;
      if (cell.textContent !== text) cell.textContent = text;
    };
    requestAnimationFrame(() => {
      write();
      const ground = cell.closest('.story');
      if (ground) new MutationObserver(write).observe(ground, {attributes: true});
    });
  });

/** Draws a named icon, which is a chunk of its own, once it has come. */
const drawn = (name: string) =>
  ref((path) => {
    const draw = (): void => path?.setAttribute('d', iconOf(name, draw) ?? '');
    draw();
  });

const sheet = (zh: string, en: string, body: unknown): TemplateResult =>
  html`<div class="sheet foundations">
    <h2>${zh} <span lang="en">${en}</span></h2>
    ${body}
  </div>`;

const groupOf = (en: string) => Object.entries(tokenGroups.find(({title}) => title.en === en)!.tokens);

/** Every colour with its meaning; inks with their contrast on the ground of a module and of the page. */
export const Colour: StoryObj = {
  render: () =>
    sheet(
      '颜色与对比度',
      'Colour, with the contrast in force',
      html`<ul class="swatches">
        ${groupOf('Colour').map(
          ([name, meaning]) => html`<li>
            <span class="swatch" ${style('background', `var(--mh-${name}, ${defaults.get(name)})`)}></span>
            <span
              ><code>--mh-${name}</code><br />${meaning['zh-CN']} <span lang="en">${meaning.en}</span>
              ${
                INKS.test(name)
                  ? html`<br /><span class="figures"
                        >${GROUNDS.map((on) => html`<code>${on}</code> <b ${measured(name, on)}></b> `)}</span
                      >`
                  : ''
              }</span
            >
          </li>`,
        )}
      </ul>`,
    ),
};

/** The five sizes of text. */
export const Type: StoryObj = {
  render: () =>
    sheet(
      '字号',
      'Type',
      html`<ul class="types">
        ${sizes.map(
          ([name, px]) =>
            html`<li><code>${name} ${px}px</code><span ${style('font-size', `${px}px`)}>云岭新区政务服务 Services 71.1万</span></li>`,
        )}
      </ul>`,
    ),
};

/** The rhythm of 4 and 8 px, and the tokens for room, corners and lines. */
export const Space: StoryObj = {
  render: () =>
    sheet(
      '间距',
      'Space',
      html`<ul class="spaces">
        ${STEPS_PX.map((px) => html`<li><code>${px}px</code><span ${style('inline-size', `${px}px`)}></span></li>`)}
      </ul>`,
    ),
};

/** The icons that services may name. */
export const Icons: StoryObj = {
  render: () =>
    sheet(
      '图标',
      'Icons',
      html`<ul class="icons">
        ${iconNames.map(
          (name) => html`<li>
            <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true"><path ${drawn(name)} /></svg>
            <code>${name}</code>
          </li>`,
        )}
      </ul>`,
    ),
};
