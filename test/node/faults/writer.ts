// One of two programs on one sidecar: `node writer.cjs SIDECAR NAME COUNT`. Adds COUNT notes of its own, and COUNT codes to the
// annotation that both work on, each made of what it has read last.
import { emptySidecar } from '../../../src/core/annotations/annotation';
import { asRevisions } from '../../../src/core/annotations/changes';
import { keepChanges } from '../../../src/core/annotations/recovery/keep';
import { withCode } from '../../../src/core/annotations/revise';
import { createFileStore } from '../../../src/node/fileStore';

async function main(file: string, name: string, count: number): Promise<void> {
  const stores = { sidecar: createFileStore(file), recovery: createFileStore(file.replace('.json', '.recovery.json')) };
  let shown = emptySidecar;
  for (let number = 0; number < count; number += 1) {
    const shared = shown.annotations.find(({ id }) => id === 'urn:shared') ?? { id: 'urn:shared', bodies: [] };
    const changes = asRevisions([
      { kind: 'put', annotation: { id: `urn:${name}:${number}`, bodies: [{ kind: 'note', text: `${number}` }] } },
      { kind: 'put', annotation: withCode(shared, `${name} ${number}`, new Date().toISOString()) },
    ], shown);
    const outcome = await keepChanges(stores, changes, 'ferry.txt', shown);
    if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
    shown = outcome.sidecar;
  }
}

void main(process.argv[2] ?? '', process.argv[3] ?? '', Number(process.argv[4]));
