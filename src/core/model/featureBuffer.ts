import { mix } from './hash';

/** Collects the hashes of one token's features. */
export class FeatureBuffer {
  readonly hashes = new Int32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Features beyond the buffer's room are dropped; there are never so many. */
  add(kind: number, value: number): void {
    this.addHash(mix(kind, value));
  }

  /** A feature by its hash. */
  addHash(hash: number): void {
    if (this.count < this.hashes.length) this.hashes[this.count++] = hash;
  }
}
