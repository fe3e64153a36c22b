import * as fc from 'fast-check';
import type {ModuleDefinition} from '../../packages/core/src/config/define-module.js';
import {MOST_ENTRIES} from '../../packages/core/src/config/read-shape.js';
import type {FieldsShape, ListShape, Shape} from '../../packages/core/src/config/shape.js';
import type {ModuleElement} from '../../packages/core/src/element/module-element.js';
import {arbitraryFor} from '../../packages/core/src/testing/arbitrary.js';
import {atRest} from '../../packages/core/src/testing/what-is-seen.js';
import {placeNeighbour} from './neighbour.js';
import type {Subject} from './prove.js';

/** A list in a payload: `['members', '[]', 'group']` for the groups of a member. */
export interface List {
  readonly path: readonly string[];
  /** How many entries of it are read. */
  readonly most: number;
}

const ENTRY = '[]';

/** Every list of a shape, and those in the entries of lists. */
export function listsIn(shape: Shape, path: readonly string[] = []): List[] {
  if (typeof shape === 'string' || 'or' in shape) return [];
  if (Array.isArray(shape)) {
    const [entry, most = MOST_ENTRIES] = shape as ListShape;
    return [{path, most}, ...listsIn(entry, [...path, ENTRY])];
  }
  return Object.entries(shape as FieldsShape).flatMap(([key, field]) =>
    listsIn(field, [...path, key.replace('?', '')]),
  );
}

/** Entries that differ; to make each of a million by chance would take longer than to draw them. */
const SAMPLES = 50;

/** Data that fit a shape, with as many entries as asked for in the list at the path. */
function grow(shape: Shape, [key, ...rest]: readonly string[], length: number, seed: number): unknown {
  if (key === undefined) {
    const samples = fc.sample(arbitraryFor((shape as ListShape)[0]), {numRuns: SAMPLES, seed});
    return Array.from({length}, (_, index) => {
      const sample = samples[index % SAMPLES];
      if (typeof sample === 'string') return `${sample}${index}`;
      return 'id' in (sample as object) ? {...(sample as object), id: `id-${index}`} : {...(sample as object)};
    });
  }
  if (key === ENTRY) return [grow((shape as ListShape)[0], rest, length, seed)];
  const fields = shape as FieldsShape;
  const [others] = fc.sample(arbitraryFor(fields), {numRuns: 1, seed}) as object[];
  return {...others, [key]: grow(fields[key] ?? fields[`${key}?`]!, rest, length, seed)};
}

/** What became of a module with a huge list. */
export interface HugeOutcome {
  readonly status: string;
  /** Of the issues that were reported. */
  readonly codes: readonly string[];
  /** Elements in the document that are the module's, its face included. */
  readonly elements: number;
  /** What is wrong with the module beside it. */
  readonly harm: string | undefined;
}

/** The face is written and the data are inspected when there is nothing else to do. */
const IDLE_MOMENTS = 5;

/** Draws a module with so many entries in one of its lists, beside another of its type. */
export async function drawHuge(
  definition: ModuleDefinition,
  {shapes, stage}: Subject,
  path: readonly string[],
  length: number,
  seed: number,
): Promise<HugeOutcome> {
  const lookAtNeighbour = await placeNeighbour(definition);
  const element = document.createElement(`mh-${shapes.type}`) as ModuleElement<object, object>;
  const codes = new Set<string>();
  element.addEventListener('mh-error', ({detail}) => codes.add(detail.code));
  Object.assign(element, {data: grow(shapes.data, path, length, seed)});
  stage.append(element);
  // Those that wait for code of their own, or work in slices, have begun by then.
  while (element.status === 'loading') await new Promise((resolve) => setTimeout(resolve, 20));
  await atRest(element);
  for (let idle = 0; idle < IDLE_MOMENTS; idle++) await new Promise((resolve) => requestIdleCallback(resolve));
  const elements = elementsIn(element.shadowRoot!) + elementsIn(element);
  return {status: element.status, codes: [...codes], elements, harm: lookAtNeighbour()};
}

function elementsIn(root: ParentNode): number {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? elementsIn(element.shadowRoot) : 0);
  return count;
}
