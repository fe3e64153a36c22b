import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chromium} from 'playwright-core';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {serve} from '../scripts/serve.mjs';
import {buildContenders, dist} from './build.js';
import {contenders} from './list.js';
import {measureOnce} from './measure.js';
import {sampleMembers} from './members.js';

test('every contender draws the same members', {timeout: 120_000}, async () => {
  await buildContenders(contenders);
  const server = await serve(dist, {headers: {}});
  const browser = await chromium.launch({executablePath: findChromium(), args: [...chromiumArgs]});
  const members = sampleMembers(12);
  for (const name of contenders) {
    const {names} = await measureOnce(browser, `${server.url}${name}/`, members);
    assert.deepEqual(
      names,
      members.map((member) => member.name),
      name,
    );
  }
  await browser.close();
  await server.close();
});
