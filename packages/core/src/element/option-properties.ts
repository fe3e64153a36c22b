import type {PropertyDeclaration, PropertyDeclarations} from 'lit';
import type {FieldsShape, Shape} from '../config/shape.js';

/** `groupBy` as the attribute `group-by`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The name of an option, without the sign of one that may be missing. */
export const bare = (key: string): string => key.replace('?', '');

/** The names of a module's options. */
export const optionNames = (shape: FieldsShape): string[] => Object.keys(shape).map(bare);

/** A module's options as reactive properties: `groupBy` is the attribute `group-by`. */
export const optionProperties = (shape: FieldsShape): PropertyDeclarations =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [bare(key), declaration(bare(key), field)]));

function declaration(name: string, shape: Shape): PropertyDeclaration {
  // `count` and `number` begin so, as no other scalar but a colour does, which is no JSON and so stays text.
  const isJson = typeof shape !== 'string' || /^[cn]/.test(shape);
  return {
    attribute: kebab(name),
    type: shape === 'boolean' ? Boolean : undefined,
    converter: isJson ? {fromAttribute: parseJson} : undefined,
  };
}

/** Numbers, lists and objects are written as JSON; what is not is kept as text, for the options' check to report. */
export function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text!);
  } catch {
    return text;
  }
}
