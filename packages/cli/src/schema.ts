import {homeSchema} from '@menhu/core/config';

/** Prints the JSON Schema of home.json, for an editor's settings. */
export function schema(): number {
  process.stdout.write(`${JSON.stringify(homeSchema(), null, 2)}\n`);
  return 0;
}
