import assert from 'node:assert/strict';
import {test} from 'node:test';
import {labelsInForce} from './post-labels.js';

const NOW = Date.parse('2026-11-23T12:00:00+08:00');

test('labels in force are sorted by weight, each kind once, with what is said of them', () => {
  const labels = ['original', {kind: 'authoritative', basis: '公告'}, 'original'];
  assert.deepEqual(labelsInForce({labels}, [], NOW), [{kind: 'authoritative', basis: '公告'}, {kind: 'original'}]);
});

test('a label that is given a day holds to the end of that day in China', () => {
  const labels = [{kind: 'first', until: '2026-11-23'}];
  assert.equal(labelsInForce({labels}, [], Date.parse('2026-11-23T23:59:00+08:00')).length, 1);
  assert.equal(labelsInForce({labels}, [], Date.parse('2026-11-24T00:00:00+08:00')).length, 0);
});

test('a label that is set again counts as long as one of the two holds', () => {
  const labels = [
    {kind: 'first', until: '2026-11-01'},
    {kind: 'first', basis: '公告'},
  ];
  assert.deepEqual(labelsInForce({labels}, [], NOW), [{kind: 'first', basis: '公告'}]);
});

test('what was withdrawn has no label', () => {
  const withdrawn = {at: '2026-11-23', reason: '有误'};
  assert.deepEqual(labelsInForce({labels: ['first'], withdrawn}), []);
});

test('a label of the agency takes its word and meaning from the config, and an unknown one is not shown', () => {
  const custom = [{kind: 'useful', word: '便民', meaning: '可以马上办的事。'}];
  assert.deepEqual(labelsInForce({labels: ['useful', 'hot', 'original']}, custom, NOW), [
    {kind: 'original'},
    {kind: 'useful', word: '便民', meaning: '可以马上办的事。'},
  ]);
});
