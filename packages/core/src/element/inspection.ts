import type {Finding} from '../config/shape.js';
import {readCalendar} from '../locale/calendar.js';
import {findMojibake} from './find-mojibake.js';
import type {InspectContext} from './inspect.js';
import type {ModuleShapes} from './module-shapes.js';

/** What an inspection asks of the module that shows the data. */
export interface Inspected extends Element, Pick<InspectContext, 'language' | 'timeZone'> {
  readonly options: object;
  report(topic: string, findings: readonly Finding[]): void;
}

/** What each element had inspected last. */
const inspected = new WeakMap<Element, readonly [data: object, options: object]>();

/**
 * Has a module's data inspected, once for the same data and options. The result is dropped where others have come
 * meanwhile. Nobody waits for it.
 */
export async function inspectOnce(
  load: NonNullable<ModuleShapes['inspect']>,
  data: object,
  element: Inspected,
): Promise<void> {
  const {options, language, timeZone} = element;
  const isCurrent = (): boolean => inspected.get(element)?.[0] === data && inspected.get(element)?.[1] === options;
  if (isCurrent()) return;
  inspected.set(element, [data, options]);
  try {
    const {inspect} = await load();
    if (!isCurrent()) return;
    const surroundings = {language, timeZone, calendar: readCalendar(element), now: Date.now()};
    const findings = await inspect(data as never, options as never, surroundings);
    const mojibake = findMojibake(data);
    if (isCurrent()) element.report('inspection', mojibake ? [mojibake, ...findings] : findings);
  } catch (error) {
    // What is shown is right all the same.
    console.error(error);
  }
}
