import assert from 'node:assert/strict';
import { emptyAnalysis } from '../../../src/core/analysis/analysis';
import { unhashed } from '../../../src/core/anchoring/source';
import { createAnalysisClient, type AnalysisWorker } from '../../../src/worker/client';
import type { Request, Response } from '../../../src/worker/protocol';

/** A worker that answers when it is told to. */
function slowWorker(): AnalysisWorker & { readonly received: Request[]; answer(response?: Response): void; die(reason: string): void } {
  const received: Request[] = [];
  let listen: (response: Response) => void = () => undefined;
  let failed: (reason: string) => void = () => undefined;
  return {
    received,
    post: (request) => void received.push(request),
    onMessage: (listener) => { listen = listener; },
    onFailure: (listener) => { failed = listener; },
    terminate: () => undefined,
    answer: (response) => listen(response ?? { id: received.at(-1)?.id ?? 0, kind: 'analysis', analysis: emptyAnalysis }),
    die: (reason) => failed(reason),
  };
}

const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

describe('the client of the analysis worker', () => {
  it('starts no worker before there is something to analyse', () => {
    let started = 0;
    createAnalysisClient(() => { started += 1; return Promise.resolve(slowWorker()); });
    assert.equal(started, 0);
  });

  it('has one text in the worker at a time, and lets a newer version of a waiting one take its place', async () => {
    const worker = slowWorker();
    const client = createAnalysisClient(() => Promise.resolve(worker));
    const first = client.analyze('a', 'one', {});
    const second = client.analyze('a', 'two', {});
    const third = client.analyze('a', 'three', {});
    await settled();
    assert.deepEqual(worker.received.map((request) => (request.kind === 'analyze' ? request.text : request.kind)), ['one']);
    assert.equal(await second, undefined);
    worker.answer();
    assert.equal(await first, emptyAnalysis);
    await settled();
    worker.answer();
    assert.equal(await third, emptyAnalysis);
    assert.deepEqual(worker.received.map((request) => (request.kind === 'analyze' ? request.text : request.kind)), ['one', 'three']);
  });

  it('looks for passages before it goes on with the texts that are waiting', async () => {
    const worker = slowWorker();
    const client = createAnalysisClient(() => Promise.resolve(worker));
    void client.analyze('a', 'one', {});
    void client.analyze('b', 'two', {});
    const found = client.anchor({ document: 'now', hash: 'n' }, [], [{ ...unhashed('then'), hash: 't' }]);
    await settled();
    worker.answer();
    await settled();
    assert.deepEqual(structuredClone(worker.received.at(-1)), {
      kind: 'anchor', id: 2, now: { document: 'now', hash: 'n' }, wanted: [], described: [{ document: 'then', hash: 't' }],
    });
    worker.answer({ id: 2, kind: 'outcomes', outcomes: [] });
    assert.deepEqual(await found, []);
    await settled();
    assert.equal(worker.received.at(-1)?.kind, 'analyze');
  });

  it('a text that fails fails alone', async () => {
    const worker = slowWorker();
    const client = createAnalysisClient(() => Promise.resolve(worker));
    const bad = client.analyze('a', 'bad', {});
    const good = client.analyze('b', 'good', {});
    await settled();
    worker.answer({ id: 1, kind: 'failed', reason: 'no' });
    await assert.rejects(bad, /no/);
    await settled();
    worker.answer();
    assert.equal(await good, emptyAnalysis);
  });

  it('starts a new worker when one has died, and goes on', async () => {
    const workers = [slowWorker(), slowWorker()];
    let started = 0;
    const client = createAnalysisClient(() => Promise.resolve(workers[started++] ?? assert.fail('a third worker')));
    const lost = client.analyze('a', 'lost', {});
    const next = client.analyze('b', 'next', {});
    await settled();
    workers[0]?.die('out of memory');
    await assert.rejects(lost, /out of memory/);
    await settled();
    workers[1]?.answer();
    assert.equal(await next, emptyAnalysis);
  });

  it('a worker that cannot be started fails the text, not the client', async () => {
    const client = createAnalysisClient(() => Promise.reject(new Error('no such file')));
    await assert.rejects(client.analyze('a', 'x', {}), /no such file/);
    await assert.rejects(client.analyze('a', 'y', {}), /no such file/);
  });

  it('disposing answers everybody', async () => {
    const worker = slowWorker();
    const client = createAnalysisClient(() => Promise.resolve(worker));
    const first = client.analyze('a', 'one', {});
    const second = client.analyze('b', 'two', {});
    await settled();
    client.dispose();
    assert.deepEqual(await Promise.all([first, second]), [undefined, undefined]);
  });
});
