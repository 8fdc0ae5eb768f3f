/** Units between two samples: a look-up reads at most so many, and a text of 10 MB has 2,560 samples. */
const STEP = 4096;

/** Goes between the offsets of a text and the count of those of its units that are kept. */
export interface UnitCounter {
  /** Kept units in the whole text. */
  readonly total: number;
  /** Kept units before an offset; offsets out of bounds are taken to the nearest end. */
  countBefore(offset: number): number;
  /** The smallest offset with so many kept units before it; counts out of bounds are taken to the nearest end. */
  offsetOf(count: number): number;
}

/** Which units of a text are left out of a count. */
export interface Dropped {
  isAt(text: string, offset: number): boolean;
  /** The first one at or after an offset; -1 when there is none. */
  next(text: string, from: number): number;
}

/** Goes through the text once, from one unit that is left out to the next: they are few. */
export function unitCounter(text: string, { isAt, next }: Dropped): UnitCounter {
  const samples = new Uint32Array(Math.floor(text.length / STEP) + 1);
  let dropped = 0;
  let sample = 0;
  for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
    for (; sample * STEP <= at; sample += 1) samples[sample] = sample * STEP - dropped;
    dropped += 1;
  }
  for (; sample < samples.length; sample += 1) samples[sample] = sample * STEP - dropped;
  const total = text.length - dropped;

  return {
    total,
    countBefore(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const sample = Math.floor(clamped / STEP);
      let count = samples[sample] ?? 0;
      for (let at = sample * STEP; at < clamped; at += 1) if (!isAt(text, at)) count += 1;
      return count;
    },
    offsetOf(count) {
      const wanted = Math.max(0, Math.min(count, total));
      const sample = lastBelow(samples, wanted);
      let reached = samples[sample] ?? 0;
      let at = sample * STEP;
      while (reached < wanted) {
        if (!isAt(text, at)) reached += 1;
        at += 1;
      }
      return at;
    },
  };
}

/** The last sample whose count is below `count`, or 0: from there the smallest offset is found by reading on. */
function lastBelow(samples: Uint32Array, count: number): number {
  let low = 0;
  let high = samples.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((samples[middle] ?? Infinity) < count) low = middle;
    else high = middle - 1;
  }
  return low;
}
