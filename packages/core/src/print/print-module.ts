import type {ModuleConfig} from '../config/page-schema.js';
import type {Finding} from '../config/shape.js';
import {FACE_ATTRIBUTE} from '../data/face-attribute.js';
import {toHtml as faceToHtml, type Face} from '../data/face.js';
import {parseBody} from '../data/request.js';
import type {InspectContext} from '../element/inspect.js';
import type {ModuleElement} from '../element/module-element.js';
import type {ModuleShapes} from '../element/module-shapes.js';
import {readPayload} from '../element/payload.js';
import {languageFor} from '../locale/language.js';
import {loaderFor} from '../page/module-registry.js';
import {clampSize} from '../page/size.js';
import {inspectPayload} from '../self-inspection/inspect-payload.js';
import {attributesOf, openTag, setAttributes} from './attributes.js';
import {printElement, shadowTemplate, type PrintedShadow, type ToHtml} from './print-element.js';

/** What a module shows: its payload, unchecked, and where the page asks for it again. */
export interface ModuleSource {
  readonly payload: unknown;
  readonly src: string | undefined;
  /** Of the bytes that `src` gives; by it the page knows that it was printed from what it gets. */
  readonly digest?: string;
}

/** Where a module stands on its page. */
export interface Place {
  readonly lang: string;
  /** The page's own attributes that modules look up: `time-zone`, `holidays`, `workdays`, `text`. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  readonly headingLevel: number;
  readonly inspection: Omit<InspectContext, 'language'>;
  /** The address of the data as the page will ask for them; none where there is nothing to ask for. */
  readonly src: string | undefined;
}

export interface PrintedModule {
  readonly html: string;
  /** The style sheet in its shadow root, for the policy. */
  readonly css: string;
  readonly findings: readonly Finding[];
}

/** The element of a type with what belongs to it; undefined for a type that is not ours. */
async function classOf(type: string): Promise<typeof ModuleElement | undefined> {
  const loader = loaderFor(type);
  if (!loader) return undefined;
  await loader.load();
  return customElements.get(`mh-${type}`) as typeof ModuleElement | undefined;
}

/** A module without data: an element that asks for them when its code is there, in the box that is kept free for it. */
export async function printEmptyModule(config: ModuleConfig, place: Place): Promise<string> {
  const Class = await classOf(config.type);
  const tag = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(config.type) ? `mh-${config.type}` : 'mh-unknown';
  if (!Class) return `${openTag(tag, {id: config.id, heading: config.title})}</${tag}>`;
  return `${openTag(tag, attributes(config, Class.parts.shapes, place))}</${tag}>`;
}

const attributes = (config: ModuleConfig, shapes: ModuleShapes, {headingLevel, src}: Place) =>
  attributesOf(config, shapes, {
    size: clampSize(config.size, loaderFor(config.type)!.sizes),
    headingLevel,
    src,
  });

/**
 * A source's answer as a payload, by the format that the module's config names; unchecked.
 *
 * @throws SourceError - for what cannot be read
 */
export async function parseSource(
  {type, format = 'menhu'}: ModuleConfig,
  body: ArrayBuffer,
  url: string,
): Promise<unknown> {
  const load = (await classOf(type))?.parts.shapes.formats?.[format];
  return load ? (await load()).adapt(body, url) : parseBody(body, url);
}

/**
 * A module with its data: its shadow root as browsers without scripts show it, and its face as those without
 * Declarative Shadow DOM and crawlers read it.
 *
 * @returns undefined for a type that is not ours, and where no item of the data can be shown
 */
export async function printModule(
  config: ModuleConfig,
  {payload, digest = ''}: ModuleSource,
  place: Place,
  toHtml: ToHtml,
): Promise<PrintedModule | {readonly findings: readonly Finding[]}> {
  const Class = await classOf(config.type);
  if (!Class) return {findings: []};
  const {shapes, face: loadFace} = Class.parts;
  const {data, findings: found} = readPayload<object>(shapes, payload);
  if (!data) return {findings: found};
  // The page does not look at these data again: it is told here.
  const context = {...place.inspection, language: languageFor(place.lang)};
  const findings = [...found, ...(await inspectPayload(shapes, config, data, context))];
  const own = attributes(config, shapes, place);
  const tag = `mh-${config.type}`;
  const shadow: PrintedShadow = await printElement(
    tag,
    (element) => {
      const {src: _src, ...shown} = own;
      setAttributes(element, {...place.inherited, lang: place.lang, ...shown});
      Object.assign(element, {data});
    },
    toHtml,
  );
  const {face} = (await loadFace()) as {face: Face<object>};
  const language = languageFor(place.lang);
  const nodes = face.write(data, language).map((node) => ({
    ...node,
    attributes: {...node.attributes, [FACE_ATTRIBUTE]: digest},
  }));
  const html = `${openTag(tag, own)}${shadowTemplate(shadow)}${nodes.map(faceToHtml).join('')}</${tag}>`;
  return {html, css: shadow.css, findings};
}
