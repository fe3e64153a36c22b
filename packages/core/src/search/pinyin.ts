import {moreReadings} from './more-readings.js';
import {boundaries} from './pinyin-boundaries.js';

const FIRST = 0x4e00;
const LAST = 0x9fa5;

interface Syllable {
  readonly first: string;
  readonly reading: string;
}

let order: Intl.Collator | undefined;
let syllables: readonly Syllable[] | undefined;
const known = new Map<number, readonly string[]>();

/**
 * The readings of a character without tones, the usual one first; none where it has none. Browsers sort Chinese by
 * pinyin and so know every character's reading; only where each syllable begins has to be told (1.4 KB, where a table
 * of readings is 100). What they cannot know, the second reading of 重 or 行, is a short list.
 */
export function readingsOf(code: number): readonly string[] {
  let readings = known.get(code);
  if (!readings) known.set(code, (readings = findReadings(code)));
  return readings;
}

function findReadings(code: number): readonly string[] {
  if (code < FIRST || code > LAST) return [];
  const character = String.fromCharCode(code);
  const readings = [syllableOf(character), ...(moreReadings.get(character) ?? [])].filter((reading) => reading !== '');
  // ü is typed v, or u where nothing else can be meant.
  return readings.flatMap((reading) => (reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading]));
}

function syllableOf(character: string): string {
  order ??= new Intl.Collator('zh-u-co-pinyin');
  syllables ??= [...boundaries.matchAll(/(.)([a-z]+)/g)].map(([, first, reading]) => ({
    first: first!,
    reading: reading!,
  }));
  let low = -1;
  let high = syllables.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (order.compare(syllables[middle]!.first, character) <= 0) low = middle;
    else high = middle - 1;
  }
  return syllables[low]?.reading ?? '';
}
