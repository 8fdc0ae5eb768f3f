import type { EntityId } from '../../entities/entity';
import type { Span } from '../../text/span';
import type { Referent } from './referent';

/** How much a mention adds, by what it does in its sentence. */
export const Weight = { source: 2, subject: 1.6, object: 1, dependent: 0.5, place: 0.2 } as const;

/** So many are kept in mind: who has not been spoken of for longer is no pronoun's antecedent. */
const mostReferents = 24;

/** A new paragraph counts for this much of a sentence. */
const paragraphStep = 0.5;

interface Remembered {
  readonly referent: Referent;
  value: number;
  time: number;
  /** Where it was named last; for who has no name, where it was spoken of first. */
  at: Span;
}

/**
 * Who is spoken of at a place of the text, and how much: each mention adds to it, each sentence halves it (after Lappin and Leass,
 * An Algorithm for Pronominal Anaphora Resolution, 1994, with fewer factors).
 */
export class Salience {
  private readonly remembered = new Map<EntityId | Referent, Remembered>();
  private time = 0;

  /** Another sentence begins. */
  step(startsParagraph: boolean): void {
    this.time += startsParagraph ? 1 + paragraphStep : 1;
  }

  /** @param isName whether the words at `at` are the referent's name, which counts as its place from there on. */
  touch(referent: Referent, weight: number, at: Span, isName: boolean): void {
    const key = referent.entity ?? referent;
    const known = this.remembered.get(key);
    const value = (known ? this.now(known) : 0) + weight;
    // Deleted and set again, the map is in the order of the last mentions.
    this.remembered.delete(key);
    this.remembered.set(key, { referent: known?.referent ?? referent, value, time: this.time, at: isName || !known ? at : known.at });
    if (this.remembered.size <= mostReferents) return;
    for (const oldest of this.remembered.keys()) {
      this.remembered.delete(oldest);
      break;
    }
  }

  /** The ones spoken of, the last first, with how much they are and where they were named last. */
  *all(): Generator<{ readonly referent: Referent; readonly weight: number; readonly at: Span; readonly age: number }> {
    for (const one of [...this.remembered.values()].reverse()) {
      yield { referent: one.referent, weight: this.now(one), at: one.at, age: this.time - one.time };
    }
  }

  private now({ value, time }: Remembered): number {
    return value * 0.5 ** (this.time - time);
  }
}
