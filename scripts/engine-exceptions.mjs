/**
 * Tests that an engine cannot pass, with the reason. They run all the same: one that passes, or is no more, is reported.
 * docs/browsers.md shows the list.
 *
 * @typedef {{engine: string, file: string, name: string, reason: string, reasonChinese: string}} Exception
 */

const NO_DECLARED_ROOTS = {
  reason: 'Declarative Shadow DOM came with Chromium 111; before, a built page shows the faces until the code has come',
  reasonChinese: '声明式 Shadow DOM 自 Chromium 111 起才有；更早的版本在代码到达之前显示模块的朴素内容',
};

/** @type {readonly Exception[]} */
export const exceptions = [
  ...[
    'what a server drew stays until the data come, and is drawn anew in the same task',
    'what a server drew stays where the source fails, and the webmaster is told',
    'data that the page was printed from are neither written again nor inspected, others are',
    'a webmaster has data inspected that the page was printed from',
    'a built page wakes its modules, keeps their boxes and is ready when they are',
  ].map((name) => ({
    engine: 'chromium-109',
    file: 'packages/core/src/page/built-page.test.ts',
    name,
    ...NO_DECLARED_ROOTS,
  })),
  {
    engine: 'chromium-109',
    file: 'packages/core/src/label/label.test.ts',
    name: 'is explained and left by keys alone',
    reason: 'a Tab pressed at once after Escape stays on the label; a moment later it leads on, as everywhere',
    reasonChinese: '按 Escape 后立即按 Tab 仍停在标签上；稍后再按即可前进，与其他浏览器相同',
  },
];
