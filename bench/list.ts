/** By which the others are measured. */
export const yardstick = 'hand-written';

/** Files in contenders/, in the order of the tables, with what a reader calls them. */
export const contenders = {
  [yardstick]: 'DOM code written by hand',
  'menhu-all': '`<mh-matrix limit="0">`',
  'menhu-first': '`<mh-matrix>`, first rows',
  material: 'Material Web',
  shoelace: 'Shoelace',
  'web-awesome': 'Web Awesome',
  sgds: 'SGDS',
} as const;

export type Contender = keyof typeof contenders;
export const names = Object.keys(contenders) as Contender[];
