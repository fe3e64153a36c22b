import {delay, HttpResponse, type HttpResponseResolver} from 'msw';
import type {Example, ModuleDefinition} from '../packages/core/src/config/define-module.js';
import type {StateName} from './story-list.js';
import {answerAt} from './story-sources.js';
import type {Args} from './tag.js';

const REFRESH_S = 0.5;

/** The address that answers with an example's data. */
export const exampleSource = ({type}: ModuleDefinition, {name, data}: Example): string =>
  answerAt(`${type}/${name}`, () => HttpResponse.json(data as never));

let visits = 0;

/** What the source answers in a state, and what the element is told. Each element asks an address of its own. */
export function stateSource(definition: ModuleDefinition, state: StateName): {source: () => string; args: Args} {
  const {resolver, args = {}} = answerInState(definition, state);
  const src = answerAt(`${definition.type}/state-${state}`, resolver);
  return {source: () => (state === 'stale' ? `${src}?visit=${++visits}` : src), args};
}

function answerInState(
  {items, examples}: ModuleDefinition,
  state: StateName,
): {resolver: HttpResponseResolver; args?: Args} {
  const data = examples[0]!.data as Record<string, unknown[]>;
  const partial = items ? {...data, [items]: [...data[items]!, {}, 'x']} : {...data, updatedAt: 'yesterday'};
  const answered = new Set<string>();
  switch (state) {
    case 'loading':
      return {resolver: () => delay('infinite') as Promise<undefined>};
    case 'error':
      return {resolver: () => new HttpResponse(null, {status: 500})};
    case 'empty':
      return {resolver: () => HttpResponse.json({...data, [items!]: []} as never)};
    case 'partial':
      return {resolver: () => HttpResponse.json(partial as never)};
    case 'webmaster':
      return {resolver: () => HttpResponse.json(partial as never), args: {audience: 'webmaster'}};
    case 'stale':
      return {
        resolver({request: {url}}) {
          if (answered.has(url)) return new HttpResponse(null, {status: 500});
          answered.add(url);
          return HttpResponse.json(data as never);
        },
        args: {refresh: REFRESH_S},
      };
  }
}
