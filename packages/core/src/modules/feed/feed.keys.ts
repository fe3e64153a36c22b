import type {KeyboardTask} from '../../testing/keyboard-task.js';

/** To find posts by words and by label, to have a label explained, to see images large, and to bring more posts. */
export const task: KeyboardTask = {
  title: {'zh-CN': '用键盘筛选和浏览动态', en: 'Filtering and reading posts, by keyboard'},
  example: 'filters',
  steps: [
    {keys: 'Tab', focus: 'textbox 搜索动态', says: {'zh-CN': '到搜索框。', en: 'To the search field.'}},
    {
      keys: '“疫苗”',
      focus: 'textbox 搜索动态',
      live: '找到 4 条',
      says: {'zh-CN': '边输边找，播报条数。', en: 'Finds as one types, and says how many.'},
    },
    {
      keys: 'Tab',
      focus: 'combobox 按标签筛选',
      state: '全部标签',
      says: {'zh-CN': '到标签筛选。', en: 'To the filter by label.'},
    },
    {
      keys: 'ArrowDown',
      state: '便民',
      live: '没有找到相关动态',
      says: {
        'zh-CN': '选“便民”：没有既讲疫苗又便民的，也播报。',
        en: 'A label that none of them has; that is said too.',
      },
    },
    {keys: 'Shift+Tab', focus: 'textbox 搜索动态', says: {'zh-CN': '回到搜索框。', en: 'Back to the search field.'}},
    {keys: 'Control+a', says: {'zh-CN': '选中已输入的字。', en: 'What was typed is selected.'}},
    {
      keys: 'Delete',
      live: '找到 6 条',
      says: {'zh-CN': '清空，只剩标签筛选。', en: 'It is cleared; the label still holds.'},
    },
    {
      keys: 'Tab × 6',
      focus: 'button 便民',
      says: {
        'zh-CN': '越过筛选和第一条的账号、时间，到它的标签。',
        en: 'Past the filters, the account and the time of the first post to its label.',
      },
    },
    {
      keys: 'Enter',
      focus: 'button 关闭',
      says: {'zh-CN': '打开标签说明，焦点在“关闭”。', en: 'Opens what it means; the focus is on Close.'},
    },
    {
      keys: 'Escape',
      focus: 'button 便民',
      says: {'zh-CN': '关闭说明，焦点回到标签。', en: 'Closes it; the focus returns to the label.'},
    },
    {
      keys: 'Tab',
      focus: 'button 查看大图 社区卫生服务中心',
      says: {'zh-CN': '到第一张图。', en: 'To the first image.'},
    },
    {
      keys: 'Enter',
      live: '图片 1，共 2 张',
      says: {'zh-CN': '打开大图，播报第几张。', en: 'Shows it large, and says which it is.'},
    },
    {keys: 'ArrowRight', live: '图片 2，共 2 张', says: {'zh-CN': '下一张。', en: 'The next one.'}},
    {
      keys: 'Escape',
      focus: 'button 查看大图 社区卫生服务中心',
      says: {'zh-CN': '关闭，焦点回到打开它的图。', en: 'Closes; the focus returns to the image that opened it.'},
    },
    {
      keys: 'Tab × 11',
      focus: 'button 显示更多',
      says: {'zh-CN': '越过其余几条，到“显示更多”。', en: 'Past the other posts to Show more.'},
    },
    {
      keys: 'Enter',
      focus: 'link 云岭卫健（示例）',
      says: {'zh-CN': '显示其余，焦点到新出现的第一条。', en: 'Shows the rest; the focus goes to the first new post.'},
    },
  ],
};
