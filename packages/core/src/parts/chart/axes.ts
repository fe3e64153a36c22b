import {svg} from 'lit';
import {formatFigure} from '../metric/figure.js';
import type {MetricContext} from '../metric/metric.js';
import {dateLabels} from './date-labels.js';
import {labelledPoints, type Box, type Geometry, type Point} from './geometry.js';

/** Of a letter's width to the size of the type, with some air. */
const LETTER = 0.6;

/** Lines across, with their values at the start, and times below. */
export function renderAxes(
  points: readonly Point[],
  {width, height, inset, isRightToLeft}: Box,
  {ticks, xOf}: Geometry,
  em: number,
  {language, timeZone}: MetricContext,
): unknown {
  const labelOf = dateLabels(points, timeZone);
  const labelWidth = labelOf(points[0]!).length * em * LETTER;
  const [left, right] = isRightToLeft ? [inset.end, width - inset.start] : [inset.start, width - inset.end];
  const valueX = isRightToLeft ? width : inset.start - 8;
  // Text in an SVG is placed by its anchor, and the page's direction would turn that around.
  return svg`<g direction="ltr">
    ${ticks.map(
      ({y, value}) => svg`
        <line class="chart-grid" x1=${left} x2=${right} y1=${y} y2=${y}></line>
        <text class="chart-label" x=${valueX} y=${y + em * 0.35} text-anchor="end">${formatFigure(value, language)}</text>`,
    )}
    ${labelledPoints(points, xOf, labelWidth + em * 2).map((point) => {
      const x = xOf(point);
      const half = labelWidth / 2;
      const anchor = x + half > width ? 'end' : x - half < 0 ? 'start' : 'middle';
      return svg`<text class="chart-label" x=${anchor === 'end' ? Math.min(x + half, width - 2) : x} y=${height - em * 0.4} text-anchor=${anchor}>${labelOf(point)}</text>`;
    })}
  </g>`;
}
