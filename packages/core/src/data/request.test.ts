import {aTimeout, expect} from '@open-wc/testing';
import {HttpResponse} from 'msw';
import {after, body, json, mockSource, noNetwork, status} from '../testing/mock-source.js';
import {decodeBody, parseBody, request, SourceError, timing} from './request.js';

const textOf = async (answer: Promise<ArrayBuffer>): Promise<string> => decodeBody(await answer);
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

const codeOf = async (answer: Promise<unknown>): Promise<string> => {
  try {
    await answer;
    return 'no error';
  } catch (error) {
    return error instanceof SourceError ? error.finding.code : String(error);
  }
};

it('makes one request for all who ask at once, and answers later ones from the cache', async () => {
  const source = await mockSource(after(20, json({a: 1})));
  const asked = [request(source.url), request(source.url), request(source.url)];
  expect(await Promise.all(asked.map(({answer}) => textOf(answer)))).to.deep.equal(['{"a":1}', '{"a":1}', '{"a":1}']);
  await request(source.url).answer;
  expect(source.requests).to.equal(1);
});

it('asks anew when the answer is too old', async () => {
  const source = await mockSource(json({a: 1}));
  await request(source.url).answer;
  await aTimeout(5);
  await request(source.url, 0).answer;
  expect(source.requests).to.equal(2);
});

it('tries a failing server again, and no more often than it may', async () => {
  const source = await mockSource(status(500));
  expect(await codeOf(request(source.url).answer)).to.equal('server-error');
  expect(source.requests).to.equal(1 + timing.retryDelaysMs.length);
});

it('does not ask again what is not there', async () => {
  const source = await mockSource(status(404));
  expect(await codeOf(request(source.url).answer)).to.equal('not-found');
  expect(source.requests).to.equal(1);
});

it('recovers when a later try brings an answer', async () => {
  const source = await mockSource(() => {
    source.answerWith(json({a: 1}));
    return HttpResponse.error();
  });
  expect(await textOf(request(source.url).answer)).to.equal('{"a":1}');
});

it('waits as long as the server asks', async () => {
  const source = await mockSource(() => {
    source.answerWith(json({}));
    return new HttpResponse(null, {status: 503, headers: {'retry-after': '1'}});
  });
  const start = performance.now();
  await request(source.url).answer;
  expect(performance.now() - start).to.be.at.least(990);
});

it('leaves a server alone that asks for longer than anyone waits, says until when, and asks it then', async () => {
  const inAnHour = new Date(Date.now() + 3_600_000);
  for (const header of ['3600', inAnHour.toUTCString(), '9'.repeat(30)]) {
    const source = await mockSource(() => new HttpResponse(null, {status: 503, headers: {'retry-after': header}}));
    const {finding, until} = await request(source.url).answer.then(
      () => expect.fail('it was answered'),
      (error: SourceError) => error,
    );
    expect(finding.code).to.equal('server-busy');
    expect(finding.params!['until']).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(until! - Date.now()).to.be.above(3_500_000);
    expect(await codeOf(request(source.url, 0).answer)).to.equal('server-busy');
    expect(source.requests).to.equal(1);
    const now = Date.now;
    Date.now = () => until! + 1;
    try {
      await codeOf(request(source.url, 0).answer);
    } finally {
      Date.now = now;
    }
    expect(source.requests).to.be.above(1);
  }
});

/** A body of so many pieces, each after a wait, which then goes on as `finish` says. */
function inPieces(pieces: readonly string[], ms: number, finish: 'ends' | 'falls silent'): ReadableStream<Uint8Array> {
  const waiting = [...pieces];
  return new ReadableStream({
    async pull(controller) {
      const piece = waiting.shift();
      if (piece === undefined && finish === 'falls silent') return new Promise(() => {});
      await aTimeout(ms);
      if (piece === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
}

describe('where the reader’s patience is short', () => {
  const usual = timing.patienceMs;
  beforeEach(() => {
    timing.patienceMs = 300;
  });
  afterEach(() => {
    timing.patienceMs = usual;
  });

  it('gives up an answer that stops in its middle', async () => {
    const source = await mockSource(() => new HttpResponse(inPieces(['{"a":', ' 1'], 1, 'falls silent')));
    expect(await codeOf(request(source.url).answer)).to.equal('too-slow');
    source.answerWith(json({a: 1}));
    expect(await textOf(request(source.url).answer)).to.equal('{"a":1}');
  });

  it('gives up a server that fails and then says nothing', async () => {
    const source = await mockSource(() => {
      source.answerWith(after(60_000, json({})));
      return new HttpResponse(null, {status: 500});
    });
    expect(await codeOf(request(source.url).answer)).to.equal('too-slow');
    expect(source.requests).to.equal(2);
  });

  it('hears to its end an answer that takes longer than that, as long as more of it comes', async () => {
    // Each piece is well within it, also on a busy machine.
    timing.patienceMs = 1000;
    // WebKit's service workers, and so the mocked source, hand on a body when it is whole.
    const {fetch} = window;
    window.fetch = () => Promise.resolve(new Response(inPieces([...'{"a": 1}'], 150, 'ends')));
    try {
      expect(await textOf(request('slow.json').answer)).to.equal('{"a": 1}');
    } finally {
      window.fetch = fetch;
    }
  });
});

it('does not keep a failure', async () => {
  const source = await mockSource(noNetwork);
  expect(await codeOf(request(source.url).answer)).to.equal('no-answer');
  source.answerWith(json({a: 1}));
  expect(await textOf(request(source.url).answer)).to.equal('{"a":1}');
});

it('is aborted when the last of its users has left, not before', async () => {
  const source = await mockSource(after(100, json({})));
  const [first, second] = [request(source.url), request(source.url)];
  first.release();
  await aTimeout(10);
  second.release();
  expect(await codeOf(second.answer)).to.contain('AbortError');
  source.answerWith(json({a: 1}));
  expect(await textOf(request(source.url).answer)).to.equal('{"a":1}');
});

it('says what a body is that is not JSON', async () => {
  const cases: [string, string][] = [
    ['', 'empty-body'],
    [' \n\uFEFF', 'empty-body'],
    ['<!doctype html><p>登录', 'html-body'],
    ['{"members": [', 'broken-body'],
    ['undefined', 'broken-body'],
  ];
  for (const [text, code] of cases)
    expect(await codeOf(Promise.resolve(text).then((given) => parseBody(bytes(given), '/a')))).to.equal(code);
  expect(parseBody(bytes('\uFEFF {"a": 1}\n'), '/a')).to.deep.equal({a: 1});
});

it('reads a body in UTF-8 whatever its type says', async () => {
  const source = await mockSource(body('{"name":"云岭"}', 'text/plain'));
  expect(parseBody(await request(source.url).answer, source.url)).to.deep.equal({name: '云岭'});
});

it('lets an answer go when its time is over', async () => {
  const source = await mockSource(json({a: 1}));
  const usual = timing.cacheMs;
  timing.cacheMs = 20;
  await request(source.url).answer;
  await aTimeout(60);
  timing.cacheMs = usual;
  // An entry that was kept would be given again under the usual age.
  await request(source.url).answer;
  expect(source.requests).to.equal(2);
});
