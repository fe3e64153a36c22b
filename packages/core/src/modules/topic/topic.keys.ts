import type {KeyboardTask} from '../../testing/keyboard-task.js';

/** To turn the topics, and to see who takes part. */
export const task: KeyboardTask = {
  title: {'zh-CN': '用键盘翻看话题', en: 'Turning topics, by keyboard'},
  example: 'carousel',
  steps: [
    {
      keys: 'Tab',
      focus: 'button 上一个话题',
      says: {'zh-CN': '到“上一个话题”；已是第一个，不可用。', en: 'To the button back; this is the first.'},
    },
    {keys: 'Tab', focus: 'button 下一个话题', says: {'zh-CN': '到“下一个话题”。', en: 'To the button on.'}},
    {
      keys: 'Enter',
      focus: 'button 下一个话题',
      live: '第 2 个，共 3 个 #云岭读书月#',
      says: {'zh-CN': '翻到第 2 个，并播报；焦点不动。', en: 'Turns to the second and says so; the focus stays.'},
    },
    {
      keys: 'ArrowRight',
      live: '第 3 个，共 3 个 #云岭建城百年#',
      says: {'zh-CN': '方向键也翻。', en: 'The arrow keys turn too.'},
    },
    {
      keys: 'ArrowLeft × 2',
      live: '第 1 个，共 3 个 #云岭助农行动#',
      says: {'zh-CN': '翻回第 1 个。', en: 'Back to the first.'},
    },
    {keys: 'Tab', focus: 'link #云岭助农行动#', says: {'zh-CN': '到话题名称。', en: 'To the topic’s name.'}},
    {
      keys: 'Tab × 4',
      focus: 'button 参与单位 11',
      state: 'not expanded',
      says: {'zh-CN': '到“参与单位”。', en: 'To who takes part.'},
    },
    {
      keys: 'Enter',
      focus: 'button 参与单位 11',
      state: 'expanded',
      says: {'zh-CN': '在横幅下方展开参与单位；焦点不动。', en: 'Opens them below the banner; the focus stays.'},
    },
    {
      keys: 'Tab × 4',
      focus: 'link 云岭宣传（示例）',
      says: {'zh-CN': '越过子话题，到第一个参与单位。', en: 'Past the sub-topics to the first of them.'},
    },
    {keys: 'Tab × 9', focus: 'button', says: {'zh-CN': '到“全部”。', en: 'To the button for all of them.'}},
    {
      keys: 'Enter',
      focus: 'link 龙潭镇（示例）',
      says: {'zh-CN': '显示全部，焦点到新出现的第一个。', en: 'Shows all; the focus goes to the first new one.'},
    },
  ],
};
