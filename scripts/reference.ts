import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dataContract} from './contract.js';
import {homeReference} from './home-reference.js';
import {fileIn, type DocsLanguage} from './markdown.js';

const docs = new URL('../docs/', import.meta.url);

const pages: Readonly<Record<string, (language: DocsLanguage) => string>> = {
  'data-contract': dataContract,
  'home-json': homeReference,
};

/** The pages of docs/ that are derived from the code, by file name. They are committed, as people read them on the web. */
export const referencePages = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(pages).flatMap(([name, write]) =>
      (['en', 'zh-CN'] as const).map((language) => [fileIn(name, language), write(language)]),
    ),
  );

/** Where a reference page is committed. */
export const referencePath = (name: string): URL => new URL(name, docs);

/** Writes those that differ. */
export function writeReference(): void {
  for (const [name, text] of Object.entries(referencePages())) {
    const path = referencePath(name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}
