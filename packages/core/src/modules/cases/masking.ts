/** What of a person stood unmasked in a text. */
export type PersonalData = 'phone' | 'id' | 'address';

export interface Masked {
  readonly text: string;
  readonly found: readonly PersonalData[];
}

/** Digits as they are typed, with the spaces and dashes that people put between them; full-width ones too. */
const DIGIT = '[0-9０-９]';
const GAP = '[\\s\\-－—]?';
const ID = new RegExp(`(?<!${DIGIT})(?:${DIGIT}${GAP}){17}[0-9０-９XxＸｘ](?!${DIGIT})`, 'g');
/** Mobile numbers. Those of offices, with an area code, are published on purpose. */
const MOBILE = new RegExp(
  `(?<!${DIGIT})(?:[+＋]?86${GAP})?[1１][3-9３-９]${DIGIT}(?:${GAP}${DIGIT}){8}(?!${DIGIT})`,
  'g',
);
const NUMBER = '[0-9０-９A-Za-z一二三四五六七八九十百]+';
/** A dwelling: 3 号楼 2 单元 501 室, or a part of that. 一室一厅 is none. */
const DWELLING = new RegExp(`${NUMBER}\\s*(?:号楼|号院|栋|幢|单元)|[0-9０-９A-Za-z][0-9０-９A-Za-z-]+\\s*室`, 'g');

/** Full-width digits as the others. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * Whether 18 characters can be an identity number (GB 11643-1999): its last character fits, or it holds the date of a
 * birth. Either is enough: a number with a slip of the pen is still somebody's. Other long numbers are left alone.
 */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)];
  const born = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isDate = !Number.isNaN(born.getTime()) && born.getUTCDate() === Number(day);
  const isPlausible = isDate && Number(year) >= 1900 && born.getTime() <= Date.now();
  return isPlausible || (isDate && CHECK_CHARACTERS[sum % 11] === text[17]);
}

/** Most texts have nothing to hide, and thousands are looked at. */
const SUSPICIOUS = /[0-9０-９]{4}|[0-9０-９][\s\-－—]?[0-9０-９]|号楼|号院|栋|幢|单元|室/;

/**
 * Hides what tells who or where a person is: mobile numbers, identity numbers, and the numbers of dwellings. What was masked
 * before has no digits left to find, so masking twice is masking once.
 */
export function mask(text: string): Masked {
  if (!SUSPICIOUS.test(text)) return {text, found: []};
  const found = new Set<PersonalData>();
  const masked = text
    .replace(ID, (whole) => {
      const digits = narrow(whole)
        .replace(/[^\dXx]/g, '')
        .toUpperCase();
      if (!isIdentityNumber(digits)) return whole;
      found.add('id');
      return `${digits.slice(0, 3)}${'*'.repeat(15)}`;
    })
    .replace(MOBILE, (whole) => {
      found.add('phone');
      const digits = narrow(whole).replace(/\D/g, '').slice(-11);
      return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
    })
    .replace(DWELLING, (whole) => {
      found.add('address');
      return whole.replace(/^[^\s号栋幢单室]+/, '*');
    });
  return {text: masked, found: [...found]};
}

/** Only the text. */
export const masked = (text: string): string => mask(text).text;
