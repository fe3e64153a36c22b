import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toIssue} from '../../config/issue.js';
import {emptyCalendar} from '../../locale/calendar.js';
import {drawQrCode} from './qr-code.js';
import {inspect} from './services.inspect.js';
import type {Channel, Service} from './services.module.js';

const web: Channel = {kind: 'web', url: '/a'};
const a = (service: Partial<Service>): Service => ({id: '1', name: '居住证', channels: [web], ...service});

const issues = async (services: Service[], language: 'zh-CN' | 'en' = 'zh-CN'): Promise<string[]> =>
  (await inspect({services}, {}, {timeZone: 'Asia/Shanghai', calendar: emptyCalendar, now: 0, language})).map(
    (finding) => {
      const {path, message, hint, severity} = toIssue(finding, language);
      return `${severity} ${path} ${message} ${hint}`;
    },
  );

test('services without a fault are not reported', async () => {
  const counter: Channel = {kind: 'counter', address: '云岭大道 1 号（示例）', hours: '工作日 9:00–17:00'};
  assert.deepEqual(
    await issues([a({icon: 'residence-permit'}), a({id: '2', icon: '/i.svg', channels: [counter]})]),
    [],
  );
  assert.deepEqual(await issues([a({status: 'paused'})]), []);
});

test('a service without any way to it is information, and reported', async () => {
  assert.deepEqual(await issues([a({channels: []}), a({id: '2', channels: [{kind: 'counter'}]})]), [
    'warning services[0].channels 事项“居住证”没有可用的办理渠道，只作为信息显示。 请在 channels 中写明网址、电话或窗口地址。',
    'warning services[1].channels 事项“居住证”没有可用的办理渠道，只作为信息显示。 请在 channels 中写明网址、电话或窗口地址。',
  ]);
});

test('hours that end before they start are reported with the times', async () => {
  const [issue] = await issues([a({channels: [{...web, hours: '工作日 17:00–9:00'}]})]);
  assert.match(issue!, /^warning services\[0\]\.channels\[0\]\.hours “居住证”的开放时间“17:00-9:00”结束早于开始/);
});

test('hours that are not understood are a notice', async () => {
  assert.match((await issues([a({channels: [{...web, hours: '以公告为准'}]})]))[0]!, /^notice .*以公告为准/);
});

test('an icon that there is none of is reported with what was probably meant', async () => {
  assert.match((await issues([a({icon: 'pasport'})]))[0]!, /图标“pasport”不存在.*您是不是要写“passport”？$/);
  assert.match((await issues([a({icon: 'pasport'})], 'en'))[0]!, /Did you mean “passport”\?$/);
  assert.doesNotMatch((await issues([a({icon: 'zzzzzzzz'})]))[0]!, /是不是/);
});

test('an unknown kind of channel is a notice, with what was probably meant', async () => {
  assert.match(
    (await issues([a({channels: [{kind: 'fone', url: '/a'}]})]))[0]!,
    /^notice .*“fone”不认识.*您是不是要写“phone”？$/,
  );
});

test('a QR text is reported from the length on from which none is drawn', async () => {
  const longest = 'a'.repeat(2_331);
  assert.deepEqual(await issues([a({channels: [{...web, qr: longest}]})]), []);
  assert.ok(drawQrCode(longest));
  assert.match((await issues([a({channels: [{...web, qr: `${longest}a`}]})]))[0]!, /2332 字节，超过 2331/);
  assert.equal(drawQrCode(`${longest}a`), undefined);
});

test('a broken link is reported with its address and when it was checked', async () => {
  const channels = [{...web, linkState: 'broken', linkCheckedAt: '2026-11-20T08:00:00+08:00'}];
  assert.match((await issues([a({channels})]))[0]!, /打不开：\/a（2026-11-20 08:00 检查）/);
});

test('the same id twice is reported once', async () => {
  assert.equal((await issues([a({}), a({})])).length, 1);
});
