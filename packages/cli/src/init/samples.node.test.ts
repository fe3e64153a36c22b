import assert from 'node:assert/strict';
import {test} from 'node:test';
import {calendarOf, inspectData, summarize} from '@menhu/core/self-inspection';
import {samplesOf} from './samples.js';
import {moduleTypes} from './site.js';

for (const date of [
  '2026-11-23T12:00:00+08:00',
  '2026-11-24T00:30:00+08:00',
  '2027-05-07T08:00:00+08:00',
  '2031-02-28T23:59:00+08:00',
]) {
  test(`on ${date} the samples of every module are new, and nothing is wrong with them`, async () => {
    const now = Date.parse(date);
    const context = {now, timeZone: 'Asia/Shanghai', calendar: calendarOf(), language: 'zh-CN'} as const;
    const modules = await Promise.all(
      (await samplesOf(moduleTypes, now)).map(async ({type, options, data}) => {
        const report = await inspectData({type, ...options}, {value: data}, context);
        assert.deepEqual(report.findings, [], type);
        return {name: type, ...report};
      }),
    );
    const verdicts = summarize(modules, now).map(({indicator, judgement}) => [indicator, judgement]);
    assert.deepEqual(
      verdicts.filter(([, judgement]) => judgement === 'broken' || judgement === 'look'),
      [],
    );
    assert.deepEqual(verdicts[0], ['home-updated', 'met']);
  });
}
