// Saves notes until it is killed, and says of each that it is saved once it is: `node saver.cjs FIRST SIDECAR…`, numbers from FIRST on,
// in each sidecar at the same time.
import fs from 'node:fs';
import { saveChanges } from '../../../src/core/annotations/save';
import { createFileStore } from '../../../src/node/fileStore';

/** Few enough for a file that is written in a moment, many enough that most of it is of earlier processes. */
const NOTES = 20;

async function main(from: number, file: string, index: number): Promise<void> {
  const store = createFileStore(file);
  for (let number = from; ; number += 1) {
    const annotation = { id: `urn:n${number % NOTES}`, bodies: [{ kind: 'note' as const, text: String(number) }] };
    const outcome = await saveChanges(store, [{ kind: 'put', annotation }], 'ferry.txt');
    if (outcome.kind !== 'saved') throw new Error(outcome.reason);
    fs.writeSync(1, `${index} ${number}\n`);
  }
}

const [from, ...files] = process.argv.slice(2);
files.forEach((file, index) => void main(Number(from), file, index));
