import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {labelKinds} from '../parts/label.js';
import {waitUntil} from '../testing/wait-until.js';
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

it('shows the word of its kind', async () => {
  const words = await Promise.all(
    labelKinds.map(async (kind) =>
      shown(await fixture<LabelElement>(html`<mh-label lang="zh-CN" kind=${kind}></mh-label>`)),
    ),
  );
  expect(words.map(({textContent}) => textContent)).to.deep.equal(['权威', '独家', '首发', '原创']);
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

it('explains itself when it is pressed, and gives the focus back', async () => {
  const label = await fixture<LabelElement>(
    html`<mh-label
      lang="zh-CN"
      kind="authoritative"
      by="云岭新区卫生健康局（示例）"
      basis="公告〔2026〕12号"
      evidence-url="https://www.example.gov.cn/12"
      until="2099-01-01"
    ></mh-label>`,
  );
  shown(label).click();
  await waitUntil(() => label.shadowRoot!.querySelector('dialog[open]'), 'the explanation opens');
  const dialog = label.shadowRoot!.querySelector('dialog')!;
  expect(dialog.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
    '权威 由政府或媒体认证的账号发布，并注明依据。 标注单位云岭新区卫生健康局（示例）依据公告〔2026〕12号证明材料查看证明材料有效期至2099-01-01 关闭',
  );
  expect(dialog.querySelector('a')!.href).to.equal('https://www.example.gov.cn/12');
  await expect(label).to.be.accessible();
  dialog.querySelector('button')!.click();
  await waitUntil(() => !label.shadowRoot!.querySelector('dialog'), 'the explanation closes');
  expect(label.shadowRoot!.activeElement === shown(label), 'the label has the focus').to.be.true;
});

it('is explained and left by keys alone', async () => {
  const line = await fixture(
    html`<p lang="zh-CN"><mh-label kind="first" evidence-url="https://www.example.gov.cn/12"></mh-label> <a href="#next">下一处</a></p>`,
  );
  const label = line.querySelector<LabelElement>('mh-label')!;
  const focused = (): Element | null => label.shadowRoot!.activeElement;
  shown(label).focus();
  await sendKeys({press: 'Enter'});
  await waitUntil(() => focused()?.textContent === '关闭', 'the focus is on the button that closes');
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
  expect(focused()!.textContent).to.equal('查看证明材料');
  await sendKeys({press: 'Escape'});
  // Who goes on at once is not brought back by the closing.
  await sendKeys({press: 'Tab'});
  await waitUntil(() => !label.shadowRoot!.querySelector('dialog'), 'the explanation is gone');
  expect(document.activeElement!.textContent).to.equal('下一处');
});

it('shows a label of the agency with its own word and meaning', async () => {
  const label = await fixture<LabelElement>(
    html`<mh-label lang="zh-CN" kind="useful" word="便民" meaning="可以马上办的事。"></mh-label>`,
  );
  expect(shown(label).textContent).to.equal('便民');
  expect(label.textContent).to.equal('便民');
  shown(label).click();
  await waitUntil(() => label.shadowRoot!.querySelector('dialog[open]'), 'the explanation opens');
  expect(label.shadowRoot!.querySelector('.meaning')!.textContent).to.equal('可以马上办的事。');
});

it('refuses a proof at an unsafe address', async () => {
  const label = await fixture<LabelElement>(
    html`<mh-label kind="first" evidence-url="javascript:alert(1)"></mh-label>`,
  );
  shown(label).click();
  await waitUntil(() => label.shadowRoot!.querySelector('dialog[open]'), 'the explanation opens');
  expect(label.shadowRoot!.querySelectorAll('a')).to.have.length(0);
});

it('shows nothing once it has lapsed', async () => {
  const label = await fixture<LabelElement>(html`<mh-label kind="first" until="2020-01-01"></mh-label>`);
  expect(shown(label)).to.be.null;
});

it('does not follow the link that it stands in', async () => {
  const link = await fixture<HTMLElement>(html`<a href="#elsewhere"><mh-label kind="first"></mh-label></a>`);
  const label = link.querySelector('mh-label')!;
  shown(label).click();
  expect(location.hash).to.equal('');
});
