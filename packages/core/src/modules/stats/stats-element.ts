import {html, nothing, type TemplateResult} from 'lit';
import type {Metric} from '../../config/metric.js';
import {ModuleElement} from '../../element/module-element.js';
import {optionProperties} from '../../element/option-properties.js';
import {shapes} from '../../generated/stats.js';
import type {ChartHost, SeriesChart} from '../../parts/chart/series-chart.js';
import {renderExpand} from '../../parts/expand.js';
import type {Frame} from '../../parts/frame.js';
import {renderMetric, type MetricContext} from '../../parts/metric/metric.js';
import metricStyles from '../../parts/metric/metric.styles.js';
import type {StatsData, StatsOptions} from './stats.module.js';
import strings from './stats.strings.js';
import styles from './stats.styles.js';

/** So many stand at first, and so many a press brings: more than a reader compares, and no page stops at them. */
const FIRST_METRICS = 60;

/** The most columns that leave no row half empty; an odd one of two columns takes a whole row. */
const columnsFor = (tiles: number): string =>
  tiles % 4 === 0 ? 'four' : tiles % 3 === 0 ? 'three' : tiles === 5 ? 'five' : 'two';

// eslint-disable-next-line -- the options are declared as properties from the definition
export interface StatsElement extends StatsOptions {}

/**
 * Figures of an agency's work as tiles and small charts; each rate shows what it is made of.
 *
 * @example
 * <mh-stats src="data/stats.json" chart="bars"></mh-stats>
 */
export class StatsElement extends ModuleElement<StatsData, StatsOptions> {
  static override styles = [ModuleElement.styles, metricStyles, styles];
  static override properties = optionProperties(shapes.options);
  static override parts = {shapes, strings, face: () => import('./stats.face.js')};

  /** Comes when there is a series; until then, and where it does not come, the figures stand alone. */
  #Chart: typeof SeriesChart | undefined;
  #chartLoading: Promise<unknown> | undefined;
  /** By the place of its metric: a key may be given twice. */
  readonly #charts = new Map<number, SeriesChart>();

  override connectedCallback(): void {
    super.connectedCallback();
    // Charts of an element that was moved watch their size again when they are drawn.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const chart of this.#charts.values()) chart.close();
  }

  /** Figures that the reader asked for beyond the first. */
  #more = 0;

  protected override renderData({metrics: all}: StatsData): Pick<Frame, 'body' | 'tally'> {
    const {chart: kind = 'line'} = this.options;
    const metrics = all.slice(0, FIRST_METRICS + this.#more);
    const isWide = ({series}: Metric): boolean => kind !== 'sparkline' && !!series?.length;
    if (metrics.some(({series}) => series?.length)) void this.#loadChart();
    const numbered = metrics.map((metric, index) => ({metric, index}));
    // Tiles first: a chart between them would tear their rows apart.
    const tiles = numbered.filter(({metric}) => !isWide(metric));
    const charts = numbered.filter(({metric}) => isWide(metric));

    return {
      tally: this.text('tally', {n: all.length}),
      body: html`<ul class="metrics ${columnsFor(tiles.length)}" role="list">
        ${tiles.map(({metric, index}) => this.#renderTile(metric, index))}
        ${charts.map(({metric, index}) => this.#renderChart(metric, index, kind as 'line' | 'bars'))}
        </ul>
        ${renderExpand(
          all.length - metrics.length,
          this.language,
          this.on(() => void this.showMore('.metric', () => (this.#more += FIRST_METRICS))),
        )}`,
    };
  }

  protected override renderLoading(): TemplateResult {
    return html`<div class="metrics four" aria-hidden="true">${Array.from(
      {length: 4},
      () => html`<div class="metric"><div class="bone"></div><div class="bone"></div><div class="bone"></div></div>`,
    )}</div>`;
  }

  get #context(): MetricContext {
    return {language: this.language, timeZone: this.timeZone};
  }

  #renderTile(metric: Metric, index: number): TemplateResult {
    const chart = metric.series?.length ? this.#chartAt(index) : undefined;
    const spark = metric.series?.length
      ? html`<div class="spark-space">${chart?.render(metric, 'sparkline', this.#context) ?? nothing}</div>`
      : nothing;
    return html`<li class="metric">${renderMetric(metric, this.#context, spark, chart?.renderTools(metric, this.#context))}</li>`;
  }

  #renderChart(metric: Metric, index: number, kind: 'line' | 'bars'): TemplateResult {
    const chart = this.#chartAt(index);
    return html`<li class="metric wide">
      <div class="beside">${renderMetric(metric, this.#context)}</div>
      <div class="chart-space">${chart ? [chart.render(metric, kind, this.#context), chart.renderTools(metric, this.#context)] : nothing}</div>
    </li>`;
  }

  #chartAt(index: number): SeriesChart | undefined {
    if (!this.#Chart) return undefined;
    let chart = this.#charts.get(index);
    if (!chart) {
      const host: ChartHost = {
        root: this.renderRoot,
        on: (handler) => this.on(handler),
        update: () => this.requestUpdate(),
      };
      this.#charts.set(index, (chart = new this.#Chart(host)));
    }
    return chart;
  }

  #loadChart(): Promise<unknown> {
    return (this.#chartLoading ??= import('../../parts/chart/series-chart.js').then(
      (chunk) => {
        this.#Chart = chunk.SeriesChart;
        this.requestUpdate();
      },
      // The figures and their face are whole without the picture.
      () => (this.#chartLoading = undefined),
    ));
  }
}
