import {parseArgs} from 'node:util';
import {checkFile} from './check/check-file.js';
import type {CheckedFile, CheckOptions} from './check/checked.js';
import {paintFor} from './check/paint.js';
import {reportJson, reportText} from './check/report.js';
import {watchFiles} from './check/watch.js';
import {say} from './check/words.js';
import {languageOf, type Command} from './command.js';

/** 国办秘函〔2019〕19号 counts a site that has not opened after 15 s as unreachable. */
const DEFAULT_TIMEOUT_S = 15;

/**
 * Checks files and prints every problem with its line and column; with `--data` also the data that they name.
 * Ends with 0 where no file has an error, 1 where one has, 2 where one could not be read or none was given.
 */
export const command: Command = {
  parameters: 'FILE…',
  summary: {
    'zh-CN': '检查 home.json，列出每个问题及所在的行、列；--data 连同数据，--watch 随改随查',
    en: 'checks home.json, each problem with its line; --data its data too, --watch again at each change',
  },
  help: {
    'zh-CN': `  --data             读取每个数据地址，检查数据，并按官方检查指标自查
  --links            同时核实数据中的每个链接（含 --data）
  --root DIR         以 / 开头的地址对应的文件夹；不写时为 home.json 所在的文件夹
  --timeout SECONDS  等待网络的秒数，默认 ${DEFAULT_TIMEOUT_S}
  --strict           有警告或不合格的指标时，也以 1 结束
  --watch            文件有改动时重新检查，按 Ctrl-C 结束
  --json             输出 JSON，供程序使用
  --lang zh-CN|en    用哪种语言，默认 zh-CN

FILE 也可以是网址。结束码：0 没有错误，1 有错误，2 有文件读不了。`,
    en: `  --data             reads every source, checks the data, and sums up by the official indicators
  --links            also asks for every link in the data (includes --data)
  --root DIR         the folder of addresses that begin with /; that of home.json by default
  --timeout SECONDS  how long to wait for the network, ${DEFAULT_TIMEOUT_S} by default
  --strict           also ends with 1 where there is a warning or a broken indicator
  --watch            checks again whenever a file changes, until Ctrl-C
  --json             prints JSON, for programs
  --lang zh-CN|en    the language, zh-CN by default

FILE may be an address too. Exit codes: 0 no errors, 1 errors, 2 a file could not be read.`,
  },
  run: check,
};

async function check(parameters: readonly string[]): Promise<number> {
  const {values, positionals: files} = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      data: {type: 'boolean', default: false},
      links: {type: 'boolean', default: false},
      watch: {type: 'boolean', default: false},
      strict: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      root: {type: 'string'},
      timeout: {type: 'string', default: String(DEFAULT_TIMEOUT_S)},
      lang: {type: 'string'},
    },
  });
  const language = languageOf(values.lang);
  const fail = (message: string): number => {
    process.stderr.write(`menhu check: ${message}\n`);
    return 2;
  };
  if (!files.length) return fail(say('no-file', language));
  const seconds = Number(values.timeout);
  if (!(seconds > 0)) return fail(say('bad-timeout', language, {found: values.timeout}));

  const options: Omit<CheckOptions, 'now'> = {
    language,
    data: values.data || values.links,
    links: values.links,
    timeoutMs: seconds * 1_000,
    root: values.root,
  };
  const run = async (): Promise<readonly CheckedFile[]> => {
    const checked = await Promise.all(files.map((file) => checkFile(file, {...options, now: Date.now()})));
    process.stdout.write(
      values.json ? reportJson(checked, language) : reportText(checked, language, paintFor(process.stdout)),
    );
    return checked;
  };
  const first = await run();
  const last = values.watch ? await watchFiles(first, run, language) : first;
  return exitCode(last, values.strict);
}

function exitCode(checked: readonly CheckedFile[], isStrict: boolean): number {
  if (checked.some(({unreadable}) => unreadable)) return 2;
  const isBad = ({issues, inspection = []}: CheckedFile): boolean =>
    issues.some(({severity}) => severity === 'error' || (isStrict && severity === 'warning')) ||
    (isStrict && inspection.some(({judgement}) => judgement === 'broken'));
  return checked.some(isBad) ? 1 : 0;
}
