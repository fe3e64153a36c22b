import type {KeyboardTask} from '../../testing/keyboard-task.js';

/** To see what a rate is made of, and to read a chart point by point. */
export const task: KeyboardTask = {
  title: {'zh-CN': '用键盘看口径和图表', en: 'Reading what a rate is made of, and a chart, by keyboard'},
  example: 'line',
  steps: [
    {
      keys: 'Tab',
      focus: 'button 办结率',
      state: 'not expanded',
      says: {'zh-CN': '到办结率的“口径”。', en: 'To what the first rate is made of.'},
    },
    {
      keys: 'Enter',
      focus: 'button 办结率',
      state: 'expanded',
      says: {'zh-CN': '展开分子、分母、定义和统计时段。', en: 'Opens numerator, denominator, definition and period.'},
    },
    {keys: 'Space', state: 'not expanded', says: {'zh-CN': '再按一次收起。', en: 'Once more closes it.'}},
    {keys: 'Tab', focus: 'button 按时办结率', says: {'zh-CN': '到下一个指标。', en: 'To the next figure.'}},
    {keys: 'Tab', focus: 'button 受理诉求', says: {'zh-CN': '到有图表的指标。', en: 'To the one with a chart.'}},
    {
      keys: 'Tab',
      focus: 'slider 受理诉求',
      state: '2,000 件',
      says: {'zh-CN': '到图表，读出最近一点。', en: 'To the chart, which says its latest point.'},
    },
    {
      keys: 'ArrowLeft',
      focus: 'slider 受理诉求',
      state: '2,080 件',
      says: {'zh-CN': '前一点。', en: 'The point before.'},
    },
    {keys: 'Home', state: '1,620 件', says: {'zh-CN': '第一点。', en: 'The first.'}},
    {keys: 'End', state: '2,000 件', says: {'zh-CN': '最后一点。', en: 'The last.'}},
    {
      keys: 'Tab',
      focus: 'button 受理诉求：数据表',
      state: 'not expanded',
      says: {'zh-CN': '到“数据表”。', en: 'To the table of the same numbers.'},
    },
    {
      keys: 'Enter',
      focus: 'button 受理诉求：数据表',
      state: 'expanded',
      says: {'zh-CN': '显示同一组数的表格。', en: 'Shows it.'},
    },
    {keys: 'Tab', focus: 'button 下载 CSV', says: {'zh-CN': '到下载。', en: 'To the download.'}},
  ],
};
