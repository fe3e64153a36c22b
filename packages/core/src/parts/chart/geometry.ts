import {scaleLinear} from 'd3-scale';
import {area, line} from 'd3-shape';
import type {SeriesPoint} from '../../config/metric.js';

/** A point of a series with its time as a number; without a value it is a gap. */
export interface Point {
  readonly at: string;
  readonly time: number;
  readonly value: number | undefined;
}

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Room for the labels of the axes. */
  readonly inset: {readonly top: number; readonly bottom: number; readonly start: number; readonly end: number};
  /** Time runs from where reading starts. */
  readonly isRightToLeft: boolean;
}

/** Everything that a chart draws, in px. */
export interface Geometry {
  readonly line: string;
  readonly area: string;
  /** Values without a neighbour: a line has no length there, so they are dots. */
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly bars: readonly {readonly x: number; readonly y: number; readonly width: number; readonly height: number}[];
  readonly ticks: readonly {readonly y: number; readonly value: number}[];
  readonly xOf: (point: Point) => number;
  readonly yOf: (value: number) => number;
}

/** The points of a series in the order of time; a source need not keep it. */
export const sortPoints = (series: readonly SeriesPoint[]): Point[] =>
  series.map(({at, value}) => ({at, time: Date.parse(at), value})).sort((a, b) => a.time - b.time);

/**
 * As few points as draw the same picture: of each column of pixels the first, the lowest, the highest and the last.
 * Peaks stay where they are, which averages would take away; gaps stay gaps.
 */
export function decimate(points: readonly Point[], columns: number): readonly Point[] {
  if (points.length <= columns * 4) return points;
  const first = points[0]!.time;
  const span = points.at(-1)!.time - first || 1;
  const kept = new Set<Point>();
  let column: Point[] = [];
  const close = (): void => {
    const known = column.filter(({value}) => value !== undefined);
    const by = (better: (a: number, b: number) => boolean): Point | undefined =>
      known.reduce<Point | undefined>(
        (best, point) => (best && !better(point.value!, best.value!) ? best : point),
        undefined,
      );
    const gap = column.find(({value}) => value === undefined);
    const chosen = new Set([column[0], by((a, b) => a < b), by((a, b) => a > b), gap, column.at(-1)]);
    for (const point of column) if (chosen.has(point)) kept.add(point);
    column = [];
  };
  let current = 0;
  for (const point of points) {
    const index = Math.min(columns - 1, Math.floor(((point.time - first) / span) * columns));
    if (index !== current) close();
    current = index;
    column.push(point);
  }
  close();
  return [...kept];
}

/** Values between which the axis runs: bars stand on zero, a line keeps some air, and a rate does not exceed 100 %. */
function extent(values: readonly number[], isBars: boolean, isPercentage: boolean): [number, number] {
  // Not Math.min(...values): ten thousand arguments are more than some browsers take.
  const low = values.reduce((a, b) => Math.min(a, b), isBars ? 0 : Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), isBars ? 0 : -Infinity);
  if (low === high) {
    const air = Math.abs(high) / 10 || 1;
    return isBars ? [Math.min(0, high), Math.max(1, high)] : withinPercentages([low - air, high + air]);
  }
  return isPercentage ? withinPercentages([low, high]) : [low, high];

  function withinPercentages([from, to]: [number, number]): [number, number] {
    return isPercentage && high <= 100 ? [from, Math.min(100, to)] : [from, to];
  }
}

const MOST_BAR_WIDTH = 40;
const TICKS = 4;

/** Beyond these the arithmetic of an axis runs out of numbers, in lists of ticks without end. */
const LEAST_RANGE = 1e-200;
const LARGEST_RANGE = 1e200;

/** Places a series in a box. `undefined` where no point has a value, or no axis could hold them. */
export function place(
  points: readonly Point[],
  {width, height, inset, isRightToLeft}: Box,
  {isBars = false, isPercentage = false} = {},
): Geometry | undefined {
  const values = points.flatMap(({value}) => (value === undefined ? [] : [value]));
  if (!values.length) return undefined;
  const [low, high] = extent(values, isBars, isPercentage);
  if (!(high - low > LEAST_RANGE && high - low < LARGEST_RANGE)) return undefined;
  const left = isRightToLeft ? inset.end : inset.start;
  const right = width - (isRightToLeft ? inset.start : inset.end);
  const [first, last] = [points[0]!.time, points.at(-1)!.time];
  const spacing = Math.min(
    ...points
      .slice(1, 400)
      .flatMap(({time}, index) => (time > points[index]!.time ? [time - points[index]!.time] : [])),
    last - first || Infinity,
  );
  // The first and the last bar need half their width beside the axis' ends.
  const share = spacing === Infinity ? 0 : spacing / (last - first + (isBars ? spacing : 0));
  const barWidth = Math.max(1, Math.min(MOST_BAR_WIDTH, (right - left) * (share || 1) * 0.7));
  const air = isBars ? ((right - left) * (share || 1)) / 2 : 0;
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range(isRightToLeft ? [right - air, left + air] : [left + air, right - air]);
  const y = scaleLinear()
    .domain([low, high])
    .nice(TICKS)
    .range([height - inset.bottom, inset.top]);
  const xOf = ({time}: Point): number => x(time);
  const drawn = decimate(points, Math.max(1, Math.round(right - left)));
  const hasValue = ({value}: Point): boolean => value !== undefined;
  const yOfPoint = ({value}: Point): number => y(value!);
  const alone = drawn.filter(
    (point, index) =>
      hasValue(point) &&
      !(drawn[index - 1] && hasValue(drawn[index - 1]!)) &&
      !(drawn[index + 1] && hasValue(drawn[index + 1]!)),
  );
  const zero = y(Math.max(y.domain()[0]!, 0));
  return {
    line: isBars ? '' : (line<Point>().defined(hasValue).x(xOf).y(yOfPoint)(drawn) ?? ''),
    // Only on an axis from zero does a height mean an amount.
    area:
      isBars || y.domain()[0]! > 0
        ? ''
        : (area<Point>()
            .defined(hasValue)
            .x(xOf)
            .y0(height - inset.bottom)
            .y1(yOfPoint)(drawn) ?? ''),
    dots: isBars ? [] : alone.map((point) => [xOf(point), yOfPoint(point)] as const),
    bars: isBars
      ? drawn.filter(hasValue).map((point) => ({
          x: xOf(point) - barWidth / 2,
          y: Math.min(zero, yOfPoint(point)),
          width: barWidth,
          height: Math.abs(zero - yOfPoint(point)),
        }))
      : [],
    ticks: y.ticks(TICKS).map((value) => ({y: y(value), value})),
    xOf,
    yOf: (value) => y(value),
  };
}

/** The point that is nearest to a place on the axis. */
export function nearest(points: readonly Point[], xOf: (point: Point) => number, x: number): number {
  let best = 0;
  let distance = Infinity;
  points.forEach((point, index) => {
    const off = Math.abs(xOf(point) - x);
    if (off < distance) [best, distance] = [index, off];
  });
  return best;
}

/**
 * The points that get a label on the time axis: the last, and before it each that is far enough from the one after it.
 * Equal steps of time so get equal steps of labels.
 */
export function labelledPoints(points: readonly Point[], xOf: (point: Point) => number, room: number): Point[] {
  const chosen: Point[] = [];
  for (const point of [...points].reverse()) {
    const before = chosen.at(-1);
    if (!before || Math.abs(xOf(before) - xOf(point)) >= room) chosen.push(point);
  }
  return chosen.reverse();
}
