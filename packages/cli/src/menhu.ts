#!/usr/bin/env node
import {parseArgs} from 'node:util';
import {languageOf, type Command} from './command.js';

/** Every command, in the order in which people need them. */
const commands: Readonly<Record<string, () => Promise<{readonly command: Command}>>> = {
  init: () => import('./init.js'),
  check: () => import('./check.js'),
  build: () => import('./build.js'),
  schema: () => import('./schema.js'),
};

/** The language that is asked for, whatever else stands beside it. */
function askedLanguage(parameters: readonly string[]): ReturnType<typeof languageOf> {
  const {lang} = parseArgs({args: [...parameters], strict: false, options: {lang: {type: 'string'}}}).values;
  return languageOf(typeof lang === 'string' ? lang : undefined);
}

async function usage(parameters: readonly string[]): Promise<string> {
  const language = askedLanguage(parameters);
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => ({name, ...(await load()).command})),
  );
  const rows = loaded.map(({name, parameters: taken, summary}) => [`menhu ${name} ${taken}`.trim(), summary[language]]);
  const width = Math.max(...rows.map(([call]) => call!.length));
  const title = language === 'en' ? 'menhu: homepages for government agencies' : 'menhu：政务网站首页';
  const more = language === 'en' ? 'menhu COMMAND --help tells its options.' : 'menhu 命令 --help 列出它的选项。';
  return `${title}\n\n${rows.map(([call, text]) => `  ${call!.padEnd(width)}   ${text!}\n`).join('')}\n${more}\n`;
}

async function main([name, ...parameters]: readonly string[]): Promise<number> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  const isAsked = name === 'help' || [name, ...parameters].includes('--help');
  if (isAsked) {
    process.stdout.write(load ? await help(name!, load, parameters) : await usage(parameters));
    return 0;
  }
  if (!load) {
    const complaint =
      name === undefined
        ? ''
        : `${askedLanguage(parameters) === 'en' ? `menhu: there is no command “${name}”` : `menhu：没有命令“${name}”`}\n\n`;
    process.stderr.write(complaint + (await usage(parameters)));
    return 2;
  }
  try {
    return await (await load()).command.run(parameters);
  } catch (error) {
    const {code, message, syscall} = error as NodeJS.ErrnoException;
    // parseArgs names the option it does not know, and the system the file; that is all a reader needs.
    if (!code?.startsWith('ERR_PARSE_ARGS') && !syscall) throw error;
    process.stderr.write(`menhu ${name}: ${message}\n`);
    return 2;
  }
}

async function help(
  name: string,
  load: () => Promise<{readonly command: Command}>,
  parameters: readonly string[],
): Promise<string> {
  const {parameters: taken, summary, help: more} = (await load()).command;
  const language = askedLanguage(parameters);
  return `${`menhu ${name} ${taken}`.trim()}\n  ${summary[language]}\n${more ? `\n${more[language]}\n` : ''}`;
}

// Whoever reads may have seen enough (`menhu schema | head`); and where nothing more can be said, on a full disk, a stack
// of calls helps nobody.
process.stdout.on('error', ({code, message}: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`menhu: ${message}\n`);
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2));
