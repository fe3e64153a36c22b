import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linkOf, linkOfService} from './channels.js';
import type {Channel, Service} from './services.module.js';
import {channelWords, handlingWord} from './words.js';

const web: Channel = {kind: 'web', url: '/web'};
const miniprogram: Channel = {kind: 'miniprogram', url: 'weixin://dl/business/?t=1'};
const app: Channel = {kind: 'app', url: '/app'};
const phone: Channel = {kind: 'phone', phone: '12345'};
const counter: Channel = {kind: 'counter', url: '/map', address: '云岭大道 1 号（示例）'};
const kiosk: Channel = {kind: 'kiosk', url: '/kiosk'};

const service = (channels: Channel[], more: Partial<Service> = {}): Service => ({
  id: '1',
  name: '示例',
  channels,
  ...more,
});

test('the link goes to the web first, then mini-program, app, what is not known yet, and phone', () => {
  const rest = [counter, phone, kiosk, app, miniprogram, web];
  const taken: (string | undefined)[] = [];
  while (rest.length) {
    taken.push(linkOfService(service(rest)));
    rest.pop();
  }
  assert.deepEqual(taken, ['/web', 'weixin://dl/business/?t=1', '/app', '/kiosk', 'tel:12345', undefined]);
});

test('a channel that cannot be followed gives way to the next', () => {
  assert.equal(
    linkOfService(
      service([{kind: 'web'}, {kind: 'miniprogram', url: ' '}, {kind: 'app', url: 'javascript:alert(1)'}, phone]),
    ),
    'tel:12345',
  );
});

test('a paused service has no link', () => {
  assert.equal(linkOfService(service([web, phone], {status: 'paused'})), undefined);
});

test('a phone number is dialled without what people read it by', () => {
  assert.equal(linkOf({kind: 'phone', phone: '+86 (0871) 1234-5678'}), 'tel:+86087112345678');
  assert.equal(linkOf({kind: 'phone', phone: '12345#2'}), 'tel:12345%232');
});

test('channels are named, each once', () => {
  assert.deepEqual(channelWords(service([web, miniprogram, app, app, phone, counter, kiosk]), 'zh-CN'), [
    '网上',
    '小程序',
    '客户端',
    '电话\u00a012345',
    '窗口',
    'kiosk',
  ]);
});

test('the web alone is a promise only where the handling is known', () => {
  assert.deepEqual(channelWords(service([web]), 'zh-CN'), []);
  assert.deepEqual(channelWords(service([web], {handling: {kind: 'instant'}}), 'zh-CN'), ['网上可办']);
});

test('handling is given in words', () => {
  assert.equal(handlingWord({kind: 'instant'}, 'zh-CN'), '即办');
  assert.equal(handlingWord({kind: 'committed', workingDays: 15}, 'zh-CN'), '15 个工作日');
  assert.equal(handlingWord({kind: 'committed', workingDays: 1}, 'en'), '1 working day');
  assert.equal(handlingWord({kind: 'committed'}, 'zh-CN'), '限时办结');
});
