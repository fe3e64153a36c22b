import {didYouMean} from './closest.js';
import {isObject, joinPath, type FieldsShape, type Report} from './shape.js';

const bare = (key: string): string => (key.endsWith('?') ? key.slice(0, -1) : key);

/**
 * Reports keys that a shape does not have, with the one that was probably meant. Goes into nested objects, not into
 * lists: what is listed in a config are sections and modules, which are looked at one by one.
 *
 * Keys that begin with `$`, `_` or `x-` are left to their authors, for notes and for other tools.
 */
export function findUnknownKeys(
  shape: FieldsShape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  report: Report,
): void {
  // Such a shape speaks for all keys: that of a module whose options nobody described.
  if ('*' in shape) return;
  const fields = new Map(Object.entries(shape).map(([key, field]) => [bare(key), field]));
  for (const [key, entry] of Object.entries(value)) {
    const field = fields.get(key);
    if (field === undefined) {
      if (/^(?:[$_]|x-)/.test(key)) continue;
      const candidates = [...fields.keys()].filter((name) => value[name] === undefined);
      report({
        code: 'unknown-key',
        severity: 'warning',
        path: joinPath(path, key),
        params: {key, meant: didYouMean(key, candidates)},
      });
    } else if (isObject(field) && !('or' in field) && !('*' in field) && isObject(entry)) {
      findUnknownKeys(field as FieldsShape, entry, joinPath(path, key), report);
    }
  }
}
