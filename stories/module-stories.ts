import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {delay, HttpResponse, type HttpResponseResolver} from 'msw';
import type {ModuleDefinition} from '../packages/core/src/config/define-module.js';
import {kebab} from '../packages/core/src/element/option-properties.js';
import {argTypesOf} from './arg-types.js';
import {storiesOf, type ListedStory, type StateName} from './story-list.js';
import {answerAt} from './story-sources.js';

type Args = Readonly<Record<string, unknown>>;
type Story = StoryObj<Args>;

export interface ModuleStories {
  readonly meta: Meta;
  readonly example: (name: string) => Story;
  readonly state: (name: StateName) => Story;
}

/** The stories of one module, all made from its definition. Each element asks a source, as on a real page. */
export function moduleStories(definition: ModuleDefinition): ModuleStories {
  const {type, title, help, examples} = definition;

  const listed = storiesOf(definition);

  const story = (kind: ListedStory['kind'], key: string, resolver: HttpResponseResolver, args: Args = {}): Story => {
    const {title: name, sourceName} = listed.find((candidate) => candidate.kind === kind && candidate.key === key)!;
    const src = answerAt(`${type}/${sourceName}`, resolver);
    return {
      name: name.en,
      args,
      parameters: {docs: {description: {story: name['zh-CN']}}},
      render: (changed) => tag(`mh-${type}`, {src, ...changed}),
    };
  };

  return {
    meta: {
      component: `mh-${type}`,
      tags: ['autodocs'],
      excludeStories: ['stories'],
      loaders: [() => definition.load()],
      argTypes: argTypesOf(definition),
      parameters: {docs: {description: {component: `${title['zh-CN']} ${title.en}\n\n${help['zh-CN']}\n\n${help.en}`}}},
    },
    example(name) {
      const {options, data} = examples.find((candidate) => candidate.name === name)!;
      return story('example', name, () => HttpResponse.json(data as never), options);
    },
    state: (name) => story('state', name, ...answerInState(name, definition)),
  };
}

/** What the source answers in a state, and what the element is told. */
function answerInState(state: StateName, {items, examples}: ModuleDefinition): [HttpResponseResolver, Args?] {
  const data = examples[0]!.data as Record<string, unknown[]>;
  const partial = items ? {...data, [items]: [...data[items]!, {}, 'x']} : {...data, updatedAt: 'yesterday'};
  switch (state) {
    case 'loading':
      return [
        async () => {
          await delay('infinite');
        },
      ];
    case 'error':
      return [() => new HttpResponse(null, {status: 500})];
    case 'empty':
      return [() => HttpResponse.json({...data, [items!]: []} as never)];
    case 'partial':
      return [() => HttpResponse.json(partial as never)];
    case 'webmaster':
      return [() => HttpResponse.json(partial as never), {audience: 'webmaster'}];
  }
}

/** An element with its attributes, as a webmaster writes it: the docs show this markup to copy. */
function tag(name: string, attributes: Args): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    // A control that was emptied; and an attribute that is there means true.
    if (value === undefined || value === null || value === false) continue;
    const text = value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    element.setAttribute(kebab(key), text);
  }
  return element;
}
