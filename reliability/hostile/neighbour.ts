import type {ModuleDefinition} from '../../packages/core/src/config/define-module.js';
import type {ModuleElement} from '../../packages/core/src/element/module-element.js';
import {atRest, whatIsSeen} from '../../packages/core/src/testing/what-is-seen.js';

/**
 * Puts a module of the same type with good data beside the hostile ones: what all of a type share is the first that one
 * could spoil for the others.
 *
 * @returns tells what is wrong with it; undefined where it stands as it did
 */
export async function placeNeighbour({type, examples}: ModuleDefinition): Promise<() => string | undefined> {
  const box = document.createElement('div');
  box.lang = 'zh-CN';
  const neighbour = document.createElement(`mh-${type}`) as ModuleElement<object, object>;
  Object.assign(neighbour, {...examples[0]!.options, data: examples[0]!.data});
  box.append(neighbour);
  document.body.append(box);
  await atRest(neighbour);
  const {status} = neighbour;
  const seen = whatIsSeen(neighbour);
  if (status !== 'fresh' || seen.length === 0) throw new Error(`the neighbour is ${status} from the beginning`);
  return () => {
    if (neighbour.status !== status) return `the neighbour is ${neighbour.status}`;
    const now = whatIsSeen(neighbour);
    const line = seen.findIndex((was, index) => was !== now[index]);
    return line < 0 ? undefined : `the neighbour shows ${now[line]} for ${seen[line]}`;
  };
}
