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
  partial: {title: {'zh-CN': '部分数据有误', en: 'Partial'}, status: 'partial'},
  stale: {title: {'zh-CN': '暂时无法更新', en: 'Stale'}, status: 'stale'},
  empty: {title: {'zh-CN': '无内容', en: 'Empty'}, status: 'empty', needsItems: true},
  error: {title: {'zh-CN': '出错', en: 'Error'}, status: 'error'},
  webmaster: {title: {'zh-CN': '管理员视图', en: 'Webmaster’s view'}, status: 'partial'},
} as const satisfies Readonly<Record<string, StoryState>>;

export type StateName = keyof typeof states;

/** What every module has beside its examples and states. */
const views = {
  playground: {'zh-CN': '试一试', en: 'Playground'},
  face: {'zh-CN': 'HTML 面', en: 'HTML face'},
  accessibility: {'zh-CN': '无障碍', en: 'Accessibility'},
} as const satisfies Readonly<Record<string, Localized>>;

export interface ListedStory {
  readonly kind: keyof typeof views | 'example' | 'state';
  /** Name of the example or state. */
  readonly key: string;
  /** Where the sidebar has it: the module itself, or a folder in it. */
  readonly sidebarTitle: string;
  /** Name of the story file's export. */
  readonly exportName: string;
  readonly title: Localized;
  /** What the element comes to; undefined where the story shows no element. */
  readonly status: ModuleStatus | undefined;
}

const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The sidebar's path to a module's stories. */
export const sidebarTitle = ({title}: Pick<ModuleDefinition, 'title'>): string => `Modules/${title.en}`;

/** The stories of a module: one per example of its definition, then one per state. Read in Node and in the browser. */
export function storiesOf(definition: ModuleDefinition): ListedStory[] {
  const {examples, items} = definition;
  const own = sidebarTitle(definition);
  const view = (kind: keyof typeof views, status?: ModuleStatus): ListedStory => ({
    kind,
    key: kind,
    sidebarTitle: own,
    exportName: pascal(kind),
    title: views[kind],
    status,
  });
  return [
    // The first one stands on top of the docs page, with the controls.
    view('playground', 'fresh'),
    ...examples.map(({name, title}) => ({
      kind: 'example' as const,
      key: name,
      sidebarTitle: `${own}/Examples`,
      exportName: pascal(name),
      title,
      status: 'fresh' as const,
    })),
    ...Object.entries<StoryState>(states)
      .filter(([, {needsItems}]) => items || !needsItems)
      .map(([key, {title, status}]) => ({
        kind: 'state' as const,
        key,
        sidebarTitle: `${own}/States`,
        exportName: `State${pascal(key)}`,
        title,
        status,
      })),
    view('face'),
    view('accessibility', 'fresh'),
  ];
}
