import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { modelTypes } from '../../src/core/entities/model/labels';
import type { EntityType } from '../../src/core/entities/entity';
import type { Span } from '../../src/core/text/span';
import { readCorpus, readLines } from './corpora';
import type { Silver } from './sources';

/** A spaCy model as a teacher: its package or folder, and the Python that has spaCy. */
export interface SpacyModel {
  readonly name: string;
  readonly model: string;
  readonly python: string;
}

/** What a spaCy model marks in a corpus; kept in the folder `cache`, so that Python runs once. */
export function silverLabels(folder: string, corpus: string, { name, model, python }: SpacyModel, cache: string): Silver {
  const kept = path.join(cache, `${corpus}.${name}.jsonl`);
  if (!fs.existsSync(kept)) {
    const input = readCorpus(folder, corpus).map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
    const run = spawnSync(python, ['-W', 'ignore', 'tools/peers/spacy_jsonl.py', model], { input, maxBuffer: 1 << 30 });
    if (run.status !== 0) throw new Error(`${python} with spaCy's ${model} failed: ${String(run.stderr)}`);
    fs.mkdirSync(cache, { recursive: true });
    fs.writeFileSync(kept, run.stdout);
  }
  const lines = readLines<{ id: string; entities: (Span & { type: EntityType })[] }>(fs.readFileSync(kept, 'utf8'));
  return new Map(lines.map(({ id, entities }) => [id, entities.filter(isName).map(({ start, end, type }) => ({ start, end, types: { [type]: 1 } }))]));
}

function isName({ type }: { readonly type: EntityType }): boolean {
  return (modelTypes as readonly EntityType[]).includes(type);
}
