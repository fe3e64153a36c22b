import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Metric} from '../../config/metric.js';
import {translate} from '../../locale/strings.js';
import {formatFigure, unitWord, withUnit} from '../metric/figure.js';
import type {MetricContext} from '../metric/metric.js';
import {renderAxes} from './axes.js';
import chartStyles from './chart.styles.js';
import strings from './chart.strings.js';
import {dateLabels} from './date-labels.js';
import {nearest, place, sortPoints, type Box, type Geometry, type Point} from './geometry.js';

export type ChartKind = 'line' | 'bars' | 'sparkline';

/** What a chart needs of the module that shows it. */
export interface ChartHost {
  readonly root: HTMLElement | DocumentFragment;
  /** Wraps a handler, so that what it throws ends in the module's box. */
  readonly on: <E extends Event>(handler: (event: E) => void) => (event: E) => void;
  readonly update: () => void;
}

const PLOT_HEIGHT = 140;
const SPARKLINE_HEIGHT = 40;
/** Of a digit's width to the size of the type, with some air. */
const DIGIT = 0.6;

/** Several charts stand in one root. */
let count = 0;

/** How many points a page key goes. */
const PAGE_SHARE = 0.1;

/**
 * The picture of one series, with the reading of it point by point, by keys or by pointing, and the way to its numbers.
 * It comes as a chunk of its own where there is a series.
 */
export class SeriesChart {
  readonly #host: ChartHost;
  readonly #id = `chart-${++count}`;
  #series: Metric['series'];
  #points: readonly Point[] = [];
  #active: number | undefined;
  #width = 0;
  #em = 13;
  #plot: Element | undefined;
  #isRightToLeft = false;
  #placed: {key: string; geometry: Geometry | undefined} | undefined;
  /** The table and the download come when they are asked for. */
  #numbers: typeof import('./numbers.js') | undefined;
  #isTableOpen = false;

  // A frame later: what is drawn while the browser observes makes it report a "loop" to the page's `onerror`.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(host: ChartHost) {
    this.#host = host;
    const {root} = host;
    const sheet = chartStyles.styleSheet!;
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** Stops watching the size until the chart is drawn again. */
  close(): void {
    this.#observer.disconnect();
    this.#plot = undefined;
  }

  render(metric: Metric, kind: ChartKind, context: MetricContext): TemplateResult {
    if (metric.series !== this.#series) {
      this.#series = metric.series;
      this.#points = sortPoints(metric.series ?? []);
      this.#active = undefined;
      this.#placed = undefined;
    }
    // What is returned here stands in the root when this task's rendering is done. Lit's `ref` would do the same, and
    // bring its asynchronous directives into what every page loads.
    queueMicrotask(() => this.#watch());
    return kind === 'sparkline' ? this.#renderSparkline(metric, context) : this.#renderPlot(metric, kind, context);
  }

  /** The buttons for the table and the download, and the table. */
  renderTools(metric: Metric, {language, timeZone}: MetricContext): TemplateResult {
    const say = (key: 'table' | 'tableOf' | 'download', name = ''): string => translate(strings, language, key, {name});
    return html`<div class="chart-tools">
        <button
          class="chart-tool"
          type="button"
          aria-expanded=${this.#isTableOpen}
          aria-label=${say('tableOf', metric.label)}
          @click=${this.#host.on(() => void this.#toggleTable())}
        >${say('table')}</button>
        <button
          class="chart-tool"
          type="button"
          @click=${this.#host.on(() => void this.#download(metric, {language, timeZone}))}
        >${say('download')}</button>
      </div>
      ${this.#isTableOpen && this.#numbers ? this.#numbers.renderNumbers(metric, this.#points, {language, timeZone}) : nothing}`;
  }

  #renderPlot(metric: Metric, kind: ChartKind, context: MetricContext): TemplateResult {
    const {language} = context;
    const points = this.#points;
    const geometry = this.#geometry(metric, kind, context);
    const active = this.#active === undefined ? undefined : points[this.#active];
    const unit = unitWord(metric.unit, language);
    return html`
      <p class="chart-head">
        <span>${unit ? translate(strings, language, 'unit', {unit}) : nothing}</span>
        <span class="chart-readout" aria-hidden="true">${active ? this.#say(active, metric, context) : nothing}</span>
      </p>
      <div
        id=${this.#id}
        class="chart-plot"
        role="slider"
        tabindex="0"
        aria-label=${this.#summary(metric, context)}
        aria-description=${translate(strings, language, 'hint')}
        aria-valuemin="1"
        aria-valuemax=${points.length}
        aria-valuenow=${(this.#active ?? points.length - 1) + 1}
        aria-valuetext=${this.#valueText(metric, context)}
        @keydown=${this.#host.on((event: KeyboardEvent) => this.#onKey(event))}
        @focus=${this.#host.on(() => this.#read(this.#active ?? points.length - 1))}
        @blur=${this.#host.on(() => this.#read(undefined))}
        @pointermove=${this.#host.on((event: PointerEvent) => this.#onPoint(event, geometry))}
        @pointerdown=${this.#host.on((event: PointerEvent) => this.#onPoint(event, geometry))}
        @pointerleave=${this.#host.on(() => this.#read(undefined))}
        
      >
        <svg class="chart" width=${this.#width} height=${this.#height} aria-hidden="true">
          ${geometry ? [renderAxes(points, this.#box(metric, context), geometry, this.#em, context), this.#renderShapes(geometry), this.#renderMark(active, geometry)] : nothing}
        </svg>
      </div>
    `;
  }

  #renderShapes({line, area, dots, bars}: Geometry): unknown {
    return svg`
      <path class="chart-area" d=${area}></path>
      <path class="chart-line" d=${line}></path>
      ${dots.map(([x, y]) => svg`<circle class="chart-dot" cx=${x} cy=${y} r="3.5"></circle>`)}
      ${bars.map(({x, y, width, height}) => svg`<rect class="chart-bar" x=${x} y=${y} width=${width} height=${height} rx=${Math.min(2, width / 4)}></rect>`)}
    `;
  }

  #renderMark(active: Point | undefined, {xOf, yOf}: Geometry): unknown {
    if (!active) return nothing;
    const x = xOf(active);
    return svg`
      <line class="chart-guide" x1=${x} x2=${x} y1=${this.#em} y2=${this.#height - this.#em * 1.8}></line>
      ${active.value === undefined ? nothing : svg`<circle class="chart-mark" cx=${x} cy=${yOf(active.value)} r="5"></circle>`}
    `;
  }

  /** A picture beside its figure; its numbers are one step away. */
  #renderSparkline(metric: Metric, context: MetricContext): TemplateResult {
    const geometry = this.#geometry(metric, 'sparkline', context);
    const last = this.#points.filter(({value}) => value !== undefined).at(-1);
    return html`<div id=${this.#id} class="chart-spark" role="img" aria-label=${this.#summary(metric, context)} >
      <svg class="chart" width=${this.#width} height=${SPARKLINE_HEIGHT} aria-hidden="true">
        ${
          geometry
            ? svg`${this.#renderShapes(geometry)}<circle class="chart-dot" cx=${geometry.xOf(last!)} cy=${geometry.yOf(last!.value!)} r="3"></circle>`
            : nothing
        }
      </svg>
    </div>`;
  }

  get #height(): number {
    return PLOT_HEIGHT + this.#em * 3;
  }

  #box(metric: Metric, {language}: MetricContext): Box {
    const em = this.#em;
    const longest = this.#points.reduce((most, {value}) => Math.max(most, Math.abs(value ?? 0)), 0);
    const labels = Math.max(formatFigure(longest, language).length, metric.unit === '%' ? 4 : 3);
    return {
      width: this.#width,
      height: this.#height,
      inset: {top: em, bottom: em * 1.8, start: labels * em * DIGIT + 10, end: 6},
      isRightToLeft: this.#isRightToLeft,
    };
  }

  /** Kept while nothing changes: a key press moves the mark and not ten thousand points. */
  #geometry(metric: Metric, kind: ChartKind, context: MetricContext): Geometry | undefined {
    if (!this.#width) return undefined;
    const key = `${kind} ${metric.unit} ${this.#width} ${this.#em} ${this.#isRightToLeft} ${context.language}`;
    if (this.#placed?.key !== key) {
      const box: Box =
        kind === 'sparkline'
          ? {
              width: this.#width,
              height: SPARKLINE_HEIGHT,
              inset: {top: 5, bottom: 5, start: 5, end: 5},
              isRightToLeft: this.#isRightToLeft,
            }
          : this.#box(metric, context);
      const geometry = place(this.#points, box, {isBars: kind === 'bars', isPercentage: metric.unit === '%'});
      this.#placed = {key, geometry};
    }
    return this.#placed.geometry;
  }

  #summary({label, unit}: Metric, {language, timeZone}: MetricContext): string {
    const points = this.#points.filter(({value}) => value !== undefined);
    if (!points.length) return translate(strings, language, 'none', {name: label});
    const dateOf = dateLabels(points, timeZone);
    const [low, high] = [Math.min, Math.max].map((best) =>
      points.reduce((value, point) => best(value, point.value!), points[0]!.value!),
    );
    return translate(strings, language, 'summary', {
      name: label,
      n: points.length,
      from: dateOf(points[0]!),
      to: dateOf(points.at(-1)!),
      low: withUnit(low!, unit, language),
      high: withUnit(high!, unit, language),
    });
  }

  #say(point: Point, {unit}: Metric, {language, timeZone}: MetricContext): string {
    const value =
      point.value === undefined ? translate(strings, language, 'gap') : withUnit(point.value, unit, language);
    return translate(strings, language, 'point', {at: dateLabels(this.#points, timeZone)(point), value});
  }

  #valueText(metric: Metric, context: MetricContext): string {
    const index = this.#active ?? this.#points.length - 1;
    const point = this.#points[index];
    if (!point) return '';
    const where = translate(strings, context.language, 'place', {i: index + 1, n: this.#points.length});
    return `${this.#say(point, metric, context)} · ${where}`;
  }

  #watch(): void {
    if (this.#plot?.isConnected) return;
    this.#observer.disconnect();
    this.#plot = this.#host.root.querySelector(`#${this.#id}`) ?? undefined;
    if (this.#plot?.isConnected) this.#observer.observe(this.#plot);
  }

  #measure(): void {
    if (!this.#plot?.isConnected) return;
    const style = getComputedStyle(this.#plot);
    const seen = [Math.floor(this.#plot.clientWidth), parseFloat(style.fontSize), style.direction === 'rtl'] as const;
    if (seen[0] === this.#width && seen[1] === this.#em && seen[2] === this.#isRightToLeft) return;
    [this.#width, this.#em, this.#isRightToLeft] = seen;
    this.#host.update();
  }

  #read(index: number | undefined): void {
    if (index === this.#active) return;
    this.#active = index;
    this.#host.update();
  }

  #onPoint({clientX}: PointerEvent, geometry: Geometry | undefined): void {
    if (geometry) this.#read(nearest(this.#points, geometry.xOf, clientX - this.#plot!.getBoundingClientRect().left));
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#points.length - 1;
    const current = this.#active ?? last;
    const page = Math.max(1, Math.round(this.#points.length * PAGE_SHARE));
    const ahead = this.#isRightToLeft ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: current + ahead,
      ArrowLeft: current - ahead,
      ArrowUp: current + 1,
      ArrowDown: current - 1,
      PageUp: current + page,
      PageDown: current - page,
      Home: 0,
      End: last,
    };
    const target = steps[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#read(Math.max(0, Math.min(last, target)));
  }

  async #toggleTable(): Promise<void> {
    this.#isTableOpen = !this.#isTableOpen;
    this.#numbers ??= await import('./numbers.js');
    this.#host.update();
  }

  async #download(metric: Metric, context: MetricContext): Promise<void> {
    this.#numbers ??= await import('./numbers.js');
    this.#numbers.downloadNumbers(metric, this.#points, context);
  }
}
