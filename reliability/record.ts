/** What runs found, for the tables of docs/reliability.md: one file per kind of run, written while the tests run. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = new URL('dist/', import.meta.url);

export type Recorded = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Keeps the outcome of one run under its name; the next run of that name replaces it. */
export function record(kind: string, name: string, outcome: object): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(fileOf(kind), `${JSON.stringify({...recorded(kind), [name]: outcome}, null, 2)}\n`);
}

/** All outcomes of a kind; none where it was never run here. */
export const recorded = (kind: string): Recorded =>
  existsSync(fileOf(kind)) ? (JSON.parse(readFileSync(fileOf(kind), 'utf8')) as Recorded) : {};

const fileOf = (kind: string): URL => new URL(`${kind}.json`, folder);
