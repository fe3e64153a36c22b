import {expect} from '@open-wc/testing';
import type {Finding} from '../config/shape.js';
import {IssueDesk} from './issue-desk.js';

const finding = (code: string, index: number): Finding => ({
  code,
  severity: 'warning',
  path: `list[${index}]`,
  wording: {'zh-CN': [code], en: [code]},
});

function prepareDesk(): {desk: IssueDesk; events: string[]} {
  const host = document.createElement('div');
  host.attachShadow({mode: 'open'});
  const events: string[] = [];
  host.addEventListener('mh-error', ({detail}) => events.push(`${detail.path} ${detail.message}`));
  return {desk: new IssueDesk(host), events};
}

it('tells the first of thousands of a kind, and how many more there are', () => {
  const {desk, events} = prepareDesk();
  const many = Array.from({length: 30_000}, (_, index) => finding('same', index));
  desk.report('data', [...many, finding('other', 0)]);
  expect(events).to.have.lengthOf(22);
  expect(events.slice(19)).to.deep.equal(['list[19] same', 'list[0] other', ' 同类问题（same）还有 29980 处。']);
  expect(desk.issues.map(({code}) => code).slice(19)).to.deep.equal(['same', 'other', 'more-of-the-same']);
});

it('tells the same findings once, and again when there are more of them', () => {
  const {desk, events} = prepareDesk();
  const few = Array.from({length: 25}, (_, index) => finding('same', index));
  expect(desk.report('data', few)).to.equal(true);
  expect(desk.report('data', few)).to.equal(false);
  expect(desk.report('data', [...few, finding('same', 25)])).to.equal(true);
  expect(events.at(-1)).to.contain('6');
});
