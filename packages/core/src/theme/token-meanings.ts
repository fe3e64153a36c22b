import type {Localized} from '../config/fields.js';

/** What tokens of one kind are for. */
export interface TokenGroup {
  readonly title: Localized;
  /** Meanings by the token's name without `--mh-`. */
  readonly tokens: Readonly<Record<string, Localized>>;
}

const of = (zh: string, en: string): Localized => ({'zh-CN': zh, en});

/** Every token that an agency may set, for the docs and for designers; their values stand in the styles alone. */
export const tokenGroups: readonly TokenGroup[] = [
  {
    title: of('颜色', 'Colour'),
    tokens: {
      accent: of('主色：实心标签、选中状态', 'The accent: solid labels, what is chosen'),
      'accent-ink': of(
        '主色文字：链接、操作、焦点框；与各种底色的对比度不低于 4.5',
        'Text in the accent: links, actions, focus rings; 4.5 : 1 on every ground',
      ),
      'on-accent': of('主色底上的文字', 'Text on the accent'),
      tint: of('主色的浅底：主账号、图标底', 'A pale ground of the accent: the main account, icons'),
      ink: of('正文', 'Text'),
      'ink-2': of('次要文字', 'Secondary text'),
      'ink-3': of('说明文字：时间、数量', 'Small print: times, counts'),
      line: of('模块边框', 'The line around a module'),
      'line-2': of('行与行之间的线', 'Lines between rows'),
      'control-line': of(
        '按钮和输入框的边框；与底色对比度不低于 3',
        'Lines of buttons and fields; 3 : 1 on the ground',
      ),
      ground: of('页面底色', 'The ground of the page'),
      panel: of('模块底色', 'The ground of a module'),
      good: of('完成、正常', 'Done, in order'),
      warn: of('提醒', 'A warning'),
      bad: of('错误、停用', 'Wrong, out of use'),
    },
  },
  {
    title: of('字体字号', 'Type'),
    tokens: {
      font: of('字体', 'The typefaces'),
      leading: of('行高（字号的倍数）', 'Line height, in sizes of the text'),
      'text-scale': of('字号倍数；大字版为 1.35', 'Multiplies every size of text; 1.35 in large type'),
      'text-least': of('最小字号；大字版为 24px（18 磅）', 'No text is smaller; 24px (18 pt) in large type'),
    },
  },
  {
    title: of('间距与尺寸', 'Space and size'),
    tokens: {
      pad: of('模块内边距；窄屏为 16px', 'Room inside a module; 16px where it is narrow'),
      gap: of('模块之间的间距；窄屏为 12px', 'Room between modules; 12px where the page is narrow'),
      target: of('按钮、链接的最小高度；大字版为 60px', 'Least height of buttons and links; 60px in large type'),
    },
  },
  {
    title: of('圆角与线', 'Radius and line'),
    tokens: {
      radius: of('模块圆角', 'Corners of a module'),
      'radius-s': of('按钮、图块圆角', 'Corners of buttons and tiles'),
      border: of('模块边框粗细', 'Width of the line around a module'),
    },
  },
  {
    title: of('动效', 'Motion'),
    tokens: {
      motion: of(
        '颜色变化用时；系统要求减少动态效果时为 0',
        'How long a colour takes to change; 0 where the system asks for less motion',
      ),
    },
  },
];
