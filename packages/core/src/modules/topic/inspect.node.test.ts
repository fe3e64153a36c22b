import assert from 'node:assert/strict';
import {test} from 'node:test';
import {emptyCalendar} from '../../locale/calendar.js';
import type {Topic} from './topic.module.js';
import {inspect} from './topic.inspect.js';

const NOW = Date.parse('2026-11-23T09:00:00+08:00');
const context = {timeZone: 'Asia/Shanghai', calendar: emptyCalendar, now: NOW, language: 'zh-CN'} as const;

const topic = (more: Partial<Topic> = {}): Topic => ({
  id: 'zhunong',
  name: '#云岭助农行动#',
  url: '/zhunong',
  host: {name: '云岭发布（示例）'},
  ...more,
});

const found = (more: Partial<Topic>, others: Topic[] = []): [string, string, string][] =>
  inspect({topic: topic(more), topics: others}, {}, context).map(({code, path, severity}) => [code, path, severity]);

test('a topic in order is left in peace', () => {
  const latest = {id: '1', url: '/1', text: '#云岭助农行动# 开园', author: {id: 'a', name: '云岭发布（示例）'}};
  assert.deepEqual(
    found({startAt: '2026-03-01', endAt: '2026-12-31', reads: 9, countedAt: '2026-11-23', latest: [latest]}),
    [],
  );
});

test('an end before the start is found', () => {
  assert.deepEqual(found({startAt: '2026-11-20', endAt: '2026-11-10'}), [
    ['end-before-start', 'topic.endAt', 'warning'],
  ]);
});

test('a button on what is over is found', () => {
  assert.deepEqual(found({endAt: '2026-11-10', action: {text: '报名', href: '/join'}}), [
    ['ended-with-action', 'topic.action', 'warning'],
  ]);
});

test('counts of which nobody says when, and a topic without a host, are found', () => {
  const {host: _host, ...hostless} = topic({posts: 3});
  assert.deepEqual(
    inspect({topic: hostless}, {}, context).map(({code}) => code),
    ['counts-without-time', 'no-host'],
  );
  assert.deepEqual(inspect({topic: topic({posts: 3}), updatedAt: '2026-11-23'}, {}, context), []);
});

test('sub-topics that exceed their topic, or share an address, are found', () => {
  const subTopics = [
    {name: '甲', url: '/a', reads: 200},
    {name: '乙', url: '/a', reads: 50},
  ];
  assert.deepEqual(found({reads: 100, countedAt: '2026-11-23', subTopics}), [
    ['sub-topic-exceeds', 'topic.subTopics[0].reads', 'notice'],
    ['same-address', 'topic.subTopics[1].url', 'warning'],
  ]);
});

test('a post that does not name the topic, and a focus outside of the cover, are found', () => {
  const latest = {id: '1', url: '/1', text: '别的事', author: {id: 'a', name: '云岭发布（示例）'}};
  assert.deepEqual(found({latest: [latest], cover: {src: '/c.jpg', alt: '', focus: {x: 70, y: 0.5}}}), [
    ['focus-outside', 'topic.cover.focus', 'warning'],
    ['not-of-topic', 'topic.latest', 'notice'],
  ]);
  assert.deepEqual(found({latest: [{...latest, topics: ['云岭助农行动']}]}), []);
});

test('a topic that stands twice is found, and each other by its own path', () => {
  assert.deepEqual(found({}, [topic(), topic({id: 'b', startAt: '2026-02-02', endAt: '2026-01-01'})]), [
    ['same-topic', 'topics[0].id', 'warning'],
    ['end-before-start', 'topics[1].endAt', 'warning'],
  ]);
});
