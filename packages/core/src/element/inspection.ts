import type {Finding} from '../config/shape.js';
import {readCalendar} from '../locale/calendar.js';
import {findMojibake} from './find-mojibake.js';
import type {InspectContext} from './inspect.js';
import type {ModuleShapes} from './module-shapes.js';
import {whenIdle} from './when-idle.js';

/** What each element had inspected last. */
const inspected = new WeakMap<Element, readonly [data: object, options: object]>();

/**
 * Has a module's data inspected when the browser has time, once for the same data and options. The result is dropped
 * where others have come meanwhile. Nobody waits for it.
 */
export async function inspectWhenIdle(
  element: Element,
  load: NonNullable<ModuleShapes['inspect']>,
  data: object,
  options: object,
  context: Pick<InspectContext, 'language' | 'timeZone'>,
  report: (findings: readonly Finding[]) => void,
): Promise<void> {
  const isCurrent = (): boolean => inspected.get(element)?.[0] === data && inspected.get(element)?.[1] === options;
  if (isCurrent()) return;
  inspected.set(element, [data, options]);
  try {
    await whenIdle();
    const {inspect} = await load();
    if (!isCurrent()) return;
    const surroundings = {...context, calendar: readCalendar(element), now: Date.now()};
    const findings = await inspect(data as never, options as never, surroundings);
    const mojibake = findMojibake(data);
    if (isCurrent()) report(mojibake ? [mojibake, ...findings] : findings);
  } catch (error) {
    // What is shown is right all the same.
    console.error(error);
  }
}
