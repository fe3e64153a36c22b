import {joinPath, isObject, type FieldsShape, type ListShape, type Report, type Shape} from './shape.js';
import {isColour, isCount, isPhone, isSafeLink, isSafeResource, isTime} from './values.js';

/** What `readShape` returns for a value that does not fit; a symbol, because `undefined` and `null` occur in data. */
export const INVALID = Symbol('invalid');

/** The most entries of a list whose schema says nothing else (`atMost`): far more than people read, and no page stops at them. */
export const MOST_ENTRIES = 10_000;

type Check = (value: unknown) => boolean;

const isString = (value: unknown): value is string => typeof value === 'string';

const scalars: Record<string, Check> = {
  any: () => true,
  string: isString,
  text: (value) => isString(value) && value !== '',
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  url: (value) => isString(value) && isSafeLink(value),
  resource: (value) => isString(value) && isSafeResource(value),
  phone: (value) => isString(value) && isPhone(value),
  time: (value) => isString(value) && isTime(value),
  count: isCount,
  colour: (value) => isString(value) && isColour(value),
};

/**
 * Reads a value leniently by its shape. Reports every problem and returns what can be used: a list without its bad
 * items, an object without the optional fields that are wrong. Unknown keys are kept. The input is never changed; what
 * is right as it stands is returned as it is.
 *
 * @returns the usable value, or `INVALID` where nothing can be used
 */
export function readShape(shape: Shape, value: unknown, path: string, report: Report): unknown {
  if (checkOf(shape)(value)) return value;
  if (typeof shape === 'string') return refuse(shape, value, path, report, codeOf(shape, value));
  if (Array.isArray(shape)) return readList(shape as ListShape, value, path, report);
  if ('or' in shape) return readAlternatives((shape as {or: Shape[]}).or, value, path, report);
  return readFields(shape as FieldsShape, value, path, report);
}

const fieldsOf = (shape: FieldsShape): (readonly [key: string, isOptional: boolean, field: Shape])[] =>
  Object.entries(shape).map(([name, field]) => [name.replace('?', ''), name.endsWith('?'), field]);

/**
 * Whether a value is right as it stands. Nearly all of thousands are, and to know that needs no path, no copy and no
 * report: a third of the time of reading them. Each shape is made a function once: to look at it again for every value
 * takes twice as long.
 */
const checks = new WeakMap<object, Check>();

function checkOf(shape: Shape): Check {
  if (typeof shape === 'string') {
    const choices: unknown[] = shape.slice(1).split('|');
    return scalars[shape] ?? ((value) => choices.includes(value));
  }
  let check = checks.get(shape);
  if (!check) checks.set(shape, (check = makeCheck(shape)));
  return check;
}

function makeCheck(shape: Exclude<Shape, string>): Check {
  if (Array.isArray(shape)) {
    const [entryShape, most = MOST_ENTRIES] = shape as ListShape;
    const isGood = checkOf(entryShape);
    // Looks at holes as well, which other methods pass over.
    return (value) => Array.isArray(value) && value.length <= most && value.findIndex((entry) => !isGood(entry)) < 0;
  }
  if ('or' in shape) {
    const alternatives = (shape as {or: Shape[]}).or.map(checkOf);
    return (value) => alternatives.some((isGood) => isGood(value));
  }
  // Open records are for the slower way, which knows what to say of them.
  if ('*' in shape) return () => false;
  let required = 0;
  const fields = new Map(
    fieldsOf(shape as FieldsShape).map(([key, isOptional, field]) => {
      const isRequired = Number(!isOptional);
      required += isRequired;
      return [key, {isGood: checkOf(field), isRequired}];
    }),
  );
  return (value) => {
    if (!isObject(value)) return false;
    let missing = required;
    // The keys that there are, and not those that there may be: to look for what is absent is dear.
    for (const key in value) {
      const field = fields.get(key);
      if (field && !field.isGood(value[key])) return false;
      if (field) missing -= field.isRequired;
    }
    return !missing;
  };
}

function refuse(expected: string, found: unknown, path: string, report: Report, code = 'wrong-type'): typeof INVALID {
  report({code, severity: 'warning', path, params: {expected, found}});
  return INVALID;
}

/** A refused URL and a value outside a closed set need other advice than a wrong type. */
const codeOf = (shape: string, value: unknown): string =>
  !isString(value)
    ? 'wrong-type'
    : shape[0] === '='
      ? 'wrong-choice'
      : shape === 'url' || shape === 'resource'
        ? 'unsafe-url'
        : 'wrong-type';

function readList([entryShape, most = MOST_ENTRIES]: ListShape, value: unknown, path: string, report: Report): unknown {
  if (!Array.isArray(value)) {
    return refuse('list', value, path, report);
  }
  const good: unknown[] = [];
  value.slice(0, most).forEach((entry, index) => {
    const read = readShape(entryShape, entry, joinPath(path, index), report);
    if (read !== INVALID) good.push(read);
  });
  if (good.length < value.length) {
    report({
      code: value.length > most ? 'too-long' : 'left-out',
      severity: 'warning',
      path,
      params: {count: value.length - good.length, total: value.length, most},
    });
  }
  return good;
}

function readFields(shape: FieldsShape, value: unknown, path: string, report: Report): unknown {
  if (!isObject(value)) {
    return refuse('object', value, path, report);
  }
  const result: Record<string, unknown> = {...value};
  let whole = true;
  for (const [key, optional, field] of fieldsOf(shape)) {
    if (key === '*') {
      for (const other of Object.keys(value)) readField(other, true, field);
    } else if (value[key] === undefined || (optional && value[key] === null)) {
      // `null` is how many back ends say "unknown"; for an optional field it means the same as leaving it out.
      delete result[key];
      if (!optional) {
        whole = false;
        report({code: 'missing', severity: 'warning', path: joinPath(path, key), params: {key}});
      }
    } else {
      readField(key, optional, field);
    }
  }
  return whole ? result : INVALID;

  function readField(key: string, optional: boolean, field: Shape): void {
    const read = readShape(field, (value as FieldsShape)[key], joinPath(path, key), report);
    if (read !== INVALID) result[key] = read;
    else if (optional) delete result[key];
    else whole = false;
  }
}

/** Of a value, and of the shape that it should have: a scalar, a list or an object. */
const kindOf = (it: unknown): number => (isObject(it) ? 2 : Number(Array.isArray(it)));

function readAlternatives(shapes: readonly Shape[], value: unknown, path: string, report: Report): unknown {
  // Only the alternative of the same type speaks: "expected a word, or an object with kind" helps nobody.
  return readShape(shapes.find((shape) => kindOf(shape) === kindOf(value)) ?? shapes[0]!, value, path, report);
}
