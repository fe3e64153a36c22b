import {compact, plain} from '../../data/face.js';

/** A number as content systems print it, with what stands behind it: `96.4%`, `2,000 件`, `3.2（工作日）`. */
const PRINTED = /^([+-]?\d[\d,]*(?:\.\d+)?)\s*[（(]?\s*([^\d（）()]*?)\s*[）)]?$/;

/** What one printed pair of a name and a figure says. Something that is no number is a note, so that nothing is lost. */
export function readPair(label: string, text: string): unknown {
  const [, digits, unit] = PRINTED.exec(text.replace('％', '%')) ?? [];
  return compact({
    key: label,
    label,
    value: digits === undefined ? undefined : Number(digits.replaceAll(',', '')),
    unit: unit || undefined,
    note: digits === undefined && text && text !== '—' ? text : undefined,
  });
}

/** Figures from the rows of a table or the pairs of a definition list, as content systems print them. */
export function readTable(element: ParentNode): unknown[] {
  const rows = [...element.querySelectorAll('tr')].flatMap((row) => {
    const [name, figure] = [...row.children].map((cell) => plain(cell.textContent));
    return name && figure !== undefined && row.querySelector('td') ? [readPair(name, figure)] : [];
  });
  const terms = [...element.querySelectorAll('dt')].flatMap((term) => {
    const name = plain(term.textContent);
    const {nextElementSibling: next} = term;
    return name && next?.localName === 'dd' ? [readPair(name, plain(next.textContent))] : [];
  });
  return [...rows, ...terms];
}
