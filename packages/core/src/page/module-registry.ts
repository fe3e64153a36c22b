import type {ModuleDefinition} from '../config/define-module.js';
import type {FieldsShape} from '../config/shape.js';
import {loaders} from '../generated/loaders.js';
import type {ModuleLoader} from './module-loader.js';

const registered = new Map<string, ModuleLoader>();
const listeners = new Set<(type: string) => void>();

/** Shapes of the options of modules that were registered beside the built-in ones. */
export const extraModules: Record<string, FieldsShape> = {};

/** How a type is loaded; undefined for a type that nobody knows (yet). */
export const loaderFor = (type: string): ModuleLoader | undefined =>
  registered.get(type) ?? (Object.hasOwn(loaders, type) ? loaders[type] : undefined);

/** Every type that can be loaded now. */
export const knownTypes = (): string[] => [...Object.keys(loaders), ...registered.keys()];

/**
 * Adds a module of the agency's own, or replaces a built-in one on this page. Pages that hold its type already show
 * it from then on.
 *
 * @param shape - the shape of its options, as `toShape(definition.options)` gives it; without it they are not checked
 */
export function registerModule(
  {
    type,
    sizes,
    reservedHeights,
    options,
    load,
  }: Pick<ModuleDefinition, 'type' | 'sizes' | 'reservedHeights' | 'options' | 'load'>,
  shape: FieldsShape = {'*': 'any'},
): void {
  registered.set(type, {sizes, reservedHeights, load, options: Object.keys(options.shape)});
  extraModules[type] = shape;
  listeners.forEach((notify) => notify(type));
}

/** Calls back when a module is registered later. Returns the way to stop. */
export function onRegister(listener: (type: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
