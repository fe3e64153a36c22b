import * as fc from 'fast-check';
import {hostileText, hostileValue, PROTOTYPE_KEYS} from './hostile-values.js';

/** One place in a value, by its parent. */
interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

interface Blow {
  /** Which place is hit, by number; more than there are begin again. */
  readonly place: number;
  readonly how: 'replace' | 'text' | 'remove' | 'retype' | 'wrap' | 'repeat' | 'key';
  readonly value: unknown;
  readonly text: string;
  readonly key: string;
}

const blow: fc.Arbitrary<Blow> = fc.record({
  place: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'text', 'text', 'remove', 'retype', 'wrap', 'repeat', 'key'),
  value: hostileValue,
  text: hostileText,
  key: fc.constantFrom(...PROTOTYPE_KEYS),
});

/**
 * Values as an attacker, a broken export or a careless script would send them: good ones, hit at one to four places by a
 * wrong type, a hostile text, a missing or doubled part, a number as text, or a key that prototypes have.
 */
export const broken = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(good, fc.array(blow, {minLength: 1, maxLength: 4})).map(([value, blows]) => blows.reduce(hit, clone(value)));

/** What `arbitraryFor` makes is plain JSON, and shared between runs. */
const clone = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clone);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, clone(entry)]));
};

function hit(root: unknown, {place, how, value, text, key}: Blow): unknown {
  const top = {root};
  const places = placesIn(top);
  const {parent, key: name} = places[place % places.length]!;
  const old = parent[name];
  switch (how) {
    case 'replace':
      put(parent, name, value);
      break;
    case 'text':
      put(parent, name, typeof old === 'object' ? value : text);
      break;
    case 'remove':
      if (parent !== top) delete parent[name];
      break;
    case 'retype':
      put(parent, name, typeof old === 'string' ? Number(old) : typeof old === 'number' ? String(old) : [old]);
      break;
    case 'wrap':
      put(parent, name, {value: old});
      break;
    case 'repeat':
      put(parent, name, Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : [old, old]);
      break;
    case 'key':
      // A list with other keys than its numbers is nothing that JSON can hold.
      if (typeof old === 'object' && old !== null && !Array.isArray(old) && Object.isExtensible(old))
        put(old as Record<string, unknown>, key, value);
  }
  return top.root;
}

/** Also where the key is `__proto__`, which an assignment would take for the prototype. */
const put = (parent: Record<string, unknown>, key: string, value: unknown): void => {
  Object.defineProperty(parent, key, {value, writable: true, enumerable: true, configurable: true});
};

const DEEPEST = 12;

/** All places of a value, outermost first. What was broken already may be deep or lead back to itself. */
function placesIn(top: Record<string, unknown>): Place[] {
  const places: Place[] = [];
  const walk = (parent: Record<string, unknown>, depth: number): void => {
    for (const key of Object.keys(parent)) {
      if (!Object.isExtensible(parent)) continue;
      places.push({parent, key});
      const value = parent[key];
      if (typeof value === 'object' && value !== null && depth < DEEPEST)
        walk(value as Record<string, unknown>, depth + 1);
    }
  };
  walk(top, 0);
  return places;
}
