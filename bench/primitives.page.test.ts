import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {peerTable} from '../scripts/peer-sizes.js';

test('docs/size.md has what other libraries weigh now; npm run docs renews it', async () => {
  const page = readFileSync(new URL('../docs/size.md', import.meta.url), 'utf8');
  for (const row of (await peerTable()).split('\n')) {
    const [, library, size] = /^\| ([\w. ]+ \d+\.\d+\.\d+) \| ([\d.]+) \|/.exec(row) ?? [];
    if (!library) continue;
    const said = page.split(`| ${library} | `)[1]?.split(' ')[0];
    // The last digit may move with the compressor of another Node.
    assert.ok(
      Math.abs(Number(said) - Number(size)) <= 0.2,
      `${library}: ${size!} KB, and docs/size.md says ${said ?? 'nothing'}`,
    );
  }
});
