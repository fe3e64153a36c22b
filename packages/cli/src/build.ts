import {parseArgs} from 'node:util';
import type {IssueLanguage} from '@menhu/core/config';
import {sourceWordings, toIssue, SourceError} from '@menhu/core/print';
import {Unreadable} from './check/read.js';
import {reportText} from './check/report.js';
import {Texts} from './check/texts.js';
import {say} from './check/words.js';
import {buildSite, ConfigErrors, Refusal, type Notes} from './build/site.js';
import {sayBuild} from './build/words.js';
import {languageOf, type Command} from './command.js';

/** 国办秘函〔2019〕19号 counts a site that has not opened after 15 s as unreachable. */
const DEFAULT_TIMEOUT_S = 15;

/**
 * Prints homepages as files for any web server. Ends with 0 where they were built, 1 where a config has errors or, with
 * `--strict`, a source could not be read, 2 where a file could not be read or the folder not be written.
 */
export const command: Command = {
  parameters: 'FILE… --out DIR',
  summary: {
    'zh-CN': '生成可直接发布的页面   [--data-only] [--strict] [--force] [--template FILE]',
    en: 'builds pages to be served as they are   [--data-only] [--strict] [--force] [--template FILE]',
  },
  help: {
    'zh-CN': `  --out DIR          输出的文件夹；全部完成后才替换原有内容
  --data-only        只更新数据；home.json 有改动时不更新
  --strict           有数据读不到时，以 1 结束
  --force            文件夹里有其他文件时也生成，并保留那些文件
  --template FILE    页面模板，含 <!-- menhu:head --> 和 <!-- menhu:page -->
  --root DIR         以 / 开头的地址对应的文件夹；不写时为 home.json 所在的文件夹
  --timeout SECONDS  等待网络的秒数，默认 ${DEFAULT_TIMEOUT_S}
  --lang zh-CN|en    用哪种语言，默认 zh-CN

给出多个 FILE 时，每个页面一个文件夹，程序文件共用。结束码：0 已生成，1 有错误，2 有文件读不了或写不了。`,
    en: `  --out DIR          the folder to build into; what is in it is replaced when all is done
  --data-only        renews the data; refuses where home.json has changed
  --strict           ends with 1 where a source could not be read
  --force            builds where other files are, and keeps them
  --template FILE    the page around the modules, with <!-- menhu:head --> and <!-- menhu:page -->
  --root DIR         the folder of addresses that begin with /; that of home.json by default
  --timeout SECONDS  how long to wait for the network, ${DEFAULT_TIMEOUT_S} by default
  --lang zh-CN|en    the language, zh-CN by default

Of several FILEs each page has a folder, and they share the program's files. Exit codes: 0 built, 1 errors, 2 a file could not be read or written.`,
  },
  run: build,
};

async function build(parameters: readonly string[]): Promise<number> {
  const {values, positionals: files} = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      out: {type: 'string'},
      'data-only': {type: 'boolean', default: false},
      strict: {type: 'boolean', default: false},
      force: {type: 'boolean', default: false},
      template: {type: 'string'},
      root: {type: 'string'},
      timeout: {type: 'string', default: String(DEFAULT_TIMEOUT_S)},
      lang: {type: 'string'},
    },
  });
  const language = languageOf(values.lang);
  const fail = (message: string, code = 2): number => {
    process.stderr.write(`menhu build: ${message}\n`);
    return code;
  };
  if (!files.length)
    return fail(say('no-file', language).replace('menhu check home.json', 'menhu build home.json --out site'));
  if (values.out === undefined) return fail(sayBuild('no-out', language));
  const seconds = Number(values.timeout);
  if (!(seconds > 0)) return fail(sayBuild('bad-timeout', language, {found: values.timeout}));

  const {out, template, root, force, strict} = values;
  const dataOnly = values['data-only'];
  let reading = files[0]!;
  try {
    const {pages, fileCount, hasFaults} = await buildSite(
      {files, out, template, root, timeoutMs: seconds * 1_000, force, dataOnly, language, now: now()},
      (notes) => process.stdout.write(report(notes, language)),
      (file) => (reading = file),
    );
    const done = dataOnly ? 'renewed' : 'built';
    process.stdout.write(`${sayBuild(done, language, {n: pages, out, files: fileCount})}\n`);
    return strict && hasFaults ? 1 : 0;
  } catch (error) {
    if (error instanceof Refusal) return fail(sayBuild(error.phrase, language, error.values));
    if (error instanceof Unreadable)
      return fail(`${reading}${language === 'en' ? ': ' : '：'}${say(error.reason, language, error.values)}`);
    if (!(error instanceof ConfigErrors)) throw error;
    process.stdout.write(report(error.notes, language));
    return fail(sayBuild('config-errors', language, {file: error.notes.file}), 1);
  }
}

/** https://reproducible-builds.org/specs/source-date-epoch/, for whoever wants a build as of another day. */
function now(): number {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return Number.isSafeInteger(epoch) && epoch > 0 ? epoch * 1_000 : Date.now();
}

/** What was found in a file: nothing is said where there is nothing. */
function report({file, text, issues, faults}: Notes, language: IssueLanguage): string {
  const texts = new Texts();
  texts.add(file, text);
  const found = issues.length ? reportText([{file, issues, texts, local: []}], language) : '';
  const lost = faults.map(({name, fault, isBridged}) => {
    const reason =
      fault instanceof SourceError
        ? toIssue({wording: sourceWordings[fault.finding.code], ...fault.finding}, language).message
        : say(fault.reason, language, fault.values);
    return `${sayBuild(isBridged ? 'last-good' : 'no-data', language, {src: name, reason: reason.replace(/[。.]$/, '')})}\n`;
  });
  return found + lost.join('');
}
