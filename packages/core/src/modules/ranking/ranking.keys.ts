import type {KeyboardTask} from '../../testing/keyboard-task.js';

/** To sort the list by a dimension, to turn the order round, and to open the picture. */
export const task: KeyboardTask = {
  title: {'zh-CN': '用键盘按维度排序', en: 'Sorting by a dimension, by keyboard'},
  example: 'list',
  steps: [
    {keys: 'Tab', focus: 'link 计算方法', says: {'zh-CN': '到“计算方法”链接。', en: 'To the link to the method.'}},
    {
      keys: 'Tab',
      focus: 'region 榜单',
      says: {'zh-CN': '到榜单；方向键可横向滚动。', en: 'To the list, which the arrow keys scroll where it is narrow.'},
    },
    {
      keys: 'Tab × 4',
      focus: 'button 服务力',
      says: {'zh-CN': '到“服务力”一栏的表头。', en: 'To the head of a dimension.'},
    },
    {
      keys: 'Enter',
      focus: 'button 服务力',
      live: '已按服务力降序排列',
      says: {
        'zh-CN': '按服务力从高到低排序，焦点不动，并播报。',
        en: 'Sorts by it, highest first, and says so; the focus stays.',
      },
    },
    {
      keys: 'Space',
      focus: 'button 服务力',
      live: '已按服务力升序排列',
      says: {'zh-CN': '再按一次，从低到高。', en: 'Once more: lowest first.'},
    },
    {keys: 'Shift+Tab × 3', focus: 'button 名次', says: {'zh-CN': '回到“名次”。', en: 'Back to the rank.'}},
    {
      keys: 'Enter',
      live: '已按名次升序排列',
      says: {'zh-CN': '恢复为名次顺序。', en: 'In the order of ranks again.'},
    },
  ],
};
