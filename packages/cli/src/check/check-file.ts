import {checkConfig, type Issue, type IssueLanguage} from '@menhu/core/config';
import {sourceWordings, summarize, toIssue} from '@menhu/core/self-inspection';
import {checkData} from './check-data.js';
import type {CheckedFile, CheckOptions} from './checked.js';
import {judgeLinks} from './judge-links.js';
import {isUrl, read, Unreadable} from './read.js';
import {Texts} from './texts.js';
import {say} from './words.js';

/** Checks one home.json, never throws. */
export async function checkFile(file: string, options: CheckOptions): Promise<CheckedFile> {
  const {language, data, timeoutMs, now} = options;
  const local = isUrl(file) ? [] : [file];
  const texts = new Texts();
  let text: string;
  try {
    text = new TextDecoder().decode(await read(file, timeoutMs));
  } catch (error) {
    const {reason, values} = error instanceof Unreadable ? error : new Unreadable('other', {reason: String(error)});
    return {file, issues: [], unreadable: say(reason, language, values), texts, local};
  }
  texts.add(file, text);
  const {config, issues: found} = checkConfig(text, {lang: language});
  const issues = [...garbled(text, language), ...found];
  if (!data || !config) return {file, issues, texts, local};

  const modules = await checkData(file, config, options, texts);
  const links = options.links ? await judgeLinks(file, config, modules, options, texts) : undefined;
  return {
    file,
    issues: [...issues, ...modules.flatMap(({issues: own}) => own), ...(links?.issues ?? [])],
    inspection: summarize(modules, now, links && [links.tally]),
    texts,
    local: [...local, ...modules.flatMap(({place}) => (place && !isUrl(place) ? [place] : []))],
  };
}

/** What a decoder puts in the place of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';
const EXCERPT_LENGTH = 20;

/** A file that was saved in GBK is JSON all the same, and nobody can read it. */
function garbled(text: string, language: IssueLanguage): readonly Issue[] {
  const index = text.indexOf(REPLACEMENT);
  if (index < 0) return [];
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  const [code, place] = ['wrong-encoding', {line: lines.length, column: lines.at(-1)!.length + 1}];
  const params = {found: text.slice(index, index + EXCERPT_LENGTH).split(/[\r\n]/)[0]};
  return [toIssue({code, severity: 'warning', path: '', params, wording: sourceWordings[code]}, language, place)];
}
