import type {KeyboardTask} from '../../testing/keyboard-task.js';

/** To find a service, to open its ways, and to come back to where one was. */
export const task: KeyboardTask = {
  title: {'zh-CN': '用键盘查找和打开服务', en: 'Finding and opening a service, by keyboard'},
  example: 'tabs',
  steps: [
    {keys: 'Tab', focus: 'textbox 搜索服务', says: {'zh-CN': '到搜索框。', en: 'To the search field.'}},
    {
      keys: '“juzhu”',
      focus: 'textbox 搜索服务',
      live: '找到 1 项',
      says: {'zh-CN': '输入拼音，边输边找，播报项数。', en: 'Pinyin finds as one types, and the count is said.'},
    },
    {
      keys: 'Tab',
      focus: 'button 居住证办理',
      state: 'not expanded',
      says: {'zh-CN': '到找到的服务；它有多种渠道。', en: 'To what was found, which has several ways.'},
    },
    {
      keys: 'Enter',
      focus: 'p 居住证办理',
      says: {
        'zh-CN': '在下方展开渠道，焦点到它的标题。',
        en: 'Opens the ways below it; the focus goes to their heading.',
      },
    },
    {keys: 'Tab', focus: 'button 收起', says: {'zh-CN': '到“收起”。', en: 'To the button that closes them.'}},
    {keys: 'Tab', focus: 'link 网上办理', says: {'zh-CN': '到第一种渠道。', en: 'To the first way.'}},
    {keys: 'Enter', opens: '/services/juzhu', says: {'zh-CN': '打开网上办理。', en: 'Opens it.'}},
    {
      keys: 'Escape',
      focus: 'button 居住证办理',
      state: 'not expanded',
      says: {'zh-CN': '收起，焦点回到该服务。', en: 'Closes the ways; the focus returns to the service.'},
    },
    {keys: 'Shift+Tab', focus: 'textbox 搜索服务', says: {'zh-CN': '回到搜索框。', en: 'Back to the search field.'}},
    {keys: 'Control+a', says: {'zh-CN': '选中已输入的字。', en: 'What was typed is selected.'}},
    {keys: 'Delete', says: {'zh-CN': '清空，恢复标签页。', en: 'It is cleared; the tabs are back.'}},
    {keys: 'Tab', focus: 'tab 个人', state: 'selected', says: {'zh-CN': '到选中的标签页。', en: 'To the chosen tab.'}},
    {
      keys: 'ArrowRight',
      focus: 'tab 法人',
      state: 'selected',
      says: {'zh-CN': '方向键切换到“法人”。', en: 'The arrow keys turn to the next one.'},
    },
  ],
};
