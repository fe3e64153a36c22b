/** What runs found, for the tables of docs/reliability.md: one file per kind of run, written while the tests run. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const folder = new URL('dist/', import.meta.url);

/** @typedef {Readonly<Record<string, Readonly<Record<string, unknown>>>>} Recorded */

/**
 * Keeps the outcome of one run under its name; the next run of that name replaces it.
 *
 * @param {string} kind
 * @param {string} name
 * @param {object} outcome - `title` names its row, in English and Chinese; without one the name does
 */
export function record(kind, name, outcome) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(fileOf(kind), `${JSON.stringify({...recorded(kind), [name]: outcome}, null, 2)}\n`);
}

/**
 * All outcomes of a kind; none where it was never run here.
 *
 * @param {string} kind
 * @returns {Recorded}
 */
export const recorded = (kind) => (existsSync(fileOf(kind)) ? JSON.parse(readFileSync(fileOf(kind), 'utf8')) : {});

/** @param {string} kind */
const fileOf = (kind) => new URL(`${kind}.json`, folder);
