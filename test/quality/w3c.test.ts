import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describer } from '../../src/core/anchoring/describer';
import type { Sidecar } from '../../src/core/annotations/annotation';
import { applyChanges, type SidecarChange } from '../../src/core/annotations/changes';
import { correctPassage } from '../../src/core/annotations/corrections/revise';
import { notePassage, tagPassage, type Authorship } from '../../src/core/annotations/create';
import { withCode, withNote, withoutCode } from '../../src/core/annotations/revise';
import { parseSidecar, printSidecar } from '../../src/core/annotations/sidecar';
import { sidecar } from '../core/annotations/anySidecar';

const suite = '../shared/corpora/w3c';
/** A collection that only says where its pages are. */
const withoutAnnotations = ['example41.json'];

describe('sidecars and the MUSTs of W3C’s Web Annotation test suite', () => {
  let folder: string;

  before(function () {
    if (!fs.existsSync(path.join(suite, 'run.mjs'))) {
      process.stderr.write(`NOT CHECKED: W3C's assertions are not at ${path.resolve(suite)}\n`);
      this.skip();
    }
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'w3c-'));
  });

  after(() => {
    if (folder) fs.rmSync(folder, { recursive: true });
  });

  /** The MUSTs that fail, and how many were looked at. */
  function failures(texts: readonly string[]): { checked: number; failed: string[] } {
    const files = texts.map((_, index) => path.join(folder, `${index}.json`));
    texts.forEach((text, index) => fs.writeFileSync(files[index]!, text));
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(suite, 'run.mjs'), ...files], { encoding: 'utf8', maxBuffer: 1e9 });
    const lines = stdout.split('\n').filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { file: string; musts?: number; mustFailed?: string[]; error?: string });
    assert.ok(lines.length >= texts.length, stderr);
    return {
      checked: lines.reduce((sum, line) => sum + (line.musts ?? 0), 0),
      failed: lines.flatMap((line) => [...line.mustFailed ?? [], ...(line.error ? [line.error] : [])].map((failure) => `${line.file}: ${failure}`)),
    };
  }

  it('are met by every kind of annotation that Sourcemark makes', () => {
    const text = 'Forty permits were issued before noon. 😀 Nobody could say why.\r\n';
    const by = (n: number): Authorship => ({
      id: `urn:uuid:6d1fb1b6-7a1a-4a3c-9a0e-0d6c6b7a000${n}`, now: '2026-01-02T03:04:05.678Z', creator: 'Ada Quist',
    });
    const selectors = describer(text, 'ab'.repeat(32))({ start: 0, end: 41 });
    const tagged = tagPassage(selectors, 'claim', by(1));
    const all: Sidecar = {
      annotations: [
        tagged, notePassage(selectors, 'Ask.', by(2)), { ...withNote(tagged, 'Ask.', by(3).now), id: by(3).id },
        { ...withoutCode(tagged, 'claim', by(4).now), id: by(4).id }, notePassage(undefined, 'On all of it.', by(5)),
        tagPassage({ quote: { ...selectors.quote, repeated: true } }, 'doubtful', by(6)),
        tagPassage({ ...selectors, segments: [{ exact: selectors.quote.exact.slice(0, 3), offset: 0 }, { exact: selectors.quote.exact.slice(5), offset: 5 }] }, 'claim', by(9)),
        correctPassage(selectors, { kind: 'mention', name: 'Permit Office', type: 'ORG', record: by(0).id }, by(7)),
        correctPassage(selectors, { kind: 'noMention' }, by(8)),
      ],
    };
    const texts = [printSidecar(all, 'permits & co.txt'), printSidecar({ annotations: [] }, 'отчёт.md')];
    assert.deepEqual(failures(texts), { checked: 15 + 9 * 54 + 15, failed: [] });
  }).timeout(20_000);

  it('are met by whatever can be made', () => {
    const texts = fc.sample(sidecar, { numRuns: 100, seed: 1 }).map((some) => printSidecar(some, 'a b.txt'));
    assert.deepEqual(failures(texts).failed, []);
  }).timeout(60_000);

  it('are met by other programs’ annotations after they were read, changed and written, as far as they were before', () => {
    const samples = path.join(suite, 'tools/samples/correct');
    const before = fs.readdirSync(samples).filter((name) => !withoutAnnotations.includes(name))
      .map((name) => fs.readFileSync(path.join(samples, name), 'utf8'));
    const after = before.map((text) => {
      const parsed = parseSidecar(text);
      assert.ok(parsed.kind === 'sidecar', text);
      const coded = parsed.sidecar.annotations.map((each) => withCode(each, 'claim', '2026-01-02T03:04:05Z'));
      const changes = coded.map((annotation): SidecarChange => ({ kind: 'put', annotation }));
      return printSidecar(applyChanges(parsed.sidecar, changes), 'a.txt');
    });
    assert.deepEqual(failures(after).failed, failures(before).failed);
  }).timeout(60_000);
});
