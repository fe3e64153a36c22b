import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {delay, http, HttpResponse, type HttpHandler} from 'msw';
import * as z from 'zod/mini';
import type {ModuleDefinition} from '../packages/core/src/config/define-module.js';
import {fieldHelp} from '../packages/core/src/config/fields.js';

/** The states that every module has, in the order in which the sidebar shows them. */
export type StoryState = 'loading' | 'error' | 'empty' | 'partial' | 'webmaster';

type Story = StoryObj<Record<string, unknown>>;

export interface ModuleStories {
  readonly meta: Meta;
  readonly example: (name: string) => Story;
  readonly state: (state: StoryState) => Story;
}

/** An answer of the story's source, which the element really asks for. */
const answering = (url: string, respond: () => Promise<Response> | Response): HttpHandler =>
  http.get(`*${url}`, respond);

/** The stories of one module, all made from its definition. */
export function moduleStories(definition: ModuleDefinition): ModuleStories {
  const {type, title, help, examples, items} = definition;
  const first = examples[0]!;

  const story = (
    name: string,
    respond: () => Promise<Response> | Response,
    args: Record<string, unknown> = {},
  ): Story => {
    const src = `/stories/${type}/${name}.json`;
    return {args: {...args, src}, parameters: {msw: [answering(src, respond)]}};
  };
  const withBadItems = (): Response => {
    const data = first.data as Record<string, unknown[]>;
    return HttpResponse.json(
      (items ? {...data, [items]: [...data[items]!, {}, 'x']} : {...data, updatedAt: 'yesterday'}) as never,
    );
  };

  return {
    meta: {
      component: `mh-${type}`,
      excludeStories: ['stories'],
      loaders: [() => definition.load()],
      argTypes: argTypes(definition),
      parameters: {docs: {description: {component: `${title['zh-CN']} ${title.en}\n\n${help['zh-CN']}\n\n${help.en}`}}},
      // Properties, not attributes: lists and objects are options as well.
      render: (args) => Object.assign(document.createElement(`mh-${type}`), args),
    },
    example(name) {
      const {options, data} = examples.find((candidate) => candidate.name === name)!;
      return story(name, () => HttpResponse.json(data as never), options);
    },
    state(state) {
      switch (state) {
        case 'loading':
          return story(state, async () => {
            await delay('infinite');
            return HttpResponse.error();
          });
        case 'error':
          return story(state, () => new HttpResponse(null, {status: 404}));
        case 'empty':
          return story(state, () => HttpResponse.json({[items!]: []}));
        case 'partial':
          return story(state, withBadItems);
        case 'webmaster':
          return story(state, withBadItems, {audience: 'webmaster'});
      }
    },
  };
}

/** Controls from the schema of the options; what every module has comes after them. */
function argTypes({options}: ModuleDefinition): ArgTypes {
  const own = Object.entries(options.shape).map(([name, schema]) => {
    const {enum: choices, type} = z.toJSONSchema(schema as z.ZodMiniType, {unrepresentable: 'any'}) as {
      enum?: string[];
      type?: string;
    };
    const help = fieldHelp.get(schema as z.ZodMiniType)?.help;
    return [
      name,
      {
        description: help && `${help['zh-CN']}\n\n${help.en}`,
        table: {category: 'options'},
        ...(choices
          ? {control: 'select' as const, options: choices}
          : {
              control:
                type === 'number' || type === 'integer'
                  ? ('number' as const)
                  : type === 'boolean'
                    ? ('boolean' as const)
                    : ('text' as const),
            }),
      },
    ];
  });
  const common: ArgTypes = {
    heading: {control: 'text', table: {category: 'every module'}},
    headingLevel: {control: {type: 'number', min: 2, max: 6}, table: {category: 'every module'}},
    audience: {control: 'inline-radio', options: ['public', 'webmaster'], table: {category: 'every module'}},
    refresh: {control: 'number', table: {category: 'every module'}},
    src: {control: false, table: {category: 'every module'}},
  };
  return {...(Object.fromEntries(own) as ArgTypes), ...common};
}
