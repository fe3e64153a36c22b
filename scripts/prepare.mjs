/** `npm install` ends here: generates what is derived, except where only the dependencies of production are there. */
import {existsSync} from 'node:fs';
import {npm, root} from './run-command.mjs';

if (existsSync(`${root}node_modules/tsx`)) process.exitCode = (await npm(['run', '--silent', 'generate'])).code;
