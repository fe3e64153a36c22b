import type {Member} from '../../packages/core/src/modules/matrix/matrix.module.js';

/** Draws members into an empty element; resolves when the elements that it used have rendered. */
export type Draw = (target: HTMLElement, members: readonly Member[]) => Promise<void>;

/** Waits for every element of a library below a target; plain elements have nothing to wait for. */
export async function rendered(target: HTMLElement): Promise<void> {
  const elements: Iterable<Element & {updateComplete?: Promise<unknown>}> = target.querySelectorAll('*');
  await Promise.all([...elements].map((element) => element.updateComplete));
}
