import {contrast, LEAST_CONTRAST, mix, type Colour} from '../../packages/core/src/theme/colour.js';
import {drawn} from '../focus-order.js';
import type {Fault} from './faults.js';
import {faultOf, grounds} from './ground.js';

const LEAST_TEXT_PX = 13;
/** A dot or a square beside a word is drawn, not read. */
const LETTER = /[\p{L}\p{N}]/u;
/** Colours are drawn in whole steps, so that the last hundredth is not to be had. */
const ROUNDING = 0.02;

interface Ink {
  readonly colour: Colour;
  readonly alpha: number;
}

/** Elements that hold text of their own which can be seen: not clipped away for screen readers only, not hidden. */
function* texts(): Generator<[HTMLElement, DOMRect]> {
  for (const ground of grounds()) {
    for (const element of drawn(ground)) {
      if (/^(?:style|script|option|video)$/.test(element.localName)) continue;
      if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && LETTER.test(node.nodeValue!)))
        continue;
      if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 1 && box.height > 1 && getComputedStyle(element).clipPath === 'none') yield [element, box];
    }
  }
}

/** Text under 13 px. */
export function smallTexts(): Fault[] {
  return (
    [...texts()]
      .map(([element]) => [element, Number.parseFloat(getComputedStyle(element).fontSize)] as const)
      // At 0 a letter gives its place to an icon that has come.
      .filter(([, size]) => size > 0 && size < LEAST_TEXT_PX)
      .map(([element, size]) => faultOf(element, `${size} px`))
  );
}

/** Text whose colour, as drawn, stands out too little from what is drawn behind it. Text on pictures is left out. */
export function faintTexts(): Fault[] {
  const faults: Fault[] = [];
  for (const [element, box] of texts()) {
    if (element.matches(':disabled') || onPicture(element, box)) continue;
    const ground = groundOf(element);
    if (!ground) continue;
    const ink = parse(getComputedStyle(element).color);
    const ratio = contrast(mix(ground, ink.colour, ink.alpha * opacityOf(element)), ground);
    if (ratio < LEAST_CONTRAST - ROUNDING) faults.push(faultOf(element, `${ratio.toFixed(2)} : 1`));
  }
  return faults;
}

const parent = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** The colours behind an element, laid over each other; nothing where a picture or a gradient is among them. */
function groundOf(element: Element): Colour | undefined {
  const layers: Ink[] = [];
  for (let at: Element | null = element; at; at = parent(at)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    const layer = parse(backgroundColor);
    if (layer.alpha > 0) layers.push(layer);
    if (layer.alpha === 1) break;
  }
  return layers.reduceRight<Colour>((below, {colour, alpha}) => mix(below, colour, alpha), [255, 255, 255]);
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parent(at)) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** Another test measures these on pixels: what a picture has behind a text, no style says. */
function onPicture(element: Element, box: DOMRect): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return [...(element.getRootNode() as ShadowRoot).querySelectorAll('img, video, svg')].some((picture) => {
    const {left, right, top, bottom} = picture.getBoundingClientRect();
    return !picture.contains(element) && left < x && x < right && top < y && y < bottom;
  });
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)` */
function parse(css: string): Ink {
  const numbers = (css.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const scale = css.startsWith('color(') ? 255 : 1;
  return {colour: [red * scale, green * scale, blue * scale], alpha};
}
