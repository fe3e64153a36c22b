import * as fc from 'fast-check';
import type {FieldsShape, Shape} from '../config/shape.js';

const printable = fc.string({unit: 'grapheme', maxLength: 40});
const text = fc.oneof(
  {weight: 4, arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 40})},
  fc.constantFrom(
    '云岭发布（示例）',
    'ئۈرۈمچى',
    '  two  spaces ',
    'line\nbreak',
    '<b>not bold</b>',
    '#话题#@账号 https://www.example.gov.cn/',
    '0',
  ),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('data/a.json', '/b?c=d#e', 'https://www.example.gov.cn/%E4%BA%91?a=1&b=2'),
);
const EARLIEST = new Date('2000-01-01');
const LATEST = new Date('2040-01-01');

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  any: fc.jsonValue({maxDepth: 2}),
  string: printable,
  text,
  number: fc.double({noNaN: true, noDefaultInfinity: true}),
  boolean: fc.boolean(),
  url,
  resource: url,
  phone: fc.constantFrom('12345', '0871-1234 5678', '+86 871 12345678'),
  time: fc.date({min: EARLIEST, max: LATEST, noInvalidDate: true}).map((date) => date.toISOString()),
  count: fc.oneof(fc.nat(), fc.constantFrom(0, 9_999, 10_000, 132_222_015)),
  colour: fc.constantFrom('#b3261e', '#abc'),
};

/** Any value that fits a shape: what a careless but honest source might return. */
export function arbitraryFor(shape: Shape): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') {
    return shape[0] === '=' ? fc.constantFrom(...shape.slice(1).split('|')) : scalars[shape]!;
  }
  if (Array.isArray(shape)) return fc.array(arbitraryFor(shape[0] as Shape), {maxLength: 6});
  if ('or' in shape) return fc.oneof(...(shape as {or: readonly Shape[]}).or.map(arbitraryFor));
  return fields(shape as FieldsShape);
}

function fields(shape: FieldsShape): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(shape).filter(([key]) => key !== '*');
  const required = entries.filter(([key]) => !key.endsWith('?')).map(([key]) => key);
  return fc.record(Object.fromEntries(entries.map(([key, field]) => [key.replace(/\?$/, ''), arbitraryFor(field)])), {
    requiredKeys: required,
    noNullPrototype: true,
  }) as fc.Arbitrary<Record<string, unknown>>;
}
