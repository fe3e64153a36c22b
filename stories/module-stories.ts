import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {ModuleDefinition} from '../packages/core/src/config/define-module.js';
import type {Language} from '../packages/core/src/locale/language.js';
import {showAccessibility} from './accessibility-view.js';
import {argTypesOf} from './arg-types.js';
import {loadFace, showFace} from './face-view.js';
import {exampleSource, stateSource} from './module-sources.js';
import {storiesOf, type ListedStory, type StateName} from './story-list.js';
import {tag, type Args} from './tag.js';

type Story = StoryObj<Args>;

export interface ModuleStories {
  readonly meta: Meta;
  /** The story that `story-list.ts` lists under this name. */
  readonly story: (exportName: string) => Story;
}

/** The stories of one module, all made from its definition. Each element asks a source, as on a real page. */
export function moduleStories(definition: ModuleDefinition): ModuleStories {
  const listed = storiesOf(definition);
  return {
    meta: {
      component: `mh-${definition.type}`,
      tags: ['autodocs'],
      excludeStories: ['stories'],
      loaders: [() => definition.load()],
      argTypes: argTypesOf(definition),
      parameters: {docs: {description: {component: overviewOf(definition)}}},
    },
    story(exportName) {
      const entry = listed.find((candidate) => candidate.exportName === exportName)!;
      const {title} = entry;
      return {name: title.en, parameters: {docs: {description: {story: title['zh-CN']}}}, ...shown(definition, entry)};
    },
  };
}

/** What the module is, when to use it, and when not: the text on top of its docs page. */
function overviewOf({title, help, whenNotToUse, type}: ModuleDefinition): string {
  return `**${title['zh-CN']}** · \`<mh-${type}>\`

${help['zh-CN']}

${help.en}

### 何时不用 When not to use it

${whenNotToUse['zh-CN']}

${whenNotToUse.en}`;
}

function shown(definition: ModuleDefinition, {kind, key}: ListedStory): Partial<Story> {
  const {type, examples} = definition;
  const exampleOf = (name: unknown) => examples.find((candidate) => candidate.name === name) ?? examples[0]!;
  const choice = {
    args: {example: examples[0]!.name},
    argTypes: {
      example: {
        control: 'select',
        options: examples.map(({name}) => name),
        description: '用哪个例子的数据\n\nWhose data are shown',
        table: {category: 'story'},
      },
    },
  } as const;
  switch (kind) {
    case 'playground':
      return {
        ...choice,
        // Its own options first, so that a control shows what is in force.
        args: {...choice.args, ...examples[0]!.options},
        render: ({example, ...changed}) =>
          tag(`mh-${type}`, {src: exampleSource(definition, exampleOf(example)), ...changed}),
      };
    case 'example': {
      const example = exampleOf(key);
      return {
        args: example.options ?? {},
        render: (changed) => tag(`mh-${type}`, {src: exampleSource(definition, example), ...changed}),
      };
    }
    case 'state': {
      const {source, args} = stateSource(definition, key as StateName);
      return {args, render: (changed) => tag(`mh-${type}`, {src: source(), ...changed})};
    }
    case 'face':
      return {
        ...choice,
        parameters: {controls: {include: ['example']}},
        loaders: [() => loadFace(type)],
        render: ({example}, {globals, loaded}) =>
          showFace(loaded['face'], exampleOf(example).data, globals['language'] as Language),
      };
    case 'accessibility':
      return {
        ...choice,
        parameters: {controls: {include: ['example']}},
        render: ({example}) => {
          const {name, options} = exampleOf(example);
          const src = exampleSource(definition, exampleOf(example));
          return showAccessibility(type, name, tag(`mh-${type}`, {src, ...options}));
        },
      };
  }
}
