import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {after, json, mockSource, status} from '../testing/mock-source.js';
import {parseBody, timing} from './request.js';
import {SourceController} from './source-controller.js';
import {waitUntil} from '../testing/wait-until.js';

/** An element that does nothing but ask. */
class AskingElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: 10px;
    }
  `;

  readonly answers: unknown[] = [];
  readonly failures: string[] = [];
  readonly source = new SourceController(this, {
    parse: parseBody,
    onAnswer: (value) => this.answers.push(value),
    onFailure: ({finding}) => this.failures.push(finding.code),
  });
}
customElements.define('test-asking', AskingElement);

const place = (): AskingElement => fixtureSync(html`<test-asking>an element that can be seen</test-asking>`);

it('drops an answer that comes after the source changed', async () => {
  const [slow, quick] = [await mockSource(after(80, json('slow'))), await mockSource(json('quick'))];
  const element = place();
  element.source.use(slow.url);
  await aTimeout(10);
  element.source.use(quick.url);
  await aTimeout(150);
  expect(element.answers).to.deep.equal(['quick']);
  expect(element.failures).to.deep.equal([]);
});

it('lets go when the element leaves, and asks again when it comes back without an answer', async () => {
  const source = await mockSource(after(60, json('late')));
  const element = place();
  const parent = element.parentElement!;
  element.source.use(source.url);
  await aTimeout(10);
  element.remove();
  await aTimeout(100);
  expect(element.answers).to.deep.equal([]);
  parent.append(element);
  await waitUntil(() => element.answers.length === 1, 'the answer comes');
});

it('keeps its answer when the element is moved', async () => {
  const source = await mockSource(json('once'));
  const element = place();
  element.source.use(source.url);
  await waitUntil(() => element.answers.length === 1, 'the answer comes');
  element.parentElement!.append(element);
  await aTimeout(50);
  expect(source.requests).to.equal(1);
});

it('refreshes while it can be seen, and not while it cannot', async () => {
  const source = await mockSource(json('again'));
  const element = place();
  element.source.use(source.url, 0.05);
  await waitUntil(() => source.requests >= 3, 'it asks again');
  const spacer = document.createElement('div');
  spacer.style.blockSize = '5000px';
  element.before(spacer);
  await aTimeout(150);
  const before = source.requests;
  await aTimeout(300);
  expect(source.requests - before).to.be.at.most(1);
  spacer.remove();
  await waitUntil(() => source.requests > before + 1, 'it asks again when it is back');
  element.remove();
  const left = source.requests;
  await aTimeout(200);
  expect(source.requests).to.equal(left);
});

it('hears a server that needs longer than the interval, the first time and when it fails', async () => {
  const source = await mockSource(after(120, json('slow')));
  const element = place();
  element.source.use(source.url, 0.02);
  await waitUntil(() => element.answers.length > 0, 'the first answer comes');
  source.answerWith(after(120, status(404)));
  await waitUntil(() => element.failures.length > 0, 'the failure is heard');
  element.remove();
});

it('gives up where nothing comes at all', async () => {
  const source = await mockSource(after(10_000, json('late')));
  timing.patienceMs = 50;
  try {
    const element = place();
    element.source.use(source.url);
    await waitUntil(() => element.failures.length > 0, 'it is given up');
    expect(element.failures).to.deep.equal(['too-slow']);
    element.remove();
  } finally {
    timing.patienceMs = 30_000;
  }
});

it('does not refresh where the interval is less than 0 or no number', async () => {
  const source = await mockSource(json('once'));
  for (const seconds of [-1, Number.NaN]) {
    const element = place();
    element.source.use(source.url, seconds);
    await waitUntil(() => element.answers.length === 1, 'the answer comes');
  }
  await aTimeout(200);
  expect(source.requests).to.equal(1);
});

it('refreshes no more often than it may, however small the interval', async () => {
  const source = await mockSource(json('again'));
  timing.leastRefreshMs = 150;
  const element = place();
  const start = performance.now();
  element.source.use(source.url, 0.000_1);
  await waitUntil(() => source.requests >= 3, 'it asks again');
  // A timer may go off a little early.
  expect(performance.now() - start).to.be.above(2 * 150 - 20);
  element.remove();
});

it('waits where the interval is longer than a timer can be, and no longer than it where the clock was set back', async () => {
  const source = await mockSource(json('once'));
  const [setTimer, now] = [globalThis.setTimeout, Date.now];
  const waits: number[] = [];
  globalThis.setTimeout = ((act: () => void, ms = 0) => {
    waits.push(ms);
    return setTimer(act, ms);
  }) as typeof setTimeout;
  try {
    const month = place();
    month.source.use(source.url, 30 * 86_400);
    await waitUntil(() => waits.some((ms) => ms > 2e9), 'the next time is planned');
    expect(Math.max(...waits)).to.be.below(2 ** 31);
    await waitUntil(() => month.answers.length === 1, 'the answer comes');
    month.remove();

    const setBack = place();
    setBack.source.use(source.url, 600);
    await waitUntil(() => setBack.answers.length === 1, 'the answer comes');
    Date.now = () => now() - 86_400_000;
    waits.length = 0;
    setBack.remove();
    document.body.append(setBack);
    await waitUntil(() => waits.some((ms) => ms > 300_000), 'the next time is planned');
    expect(Math.max(...waits)).to.be.at.most(600_000);
    setBack.remove();
  } finally {
    globalThis.setTimeout = setTimer;
    Date.now = now;
  }
  expect(source.requests).to.equal(1);
});
