import {expect, fixture, html} from '@open-wc/testing';
import type {Metric} from '../../config/metric.js';
import {describeModule} from '../../testing/index.js';
import {waitUntil} from '../../testing/wait-until.js';
import type {StatsElement} from './stats-element.js';
import {face} from './stats.face.js';
import {stats as definition, type StatsData} from './stats.module.js';
import './mh-stats.js';

const show = (metrics: object[], chart?: 'line' | 'bars' | 'sparkline'): Promise<StatsElement> =>
  fixture<StatsElement>(html`<mh-stats
    lang="zh-CN"
    .chart=${chart}
    .data=${{metrics: metrics.map((metric, index) => ({key: String(index), label: `指标${index}`, ...metric}))} as StatsData}
  ></mh-stats>`);

const wordsOf = (node: Element | null): string => node!.textContent!.replace(/\s+/g, ' ').trim();
const find = (element: StatsElement, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const findAll = (element: StatsElement, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const monthly = (...values: (number | undefined)[]): Metric['series'] =>
  values.map((value, index) => ({at: `2026-0${index + 1}-01`, ...(value !== undefined && {value})}));

async function showPlot(metric: object, chart?: 'line' | 'bars'): Promise<[StatsElement, HTMLElement]> {
  const element = await show([metric], chart);
  await waitUntil(() => find(element, '.chart-plot .chart-grid'), 'the chart is drawn');
  return [element, find(element, '.chart-plot')!];
}

async function press(element: StatsElement, plot: HTMLElement, key: string): Promise<string> {
  plot.dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true}));
  await element.updateComplete;
  return plot.getAttribute('aria-valuetext')!;
}

describeModule(definition);

it('shows the first of hundreds of figures, and a press brings more', async () => {
  const element = await show(Array.from({length: 130}, (_, value) => ({value})));
  expect(findAll(element, '.metric')).to.have.lengthOf(60);
  expect(wordsOf(find(element, '.tally'))).to.contain('130');
  const more = find(element, '.expand')!;
  expect(wordsOf(more)).to.contain('70');
  more.click();
  await waitUntil(() => findAll(element, '.metric').length === 120, 'more come');
  find(element, '.expand')!.click();
  await waitUntil(() => findAll(element, '.metric').length === 130, 'the rest comes');
  expect(find(element, '.expand')).to.equal(null);
});

it('opens what a rate is made of, by click and by key, for it is a summary', async () => {
  const element = await show([
    {
      label: '办结率',
      value: 96.4,
      unit: '%',
      numerator: 1_928,
      denominator: 2_000,
      definition: '办结 ÷ 受理',
      window: {from: '2026-10-01', to: '2026-10-31'},
    },
  ]);
  const details = find(element, 'details') as HTMLDetailsElement;
  expect(details.open).to.equal(false);
  find(element, 'summary')!.click();
  expect(details.open).to.equal(true);
  expect(findAll(element, 'dl > div').map(wordsOf)).to.deep.equal(
    ['分子 1,928', '分母 2,000', '统计口径 办结 ÷ 受理', '统计时段 2026-10-01 至 2026-10-31'].map((text) =>
      text.replace(/^(\S+) /, '$1'),
    ),
  );
});

it('says of a rate that its base is not published, and draws no bar then', async () => {
  const element = await show([{value: 85.3, unit: '%'}]);
  expect(wordsOf(find(element, '.metric-figure'))).to.equal('85.3%');
  expect(find(element, '.metric-bar')).to.equal(null);
  expect(wordsOf(find(element, 'dl')))
    .to.contain('分子未公布')
    .and.contain('分母未公布');
});

it('gives each rate a scale of its own, with its base beside it', async () => {
  const element = await show([
    {label: '办结率', value: 96.4, unit: '%', numerator: 1_928, denominator: 2_000},
    {label: '按时办结率', value: 93.5, unit: '%', numerator: 1_803, denominator: 1_928},
  ]);
  const tiles = findAll(element, '.metric');
  expect(tiles.map((tile) => tile.querySelectorAll('.metric-bar').length)).to.deep.equal([1, 1]);
  expect(tiles.map((tile) => wordsOf(tile.querySelector('.metric-small')))).to.deep.equal([
    '1,928 / 2,000',
    '1,803 / 1,928',
  ]);
});

it('draws a chart for each series and never two metrics in one', async () => {
  const element = await show([
    {label: '办结率', unit: '%', value: 96, series: monthly(95, 96)},
    {label: '按时办结率', unit: '%', value: 93, series: monthly(92, 93)},
  ]);
  await waitUntil(() => findAll(element, '.chart-line').length === 2, 'both charts are drawn');
  expect(findAll(element, '.chart-plot').map((plot) => plot.querySelectorAll('.chart-line').length)).to.deep.equal([
    1, 1,
  ]);
});

it('shows what is unknown as a dash and a word, and zero as zero', async () => {
  const element = await show([{unit: '%'}, {value: 0, unit: '件'}, {unit: '%', note: '尚未公布'}]);
  expect(findAll(element, '.metric-figure').map(wordsOf)).to.deep.equal(['— 暂无数据', '0 件', '— 尚未公布']);
});

it('names the base of a change, and leaves out one that has none', async () => {
  const element = await show([
    {value: 96.4, unit: '%', change: {value: 0.6, base: '上月'}},
    {value: 3.2, unit: '工作日', change: {value: -0.4, base: '去年同期'}},
    {value: 3, unit: '件', change: {value: 0, base: '上月'}},
    {value: 3, unit: '件', change: {value: 1}},
  ]);
  const changes = findAll(element, '.metric').map((tile) =>
    wordsOf(tile)
      .match(/(?:比|与).*?(?=口径|$)/)?.[0]
      .trim(),
  );
  expect(changes).to.deep.equal(['比上月增加 0.6 个百分点', '比去年同期减少 0.4 个工作日', '与上月持平', undefined]);
  expect(element.status).to.equal('partial');
});

it('shows a rate over 100 % and one of a base of 0 as they are given', async () => {
  const element = await show([
    {value: 120, unit: '%', numerator: 12, denominator: 10},
    {unit: '%', numerator: 0, denominator: 0},
  ]);
  expect(findAll(element, '.metric-figure').map(wordsOf)).to.deep.equal(['120%', '— 暂无数据']);
  expect(find(element, '.metric-fill')!.getAttribute('width')).to.equal('100%');
  expect(findAll(element, '.metric-bar')).to.have.length(1);
  expect(wordsOf(find(element, '.metrics'))).to.not.match(/NaN|Infinity/);
});

it('reads a series point by point with the arrow keys', async () => {
  const [element, plot] = await showPlot({unit: '件', series: monthly(5, undefined, 7)});
  expect(plot.getAttribute('role')).to.equal('slider');
  expect(plot.tabIndex).to.equal(0);
  expect(await press(element, plot, 'End')).to.equal('2026-03：7 件 · 第 3 个，共 3 个');
  expect(await press(element, plot, 'ArrowLeft')).to.equal('2026-02：无数据 · 第 2 个，共 3 个');
  expect(await press(element, plot, 'Home')).to.equal('2026-01：5 件 · 第 1 个，共 3 个');
  expect(await press(element, plot, 'ArrowLeft')).to.contain('第 1 个');
  expect(wordsOf(find(element, '.chart-readout'))).to.equal('2026-01：5 件');
  expect(plot.getAttribute('aria-valuenow')).to.equal('1');
});

it('reads the point under the pointer', async () => {
  const [element, plot] = await showPlot({unit: '件', series: monthly(5, 6, 7)});
  const {right, top} = plot.getBoundingClientRect();
  plot.dispatchEvent(new PointerEvent('pointermove', {clientX: right - 8, clientY: top + 20}));
  await element.updateComplete;
  expect(wordsOf(find(element, '.chart-readout'))).to.equal('2026-03：7 件');
  plot.dispatchEvent(new PointerEvent('pointerleave'));
  await element.updateComplete;
  expect(wordsOf(find(element, '.chart-readout'))).to.equal('');
});

it('draws gaps as gaps and one point as a dot', async () => {
  const [gaps] = await showPlot({series: monthly(1, 2, undefined, 3, 4)});
  expect(find(gaps, '.chart-line')!.getAttribute('d')!.match(/M/g)).to.have.length(2);
  const [single] = await showPlot({series: monthly(3)});
  expect(findAll(single, '.chart-dot')).to.have.length(1);
});

it('draws bars where bars are wished', async () => {
  const [element] = await showPlot({series: monthly(1, undefined, 3)}, 'bars');
  expect(findAll(element, '.chart-bar')).to.have.length(2);
});

it('draws 10,000 points as a picture and keeps each in the table', async () => {
  const start = Date.UTC(2000, 0, 1);
  const series = Array.from({length: 10_000}, (_, index) => ({
    at: new Date(start + index * 86_400_000).toISOString().slice(0, 10),
    value: index % 97,
  }));
  const [element, plot] = await showPlot({unit: '件', series});
  expect(find(element, '.chart-line')!.getAttribute('d')!.length).to.be.below(120_000);
  expect(await press(element, plot, 'ArrowLeft')).to.contain('第 9,999 个'.replace(',', ''));
  find(element, '.chart-tool')!.click();
  await waitUntil(() => find(element, '.chart-table'), 'the table is there');
  expect(findAll(element, '.chart-table tbody tr')).to.have.length(10_000);
});

it('puts the numbers behind a button, as a table and as a file', async () => {
  const [element] = await showPlot({label: '=1+1', unit: '件', series: monthly(1_620, undefined, 1_790.5)});
  const [table, download] = findAll(element, '.chart-tool');
  expect(table!.getAttribute('aria-expanded')).to.equal('false');
  table!.click();
  await waitUntil(() => find(element, '.chart-table'), 'the table is there');
  expect(table!.getAttribute('aria-expanded')).to.equal('true');
  expect(findAll(element, '.chart-table tr').map(wordsOf)).to.deep.equal([
    '时间数值 (件)',
    '2026-01-011,620',
    '2026-02-01—无数据',
    '2026-03-011,790.5',
  ]);
  const made: Blob[] = [];
  const {createObjectURL} = URL;
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return '#file';
  };
  try {
    download!.click();
    await waitUntil(() => made.length, 'the file is made');
  } finally {
    URL.createObjectURL = createObjectURL;
  }
  expect(await made[0]!.text()).to.match(
    /时间,'=1\+1 \(件\)\r\n2026-01-01,1620\r\n2026-02-01,\r\n2026-03-01,1790\.5\r\n$/,
  );
});

it('has small lines in its tiles where sparklines are wished, their numbers one step away', async () => {
  const element = await show([{unit: '件', value: 3, series: monthly(1, 2, 3)}], 'sparkline');
  await waitUntil(() => find(element, '.chart-spark .chart-line'), 'the small line is drawn');
  expect(find(element, '.chart-spark')!.getAttribute('aria-label')).to.equal(
    '指标0：3 个数据点，2026-01 至 2026-03，最低 1 件，最高 3 件',
  );
  expect(find(element, 'details .chart-tool')).to.not.equal(null);
});

it('reads figures that a content system printed', () => {
  const template = document.createElement('template');
  template.innerHTML = `<table><tr><th>指标</th><th>数值</th></tr><tr><td>办结率</td><td>85.3％</td></tr>
    <tr><td>受理</td><td>2,000 件</td></tr><tr><td>满意率</td><td>尚未公布</td></tr></table>
    <dl><dt>平均时长</dt><dd>3.2（工作日）</dd></dl>`;
  expect(face.read(template.content)).to.deep.equal({
    metrics: [
      {key: '办结率', label: '办结率', value: 85.3, unit: '%'},
      {key: '受理', label: '受理', value: 2_000, unit: '件'},
      {key: '满意率', label: '满意率', note: '尚未公布'},
      {key: '平均时长', label: '平均时长', value: 3.2, unit: '工作日'},
    ],
  });
});

it('writes a series as a table into its face', () => {
  const written = JSON.stringify(face.write({metrics: [{key: 'a', label: '受理', series: monthly(1, undefined)!}]}));
  expect(written).to.contain('"tag":"table"').and.contain('"tag":"caption"').and.contain('—');
});
