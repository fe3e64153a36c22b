import {serviceIcons} from '../../generated/service-icons.js';

const paths = new Map<string, string>();
const coming = new Map<string, Promise<unknown>>();

/** The names that there are icons for. */
export const iconNames: readonly string[] = Object.keys(serviceIcons);

/**
 * Path data of a line icon, on a square of 24 px.
 *
 * @param onLoad - called when one that was asked for has come
 * @returns undefined until then, and for a name that there is none for
 */
export function iconOf(name: string, onLoad: () => void): string | undefined {
  const path = paths.get(name);
  if (path || !Object.hasOwn(serviceIcons, name)) return path;
  let icon = coming.get(name);
  if (!icon) {
    icon = serviceIcons[name]!().then(({default: found}) => paths.set(name, found));
    coming.set(name, icon);
  }
  // The first character stays: decoration that does not come is no failure of the module.
  icon.then(onLoad, (error: unknown) => console.error(error));
  return undefined;
}
