import type {LitElement} from 'lit';
import type {ModuleConfig} from '../config/page-schema.js';
import {kebab, optionNames} from '../element/option-properties.js';
import type {ModuleShapes} from '../element/module-shapes.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** A value as an attribute says it; absent where it is not said at all. */
const said = (value: unknown): string | undefined =>
  value === undefined || value === null || value === false
    ? undefined
    : value === true
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value as string | number);

/**
 * The attributes of a module's element: what every module has, and of the rest only its options, so that a key such as
 * `onclick` does not become one.
 */
export function attributesOf(
  {id, title, format, refresh, link, ...others}: ModuleConfig,
  {options}: ModuleShapes,
  given: {readonly size: string; readonly headingLevel: number; readonly src: string | undefined},
): Attributes {
  return {
    id,
    size: given.size,
    heading: title,
    'heading-level': String(given.headingLevel),
    src: given.src,
    format: given.src === undefined ? undefined : format,
    refresh: said(refresh),
    link: said(link),
    ...Object.fromEntries(optionNames(options).map((name) => [kebab(name), said(others[name])])),
  };
}

const escape = (text: string): string =>
  text.replace(/[&<"]/g, (character) => ({'&': '&amp;', '<': '&lt;', '"': '&quot;'})[character]!);

/** An opening tag; attributes that are absent are left out. */
export const openTag = (tag: string, attributes: Attributes): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('')}>`;

/** Sets attributes of an element that is printed, which no parser does; absent ones are passed over. */
export function setAttributes(element: LitElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
}
