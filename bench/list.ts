/** By which the others are measured. */
export const yardstick = 'hand-written';

/** Files in contenders/, in the order of the table. */
export const contenders = [
  yardstick,
  'menhu-all',
  'menhu-first',
  'material',
  'shoelace',
  'web-awesome',
  'sgds',
] as const;
