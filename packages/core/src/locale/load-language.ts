import {reportNotLoaded} from '../data/not-loaded.js';
import {catalogues} from '../generated/catalogues.js';
import frameStrings from '../parts/frame.strings.js';
import type {Language} from './language.js';
import {addCatalogue, hasLanguage} from './strings.js';

/**
 * Brings the strings of a language, where they are not at hand. Never rejects: a page whose English does not come
 * speaks Chinese, which is better than not at all.
 *
 * @returns undefined where nothing is to be waited for, so that a first render need not be late
 */
export function loadLanguage(language: Language): Promise<void> | undefined {
  if (hasLanguage(frameStrings, language)) return undefined;
  return catalogues[language]?.().then(
    ({default: catalogue}) => addCatalogue(language, catalogue),
    reportNotLoaded(`strings.${language}`),
  );
}
