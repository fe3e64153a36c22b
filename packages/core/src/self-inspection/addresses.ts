import {isObject, joinPath, type FieldsShape, type Shape} from '../config/shape.js';

/** An address in data, and what it is for. */
export interface Address {
  readonly path: string;
  readonly url: string;
  /** `url` is followed, `resource` is fetched by the page itself. */
  readonly kind: 'url' | 'resource';
}

/** Every address that the shape of some data knows of, in the order of the data. */
export function addressesIn(shape: Shape, value: unknown, path = ''): Address[] {
  if (value === undefined || value === null) return [];
  if (typeof shape === 'string')
    return (shape === 'url' || shape === 'resource') && typeof value === 'string' && value
      ? [{path, url: value, kind: shape}]
      : [];
  if (Array.isArray(shape))
    return Array.isArray(value)
      ? value.flatMap((entry, index) => addressesIn(shape[0] as Shape, entry, joinPath(path, index)))
      : [];
  if ('or' in shape) return (shape as {or: readonly Shape[]}).or.flatMap((each) => addressesIn(each, value, path));
  if (!isObject(value)) return [];
  const fields = new Map(Object.entries(shape as FieldsShape).map(([key, field]) => [key.replace('?', ''), field]));
  return Object.entries(value).flatMap(([key, entry]) => {
    const field = fields.get(key) ?? fields.get('*');
    return field === undefined ? [] : addressesIn(field, entry, joinPath(path, key));
  });
}
