/** `npm run snapshots`: writes anew what a screen reader hears of each example (`stories/aria/`), from the sources as they are. */
import {node, npm} from './run-command.mjs';

const built = await npm(['run', '--silent', 'build:storybook']);
const {code} =
  built.code === 0
    ? await node(['--import=tsx', '--test', 'stories/snapshots.page.test.ts'], {env: {MENHU_SNAPSHOTS: 'renew'}})
    : built;
process.exitCode = code;
