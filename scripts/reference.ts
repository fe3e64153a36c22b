import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dataContract} from './contract.js';
import {homeReference} from './home-reference.js';
import {fileIn} from './markdown.js';
import {messages} from './messages.js';
import {openApi} from './openapi.js';
import {iconTable} from './service-icons.js';
import {stringTable, uyghurReview} from './string-tables.js';
import {tokenReference} from './token-reference.js';

const docs = new URL('../docs/', import.meta.url);

/** The pages of docs/ that are derived from the code, by file name. They are committed, as people read them on the web. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  const inBoth = Object.entries({
    'data-contract': dataContract,
    'home-json': homeReference,
    messages,
    tokens: tokenReference,
  });
  return {
    ...Object.fromEntries(
      inBoth.flatMap(([name, write]) =>
        (['en', 'zh-CN'] as const).map((language) => [fileIn(name, language), write(language)]),
      ),
    ),
    'openapi.json': `${JSON.stringify(openApi(), null, 2)}\n`,
    'icons.md': iconTable(),
    'strings.md': await stringTable(),
    'uyghur-review.md': await uyghurReview(),
  };
}

/** Where a reference page is committed. */
export const referencePath = (name: string): URL => new URL(name, docs);

/** Writes those that differ. */
export async function writeReference(): Promise<void> {
  for (const [name, text] of Object.entries(await referencePages())) {
    const path = referencePath(name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}
