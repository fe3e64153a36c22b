import type {KeyboardTask} from '../../testing/keyboard-task.js';

/** To look a case up at the agency, to narrow the list, and to open a case. */
export const task: KeyboardTask = {
  title: {'zh-CN': '用键盘查进度、筛选和打开诉求', en: 'Looking up, filtering and opening cases, by keyboard'},
  example: 'ways',
  steps: [
    {keys: 'Tab', focus: 'link 我要反映', says: {'zh-CN': '到“我要反映”。', en: 'To the way to write.'}},
    {keys: 'Tab', focus: 'textbox 诉求编号', says: {'zh-CN': '到编号框。', en: 'To the field for a case number.'}},
    {keys: '“YL2026”', focus: 'textbox 诉求编号', says: {'zh-CN': '输入编号。', en: 'A number is typed.'}},
    {
      keys: 'Enter',
      opens: 'track?no=YL2026',
      says: {'zh-CN': '到部门网站查进度。', en: 'Opens the agency’s page of that case.'},
    },
    {keys: 'Tab', focus: 'button 查询', says: {'zh-CN': '到“查询”。', en: 'To the button beside it.'}},
    {
      keys: 'Tab × 2',
      focus: 'button 按时办结率：口径',
      says: {'zh-CN': '越过两个比率的口径。', en: 'Past what the two rates are made of.'},
    },
    {keys: 'Tab', focus: 'textbox 标题、编号、单位', says: {'zh-CN': '到筛选框。', en: 'To the filter.'}},
    {
      keys: '“路”',
      live: '找到 3 件',
      says: {'zh-CN': '边输边筛，播报件数。', en: 'Filters as one types, and says how many.'},
    },
    {keys: 'Tab', focus: 'combobox 办理状态', state: '全部', says: {'zh-CN': '到办理状态。', en: 'To the state.'}},
    {keys: 'ArrowDown × 2', state: '已办结', live: '件', says: {'zh-CN': '选“已办结”。', en: 'Those that are closed.'}},
    {
      keys: 'Tab',
      focus: 'button 滨河路两盏路灯不亮（示例）',
      state: 'not expanded',
      says: {'zh-CN': '到第一件诉求。', en: 'To the first case.'},
    },
    {
      keys: 'Enter',
      focus: 'button 滨河路两盏路灯不亮（示例）',
      state: 'expanded',
      says: {'zh-CN': '展开办理过程和答复；焦点不动。', en: 'Opens its chain and reply; the focus stays.'},
    },
    {keys: 'Space', state: 'not expanded', says: {'zh-CN': '再按一次收起。', en: 'Once more closes it.'}},
  ],
};
