import type {ReactiveControllerHost} from 'lit';
import {FACE_ATTRIBUTE} from '../data/face-attribute.js';
import {isPrinted} from '../data/printed-data.js';
import type {Inspected} from './inspection.js';
import type {ModuleShapes} from './module-shapes.js';
import {renewTimes} from './renew-times.js';

/** A module whose data can be seen. */
export interface Completed extends Inspected, ReactiveControllerHost {
  readonly audience: string | undefined;
}

interface Completion {
  /** Where the data come from; undefined where it is no URL. */
  readonly url: string | undefined;
  /** False where the face is what the data came from. */
  readonly writeFace: (() => void) | false;
}

/**
 * Does what nobody waits for, once the data can be seen: keeps its times true, writes the copy for who
 * reads no shadow roots, and tells what is wrong beyond the form. A page that was built of these very data has had the
 * last two: `menhu build` wrote the faces, and told what is wrong. A webmaster's view is inspected all the same.
 */
export async function completeData(element: Completed, data: object, {url, writeFace}: Completion): Promise<void> {
  renewTimes(element);
  const digest = element.firstElementChild?.getAttribute(FACE_ATTRIBUTE);
  if (digest && url && element.audience !== 'webmaster' && (await isPrinted(data, url, digest))) return;
  if (writeFace) writeFace();
  const {inspect} = (element.constructor as unknown as {readonly parts: {readonly shapes: ModuleShapes}}).parts.shapes;
  if (!inspect) return;
  const {inspectOnce} = await import('./inspection.js');
  await inspectOnce(inspect, data, element);
}
