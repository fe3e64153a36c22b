import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {decimate, labelledPoints, nearest, place, sortPoints, type Box} from './geometry.js';

const box: Box = {
  width: 400,
  height: 180,
  inset: {top: 10, bottom: 20, start: 40, end: 6},
  isRightToLeft: false,
};

const day = (index: number): string => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
const daily = (...values: (number | undefined)[]) =>
  sortPoints(values.map((value, index) => (value === undefined ? {at: day(index)} : {at: day(index), value})));

test('a series is put into the order of time', () => {
  const points = sortPoints([
    {at: '2026-03-01', value: 3},
    {at: '2026-01-01', value: 1},
  ]);
  assert.deepEqual(
    points.map(({value}) => value),
    [1, 3],
  );
});

test('a gap is a gap: the line is in two pieces, and a value between gaps is a dot', () => {
  const {line, dots} = place(daily(1, 2, undefined, 4, undefined, 5, 6), box)!;
  assert.equal(line.match(/M/g)!.length, 3);
  assert.equal(dots.length, 1);
});

test('one point is a dot in the middle, of an axis around it', () => {
  const {dots, ticks, line} = place(daily(88.2), box, {isPercentage: true})!;
  assert.equal(dots.length, 1);
  assert.equal(dots[0]![0], (40 + 394) / 2);
  assert.ok(ticks.length > 1);
  assert.ok(ticks.every(({value}) => value <= 100));
  assert.doesNotMatch(line, /NaN/);
});

test('a series of gaps alone has no geometry', () => {
  assert.equal(place(daily(undefined, undefined), box), undefined);
  assert.equal(place([], box), undefined);
});

test('bars stand on zero, the negative ones below it', () => {
  const {bars, yOf} = place(daily(4, -2), box, {isBars: true})!;
  assert.equal(bars[0]!.y + bars[0]!.height, yOf(0));
  assert.equal(bars[1]!.y, yOf(0));
});

test('from right to left, time begins at the right', () => {
  const points = daily(1, 2, 3);
  const {xOf} = place(points, {...box, isRightToLeft: true})!;
  assert.ok(xOf(points[0]!) > xOf(points[2]!));
});

test('the height under a line is filled only on an axis from zero', () => {
  assert.equal(place(daily(95, 96), box)!.area, '');
  assert.notEqual(place(daily(0, 96), box)!.area, '');
});

test('10,000 points are drawn with a few thousand, and the highest and the lowest are among them', () => {
  const values = Array.from({length: 10_000}, (_, index) => Math.sin(index / 300) * 50);
  values[4_321] = 999;
  values[7_777] = -999;
  const points = daily(...values);
  const drawn = decimate(points, 354);
  assert.ok(drawn.length <= 354 * 5, String(drawn.length));
  assert.ok(drawn.some(({value}) => value === 999));
  assert.ok(drawn.some(({value}) => value === -999));
  assert.equal(drawn[0], points[0]);
  assert.equal(drawn.at(-1), points.at(-1));
});

test('decimation keeps order, extremes and gaps of any series', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({noNaN: true, noDefaultInfinity: true}), {nil: undefined}), {maxLength: 300}),
      (values) => {
        const points = daily(...values);
        const drawn = decimate(points, 10);
        const known = (list: typeof points): number[] =>
          list.flatMap(({value}) => (value === undefined ? [] : [value]));
        assert.deepEqual(
          [...drawn].sort((a, b) => a.time - b.time),
          drawn,
        );
        assert.equal(Math.max(...known([...drawn])), Math.max(...known(points)));
        assert.equal(Math.min(...known([...drawn])), Math.min(...known(points)));
        assert.equal(
          drawn.some(({value}) => value === undefined),
          points.some(({value}) => value === undefined),
        );
      },
    ),
  );
});

test('labels of the time axis keep their distance, and the last point has one', () => {
  const points = daily(...Array.from({length: 10}, (_, index) => index));
  const {xOf} = place(points, box)!;
  const chosen = labelledPoints(points, xOf, 90);
  assert.equal(chosen.at(-1), points.at(-1));
  for (const [index, point] of chosen.slice(1).entries()) assert.ok(xOf(point) - xOf(chosen[index]!) >= 90);
});

test('pointing finds the nearest point', () => {
  const points = daily(1, 2, 3);
  const {xOf} = place(points, box)!;
  assert.equal(nearest(points, xOf, xOf(points[1]!) + 5), 1);
});

test('values that no axis can hold have no picture, and none makes a list of ticks without end', () => {
  for (const values of [
    [1e-320, 2e-320],
    [-1e308, 1e308],
    [1e-300, 1e-300],
  ])
    assert.equal(place(daily(...values), box), undefined);
  assert.ok(place(daily(1e-30, 1e30), box));
});
