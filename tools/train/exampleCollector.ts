/** Runs of tokens to learn from. Tokens of run `r` are `runs[r]` to `runs[r + 1]`; features of token `t` are `from[t]` to `from[t + 1]`. */
export interface Examples {
  readonly runs: Uint32Array;
  readonly labels: Uint8Array;
  readonly from: Uint32Array;
  /** Feature numbers, below `featureCount`. */
  readonly features: Int32Array;
  readonly featureCount: number;
  /** Each feature's hash. */
  readonly hashes: Int32Array;
}

/** Collects tokens with their labels and features. */
export class ExampleCollector {
  private readonly runs: number[] = [0];
  readonly labels: number[] = [];
  private readonly from: number[] = [0];
  private hashes = new Int32Array(1 << 22);
  private count = 0;

  /** Adds a feature to the token that is being read. */
  push(hash: number): void {
    if (this.count === this.hashes.length) {
      const more = new Int32Array(this.hashes.length * 2);
      more.set(this.hashes);
      this.hashes = more;
    }
    this.hashes[this.count++] = hash;
  }

  endToken(label: number): void {
    this.labels.push(label);
    this.from.push(this.count);
  }

  endRun(): void {
    this.runs.push(this.labels.length);
  }

  /** All that was added; features seen fewer than `least` times are left out. */
  finish(least: number): Examples {
    const counts = new Map<number, number>();
    for (let i = 0; i < this.count; i += 1) {
      const hash = this.hashes[i] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    const numbers = new Map<number, number>();
    for (const [hash, count] of counts) if (count >= least) numbers.set(hash, numbers.size);
    const features = new Int32Array(this.count);
    const from = new Uint32Array(this.from.length);
    let kept = 0;
    for (let token = 0; token + 1 < this.from.length; token += 1) {
      for (let i = this.from[token] as number; i < (this.from[token + 1] as number); i += 1) {
        const number = numbers.get(this.hashes[i] as number);
        if (number !== undefined) features[kept++] = number;
      }
      from[token + 1] = kept;
    }
    return {
      runs: Uint32Array.from(this.runs), labels: Uint8Array.from(this.labels), from, features: features.subarray(0, kept),
      featureCount: numbers.size, hashes: Int32Array.from(numbers.keys()),
    };
  }
}
