#!/usr/bin/env node
import {parseArgs} from 'node:util';
import {check} from './check.js';
import {schema} from './schema.js';

const USAGE = `menhu — homepages for government agencies

  menhu check FILE…   checks home.json files   [--lang zh-CN|en] [--json]
  menhu schema        prints the JSON Schema of home.json

Exit codes of check: 0 no errors, 1 errors, 2 a file could not be read.
`;

function main(argv: readonly string[]): number {
  const [command, ...rest] = argv;
  try {
    switch (command) {
      case 'check': {
        const {values, positionals} = parseArgs({
          args: rest,
          allowPositionals: true,
          options: {json: {type: 'boolean', default: false}, lang: {type: 'string', default: 'zh-CN'}},
        });
        return check(positionals, values);
      }
      case 'schema':
        return schema();
      case undefined:
      case '--help':
      case 'help':
        process.stdout.write(USAGE);
        return command === undefined ? 2 : 0;
      default:
        process.stderr.write(`menhu: there is no command “${command}”\n\n${USAGE}`);
        return 2;
    }
  } catch (error) {
    // parseArgs names the option it does not know; that is all a reader needs.
    process.stderr.write(`menhu: ${(error as Error).message}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
