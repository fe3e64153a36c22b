import type {ModuleDefinition} from '../packages/core/src/config/define-module.js';
import type {Localized} from '../packages/core/src/config/fields.js';
import type {ModuleStatus} from '../packages/core/src/element/module-parts.js';

export interface StoryState {
  readonly title: Localized;
  /** What the element's `status` comes to. */
  readonly status: ModuleStatus;
  /** Only lists of items can be empty. */
  readonly needsItems?: boolean;
}

/** The states in which every module has a story, in the order in which the sidebar shows them. */
export const states = {
  loading: {title: {'zh-CN': '加载中', en: 'Loading'}, status: 'loading'},
  error: {title: {'zh-CN': '出错', en: 'Error'}, status: 'error'},
  empty: {title: {'zh-CN': '无内容', en: 'Empty'}, status: 'empty', needsItems: true},
  partial: {title: {'zh-CN': '部分数据有误', en: 'Partial'}, status: 'partial'},
  webmaster: {title: {'zh-CN': '管理员视图', en: 'Webmaster’s view'}, status: 'partial'},
} as const satisfies Readonly<Record<string, StoryState>>;

export type StateName = keyof typeof states;

export interface ListedStory {
  readonly kind: 'example' | 'state';
  /** Name of the example or state. */
  readonly key: string;
  /** Name of its source: `/stories/matrix/by-sector.json`. */
  readonly sourceName: string;
  /** Name of the story file's export. */
  readonly exportName: string;
  readonly title: Localized;
  readonly status: ModuleStatus;
}

const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The sidebar's path to a module's stories. */
export const sidebarTitle = ({title}: ModuleDefinition): string => `Modules/${title.en}`;

/** The stories of a module: one per example of its definition, then one per state. Read in Node and in the browser. */
export function storiesOf({examples, items}: ModuleDefinition): ListedStory[] {
  return [
    ...examples.map(({name, title}) => ({
      kind: 'example' as const,
      key: name,
      sourceName: name,
      exportName: pascal(name),
      title,
      status: 'fresh' as const,
    })),
    ...Object.entries<StoryState>(states)
      .filter(([, {needsItems}]) => items || !needsItems)
      .map(([key, {title, status}]) => ({
        kind: 'state' as const,
        key,
        sourceName: `state-${key}`,
        exportName: `State${pascal(key)}`,
        title: {'zh-CN': `状态：${title['zh-CN']}`, en: `State: ${title.en}`},
        status,
      })),
  ];
}
