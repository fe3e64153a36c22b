import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {languageOf, type Command} from './command.js';
import {ask, BadAnswer} from './init/ask.js';
import {copyLibrary} from './init/library.js';
import {siteFiles, type Answers} from './init/site.js';
import {say} from './init/words.js';
import {makeFolder} from './make-folder.js';

/** Asks four questions, or takes flags, and writes a homepage that works, with sample data. */
export const command: Command = {
  parameters: '[DIR]',
  summary: {
    'zh-CN': '问四个问题，写出带示例数据的首页',
    en: 'asks four questions and writes a homepage with sample data',
  },
  help: {
    'zh-CN': `  --name TEXT        网站或机关名称
  --url URL          网站首页地址
  --modules A,B      放哪些模块
  --theme NAME       用哪个主题
  --yes              没有写明的都用默认值，不提问
  --force            覆盖已有的同名文件；其他文件不动
  --lang zh-CN|en    用哪种语言，也是网页的语言；默认 zh-CN`,
    en: `  --name TEXT        name of the site or agency
  --url URL          address of the site's homepage
  --modules A,B      which modules
  --theme NAME       which theme
  --yes              asks nothing and takes the standard for what is not given
  --force            replaces files of the same names; others stay
  --lang zh-CN|en    the language, of the page too; zh-CN by default`,
  },
  run: init,
};

async function init(parameters: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      name: {type: 'string'},
      url: {type: 'string'},
      modules: {type: 'string'},
      theme: {type: 'string'},
      yes: {type: 'boolean', default: false},
      force: {type: 'boolean', default: false},
      lang: {type: 'string'},
    },
  });
  const language = languageOf(values.lang);
  const fail = (message: string): number => {
    process.stderr.write(`menhu init: ${message}\n`);
    return 2;
  };
  if (positionals.length > 1) return fail(say('several-folders', language));
  const [given = '.'] = positionals;
  const folder = resolve(given);
  let answers: Answers;
  try {
    answers = await ask(values, !values.yes, language);
  } catch (error) {
    if (error instanceof BadAnswer) return fail(error.message);
    throw error;
  }
  const files = await siteFiles(answers, language, Date.now());
  // All is looked at before anything is written: half a homepage is worse than none.
  const existing = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  if (existing.length && !values.force) return fail(say('exists', language, {files: existing.join(', ')}));
  for (const [path, text] of files) {
    const file = join(folder, path);
    try {
      makeFolder(dirname(file));
      await writeFile(file, text);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      return fail(say('cannot-write', language, {file, reason}));
    }
    process.stdout.write(`${say('written', language, {file: join(given, path)})}\n`);
  }
  const library = join(given, 'menhu');
  const hasLibrary = await copyLibrary(folder);
  process.stdout.write(`${say(hasLibrary ? 'copied' : 'no-library', language, {folder: library})}\n`);
  process.stdout.write(`\n${say('next', language, {home: join(given, 'home.json'), folder: given})}\n`);
  return 0;
}
