import {formatExactTime} from '../../locale/time.js';
import type {Point} from './geometry.js';

const DAY_MS = 86_400_000;

/**
 * How the times of a series are written: months where every point is the first of one, clock times within a day, days of
 * one year without it, and dates otherwise.
 */
export function dateLabels(points: readonly Point[], timeZone: string): (point: Point) => string {
  const exact = (point: Point): string => formatExactTime(point.at, timeZone);
  const span = points.at(-1)!.time - points[0]!.time;
  if (points.length > 1 && points.every(({at}) => /^\d{4}-\d\d-01$/.test(at))) return ({at}) => at.slice(0, 7);
  if (points.some(({at}) => at.includes('T'))) {
    if (span <= DAY_MS) return (point) => exact(point).slice(-5);
    return (point) => exact(point).slice(0, 10);
  }
  const isOneYear = points[0]!.at.slice(0, 4) === points.at(-1)!.at.slice(0, 4);
  return points.length > 1 && isOneYear ? (point) => exact(point).slice(5) : exact;
}
