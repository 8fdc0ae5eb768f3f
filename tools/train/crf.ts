import type { Examples } from './exampleCollector';
import type { LabelScheme } from './labelScheme';
import { seededRandom, shuffle } from './random';

/** After this share of the epochs each one's weights go into the average. */
const AVERAGED_FROM = 0.55;

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L1: the pull of every weight to zero in one epoch. */
  readonly pull: number;
  /** The share of features left out of each step. */
  readonly dropout: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** The weights of a trained CRF: one for each label and feature, and from label to label. */
export interface TrainedWeights {
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

/** Trains a linear-chain CRF (Lafferty et al. 2001) run by run with AdaGrad and lazy L1 (Duchi et al. 2011). */
export function trainCrf(examples: Examples, scheme: LabelScheme, options: TrainingOptions): TrainedWeights {
  const trainer = new Trainer(examples, scheme, options);
  const random = seededRandom(options.seed);
  const order = Int32Array.from({ length: examples.runs.length - 1 }, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const began = Date.now();
    shuffle(order, random);
    const share = epoch / options.epochs;
    trainer.rate = options.rate * (share < 0.6 ? 1 : share < 0.85 ? 0.4 : 0.15);
    let loss = 0;
    for (const run of order) loss += trainer.step(run, random);
    if (share >= AVERAGED_FROM) trainer.remember();
    options.log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)} a run, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
  return trainer.finish();
}

class Trainer {
  rate = 0;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly touched: Int32Array;
  private readonly transitions: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly sum: Float32Array;
  private readonly transitionSum: Float32Array;
  private remembered = 0;
  private steps = 0;
  private readonly pullPerStep: number;
  private keep = new Uint8Array(1 << 16);
  private emissions = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scale = new Float64Array(0);
  private readonly factors: Float64Array;
  private readonly pairGradient: Float64Array;

  constructor(private readonly examples: Examples, private readonly scheme: LabelScheme, private readonly options: TrainingOptions) {
    const L = scheme.count;
    this.transitions = new Float32Array(L * L);
    this.transitionSquares = new Float32Array(L * L);
    this.transitionSum = new Float32Array(L * L);
    this.factors = new Float64Array(L * L);
    this.pairGradient = new Float64Array(L * L);
    this.weights = new Float32Array(examples.featureCount * L);
    this.squares = new Float32Array(examples.featureCount * L);
    this.sum = new Float32Array(examples.featureCount * L);
    this.touched = new Int32Array(examples.featureCount);
    this.pullPerStep = options.pull / (examples.runs.length - 1);
  }

  step(run: number, random: () => number): number {
    const { runs, labels, from, features } = this.examples;
    const first = runs[run] as number;
    const length = (runs[run + 1] as number) - first;
    this.makeRoom(length, (from[first + length] as number) - (from[first] as number));
    this.drawDropout((from[first + length] as number) - (from[first] as number), random);
    this.emit(first, length, from, features);
    const loss = this.expectations(first, length, labels);
    this.steps += 1;
    this.update(first, length, labels, from, features);
    return loss;
  }

  /** Adds the weights as they are now to what is averaged in the end. */
  remember(): void {
    this.steps += 1;
    for (let feature = 0; feature < this.examples.featureCount; feature += 1) this.shrink(feature);
    this.remembered += 1;
    for (let i = 0; i < this.weights.length; i += 1) this.sum[i] = (this.sum[i] as number) + (this.weights[i] as number);
    for (let i = 0; i < this.transitions.length; i += 1) this.transitionSum[i] = (this.transitionSum[i] as number) + (this.transitions[i] as number);
  }

  /** The average of what was remembered: it is steadier than any one epoch (Polyak and Juditsky 1992). */
  finish(): TrainedWeights {
    const average = (sum: Float32Array): Float32Array => sum.map((weight) => weight / this.remembered);
    return { features: average(this.sum), transitions: average(this.transitionSum) };
  }

  private makeRoom(length: number, features: number): void {
    const L = this.scheme.count;
    if (this.scale.length < length) {
      this.emissions = new Float64Array(L * length * 2);
      this.forward = new Float64Array(L * length * 2);
      this.backward = new Float64Array(L * length * 2);
      this.scale = new Float64Array(length * 2);
    }
    if (this.keep.length < features) this.keep = new Uint8Array(features * 2);
  }

  private drawDropout(count: number, random: () => number): void {
    for (let i = 0; i < count; i += 1) this.keep[i] = random() >= this.options.dropout ? 1 : 0;
  }

  /** Pulls a feature's weights towards zero for all the steps since it was last seen. */
  private shrink(feature: number): void {
    const L = this.scheme.count;
    const steps = this.steps - (this.touched[feature] as number);
    if (steps <= 0) return;
    this.touched[feature] = this.steps;
    const pull = steps * this.pullPerStep * this.rate;
    const { weights, squares } = this;
    for (let i = feature * L; i < feature * L + L; i += 1) {
      const weight = weights[i] as number;
      if (weight === 0) continue;
      const by = pull / Math.sqrt((squares[i] as number) + 1);
      weights[i] = weight > by ? weight - by : weight < -by ? weight + by : 0;
    }
  }

  private emit(first: number, length: number, from: Uint32Array, features: Int32Array): void {
    const L = this.scheme.count;
    const { emissions, weights, keep } = this;
    emissions.fill(0, 0, length * L);
    const base = from[first] as number;
    for (let i = 0; i < length; i += 1) {
      const row = i * L;
      const end = from[first + i + 1] as number;
      for (let k = from[first + i] as number; k < end; k += 1) {
        if (!keep[k - base]) continue;
        const feature = features[k] as number;
        this.shrink(feature);
        const at = feature * L;
        for (let label = 0; label < L; label += 1) emissions[row + label] = (emissions[row + label] as number) + (weights[at + label] as number);
      }
    }
  }

  /** Forward and backward; leaves the label probabilities in `backward`, and returns the loss. */
  private expectations(first: number, length: number, labels: Uint8Array): number {
    const L = this.scheme.count;
    const { outside, opening, closing } = this.scheme;
    const { emissions, forward, backward, scale, factors, transitions, pairGradient } = this;
    for (let i = 0; i < L * L; i += 1) factors[i] = Math.exp(transitions[i] as number);
    let loss = 0;
    for (let i = 0; i < length; i += 1) {
      const row = i * L;
      let most = -Infinity;
      for (let label = 0; label < L; label += 1) most = Math.max(most, emissions[row + label] as number);
      loss += most - (emissions[row + (labels[first + i] as number)] as number);
      for (let label = 0; label < L; label += 1) emissions[row + label] = Math.exp((emissions[row + label] as number) - most);
    }
    forward.fill(0, 0, length * L);
    for (let i = 0; i < length; i += 1) {
      const row = i * L;
      if (i === 0) for (const label of opening) forward[label] = factors[outside * L + label] as number;
      else this.spread(forward, row - L, row);
      let sum = 0;
      for (let label = 0; label < L; label += 1) {
        const value = (forward[row + label] as number) * (emissions[row + label] as number);
        forward[row + label] = value;
        sum += value;
      }
      scale[i] = Math.max(sum, 1e-300);
      for (let label = 0; label < L; label += 1) forward[row + label] = (forward[row + label] as number) / (scale[i] as number);
      loss += Math.log(scale[i] as number);
    }
    const last = (length - 1) * L;
    let ending = 0;
    backward.fill(0, 0, length * L);
    for (const label of closing) {
      const value = factors[label * L + outside] as number;
      backward[last + label] = value;
      ending += value * (forward[last + label] as number);
    }
    loss += Math.log(Math.max(ending, 1e-300));
    for (let label = 0; label < L; label += 1) backward[last + label] = (backward[last + label] as number) / ending;
    pairGradient.fill(0);
    for (let i = length - 2; i >= 0; i -= 1) this.backwardStep(i);
    return loss - this.addEdges(first, length, labels);
  }

  private spread(values: Float64Array, before: number, row: number): void {
    const L = this.scheme.count;
    const { allowedFrom, allowedTo } = this.scheme;
    const { factors } = this;
    for (let k = 0; k < allowedFrom.length; k += 1) {
      const from = allowedFrom[k] as number;
      const to = allowedTo[k] as number;
      values[row + to] = (values[row + to] as number) + (values[before + from] as number) * (factors[from * L + to] as number);
    }
  }

  private backwardStep(i: number): void {
    const L = this.scheme.count;
    const { allowedFrom, allowedTo } = this.scheme;
    const { emissions, forward, backward, scale, factors, pairGradient } = this;
    const row = i * L;
    const next = row + L;
    const by = scale[i + 1] as number;
    for (let k = 0; k < allowedFrom.length; k += 1) {
      const from = allowedFrom[k] as number;
      const to = allowedTo[k] as number;
      const value = ((factors[from * L + to] as number) * (backward[next + to] as number) * (emissions[next + to] as number)) / by;
      backward[row + from] = (backward[row + from] as number) + value;
      pairGradient[from * L + to] = (pairGradient[from * L + to] as number) + (forward[row + from] as number) * value;
    }
  }

  /** Takes the given labels' transitions off the gradient, adds the two from and to outside, and returns their score. */
  private addEdges(first: number, length: number, labels: Uint8Array): number {
    const L = this.scheme.count;
    const { outside, opening, closing } = this.scheme;
    const { pairGradient, transitions, forward, backward } = this;
    let score = 0;
    let before = outside;
    for (let i = 0; i <= length; i += 1) {
      const label = i < length ? labels[first + i] as number : outside;
      score += transitions[before * L + label] as number;
      pairGradient[before * L + label] = (pairGradient[before * L + label] as number) - 1;
      before = label;
    }
    const last = (length - 1) * L;
    for (const label of opening) pairGradient[outside * L + label] = (pairGradient[outside * L + label] as number) + (forward[label] as number) * (backward[label] as number);
    for (const label of closing) {
      pairGradient[label * L + outside] = (pairGradient[label * L + outside] as number) + (forward[last + label] as number) * (backward[last + label] as number);
    }
    return score;
  }

  private update(first: number, length: number, labels: Uint8Array, from: Uint32Array, features: Int32Array): void {
    const L = this.scheme.count;
    const { forward, backward, weights, squares, keep, rate } = this;
    const base = from[first] as number;
    const active = new Int32Array(L);
    const gradient = new Float64Array(L);
    for (let i = 0; i < length; i += 1) {
      let count = 0;
      let most = 0;
      for (let label = 0; label < L; label += 1) {
        const value = (forward[i * L + label] as number) * (backward[i * L + label] as number) - (labels[first + i] === label ? 1 : 0);
        if (Math.abs(value) < 1e-4) continue;
        active[count] = label;
        gradient[count] = value;
        count += 1;
        most = Math.max(most, Math.abs(value));
      }
      if (most < 0.003) continue;
      const end = from[first + i + 1] as number;
      for (let k = from[first + i] as number; k < end; k += 1) {
        if (!keep[k - base]) continue;
        const at = (features[k] as number) * L;
        for (let a = 0; a < count; a += 1) {
          const slot = at + (active[a] as number);
          const value = gradient[a] as number;
          const square = (squares[slot] as number) + value * value;
          squares[slot] = square;
          weights[slot] = (weights[slot] as number) - (rate * value) / Math.sqrt(square + 1);
        }
      }
    }
    this.updateTransitions();
  }

  private updateTransitions(): void {
    const L = this.scheme.count;
    const { pairGradient, transitions, transitionSquares, rate } = this;
    for (let slot = 0; slot < L * L; slot += 1) {
      const value = pairGradient[slot] as number;
      if (Math.abs(value) < 1e-4) continue;
      const square = (transitionSquares[slot] as number) + value * value;
      transitionSquares[slot] = square;
      transitions[slot] = (transitions[slot] as number) - (rate * value) / Math.sqrt(square + 1);
    }
  }
}
