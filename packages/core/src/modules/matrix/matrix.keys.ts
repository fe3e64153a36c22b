import type {KeyboardTask} from '../../testing/keyboard-task.js';

/** To find an account by typing, to narrow the list by a filter, and to go through a list of two thousand. */
export const task: KeyboardTask = {
  title: {'zh-CN': '用键盘查找账号', en: 'Finding an account, by keyboard'},
  example: 'long-list',
  steps: [
    {keys: 'Tab', focus: 'textbox 名称、拼音或首字母', says: {'zh-CN': '到查找框。', en: 'To the search field.'}},
    {
      keys: '“xqjj”',
      focus: 'textbox 名称、拼音或首字母',
      live: '找到 20 个账号',
      says: {'zh-CN': '输入首字母，边输边找，播报个数。', en: 'Initials find as one types, and the count is said.'},
    },
    {
      keys: 'Tab',
      focus: 'combobox 全部平台',
      says: {'zh-CN': '到平台筛选。', en: 'To the filter of platforms.'},
    },
    {
      keys: 'ArrowDown',
      focus: 'combobox 全部平台',
      state: '微博',
      live: '个账号',
      says: {'zh-CN': '选“微博”，列表随之变短。', en: 'Chooses one; the list shortens.'},
    },
    {keys: 'Tab', focus: 'combobox 全部状态', says: {'zh-CN': '到状态筛选。', en: 'To the filter of activity.'}},
    {
      keys: 'Tab',
      focus: 'link 溪桥交警（示例）',
      says: {'zh-CN': '到找到的第一个账号。', en: 'To the first account that was found.'},
    },
    {keys: 'Enter', opens: '/accounts/m3', says: {'zh-CN': '打开该账号。', en: 'Opens it.'}},
    {
      keys: 'Shift+Tab × 3',
      focus: 'textbox 名称、拼音或首字母',
      says: {'zh-CN': '回到查找框。', en: 'Back to the search field.'},
    },
    {keys: 'Control+a', says: {'zh-CN': '选中已输入的字。', en: 'What was typed is selected.'}},
    {
      keys: 'Delete',
      live: '找到 667 个账号',
      says: {'zh-CN': '清空，平台仍为“微博”。', en: 'It is cleared; the platform stays chosen.'},
    },
    {
      keys: 'Tab × 6',
      focus: 'link 溪桥发布',
      says: {
        'zh-CN': '越过五个筛选，到列表；整个列表只占一次 Tab。',
        en: 'Past the filters to the list, which is one stop, however long.',
      },
    },
    {keys: 'ArrowDown', focus: 'link', says: {'zh-CN': '下一行。', en: 'The next row.'}},
    {keys: 'End', focus: 'link', says: {'zh-CN': '最后一行，不经过中间的。', en: 'The last row, past all between.'}},
    {keys: 'Home', focus: 'link 溪桥发布（示例）', says: {'zh-CN': '第一行。', en: 'The first row.'}},
  ],
};
