import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {labelKinds} from '../parts/label.js';
import type {LabelElement} from './label-element.js';
import './mh-label.js';

const shown = (element: LabelElement): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.label')!;

async function warningsWhile(action: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

it('shows the word of its kind, and what it means in the title', async () => {
  const words = await Promise.all(
    labelKinds.map(async (kind) =>
      shown(await fixture<LabelElement>(html`<mh-label lang="zh-CN" kind=${kind}></mh-label>`)),
    ),
  );
  expect(words.map(({textContent}) => textContent)).to.deep.equal(['权威', '独家', '首发', '原创']);
  expect(words[2]!.title).to.equal('在各账号中最早发布的内容');
});

it('speaks the language around it, also when that changes', async () => {
  const page = await fixture<HTMLElement>(html`<p lang="en"><mh-label kind="first"></mh-label></p>`);
  const label = page.querySelector('mh-label')!;
  expect(shown(label).textContent).to.equal('First');
  expect(label.textContent).to.equal('First');
  page.lang = 'zh-Hant';
  await aTimeout(0);
  await label.updateComplete;
  expect(shown(label).textContent).to.equal('首發');
  expect(label.textContent).to.equal('首發');
});

it('tells the four kinds apart by fill and ink', async () => {
  const styles = await Promise.all(
    labelKinds.map(async (kind) => {
      const {backgroundColor, color} = getComputedStyle(
        shown(await fixture<LabelElement>(html`<mh-label kind=${kind}></mh-label>`)),
      );
      return `${backgroundColor} ${color}`;
    }),
  );
  expect(new Set(styles).size).to.equal(4);
  expect(styles.filter((style) => style.startsWith('rgba(0, 0, 0, 0)'))).to.have.length(2);
});

it('stands inside a line of text', async () => {
  const line = await fixture<HTMLElement>(html`<p>今日 <mh-label kind="first"></mh-label> 发布</p>`);
  line.style.font = '15px/1.6 sans-serif';
  expect(line.offsetHeight).to.be.within(24, 26);
});

it('writes its word for readers without the element, unless its author wrote one', async () => {
  const empty = await fixture<LabelElement>(html`<mh-label lang="zh-CN" kind="original"></mh-label>`);
  expect(empty.textContent).to.equal('原创');
  const written = await fixture<LabelElement>(html`<mh-label lang="zh-CN" kind="original">本报原创</mh-label>`);
  expect(written.textContent).to.equal('本报原创');
  expect(shown(written).textContent).to.equal('原创');
});

it('follows its kind', async () => {
  const label = await fixture<LabelElement>(html`<mh-label lang="zh-CN" kind="original"></mh-label>`);
  label.setAttribute('kind', 'exclusive');
  await label.updateComplete;
  expect(shown(label).textContent).to.equal('独家');
  expect(label.textContent).to.equal('独家');
});

it('shows a wrong kind as the plain text inside, or as itself', async () => {
  await warningsWhile(async () => {
    const written = await fixture<LabelElement>(html`<mh-label kind="wrong-a">快讯</mh-label>`);
    expect(shown(written)).to.be.null;
    expect(
      written
        .shadowRoot!.querySelector('slot')!
        .assignedNodes()
        .map(({textContent}) => textContent)
        .join(''),
    ).to.equal('快讯');
    const empty = await fixture<LabelElement>(html`<mh-label kind="wrong-a"></mh-label>`);
    expect(empty.shadowRoot!.querySelector('slot')!.textContent).to.equal('wrong-a');
  });
});

it('takes its own word away when its kind becomes wrong', async () => {
  await warningsWhile(async () => {
    const label = await fixture<LabelElement>(html`<mh-label kind="first"></mh-label>`);
    label.kind = 'wrong-b';
    await label.updateComplete;
    expect(label.textContent).to.equal('');
    expect(label.shadowRoot!.textContent).to.contain('wrong-b');
  });
});

it('warns once of each wrong kind', async () => {
  const warnings = await warningsWhile(async () => {
    await fixture(html`<p><mh-label kind="orignal"></mh-label><mh-label kind="orignal"></mh-label></p>`);
  });
  expect(warnings).to.deep.equal([
    '[menhu] <mh-label> does not know the kind "orignal" — use one of authoritative, exclusive, first, original',
  ]);
});

it('is accessible in a sentence', async () => {
  const line = await fixture(
    html`<p lang="zh-CN">${labelKinds.map((kind) => html`<mh-label kind=${kind}></mh-label> `)}</p>`,
  );
  await expect(line).to.be.accessible();
});
