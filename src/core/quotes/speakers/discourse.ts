import { Trait } from '../lexicon/trait';
import type { Frame } from '../reading/frames';
import { mainSubject } from '../reading/mainSubject';
import type { TokenRange } from '../reading/reading';
import type { Context } from './context';
import { silent } from './head';
import type { References } from './references';
import { Weight } from './salience';

/** “her late husband, …”: so far before a name its kinship is told, in tokens. */
const farthestKin = 5;

/** Reads a document up to the place where somebody speaks, and keeps in mind of whom it has spoken. */
export class Discourse {
  private token = 0;
  private frame = -1;
  private subject: TokenRange | undefined;

  constructor(
    private readonly context: Context,
    private readonly references: References,
    private readonly frames: readonly Frame[],
  ) {}

  /** Reads on to a token; what lies behind it has been read already. */
  advance(to: number): void {
    const { reading } = this.context;
    while (this.token < to) {
      const frame = this.frames[this.frame];
      if (!frame || this.token >= frame.to) {
        if (!this.enter()) return;
        continue;
      }
      if (this.subject?.from === this.token) this.readSubject(this.subject);
      const index = reading.mentionOf[this.token] ?? -1;
      if (index >= 0 && index !== reading.mentionOf[this.token - 1] && !reading.isQuoted(this.token)) this.readMention(index);
      this.token += 1;
    }
  }

  private enter(): boolean {
    const { reading, salience } = this.context;
    this.frame += 1;
    const frame = this.frames[this.frame];
    if (!frame) return false;
    salience.step(frame.startsParagraph);
    this.subject = mainSubject(reading, frame.from, frame.to);
    this.token = Math.max(this.token, frame.from);
    return true;
  }

  /** The one the sentence is about, named or not. */
  private readSubject(subject: TokenRange): void {
    const found = this.references.resolve(subject);
    if (!found) return;
    const isName = found.kind === 'named';
    this.context.salience.touch(found.referent, Weight.subject, isName ? found.at : this.spanOf(subject), isName);
  }

  private spanOf(range: TokenRange): { start: number; end: number } {
    return this.context.reading.spanOf(range) ?? { start: 0, end: 0 };
  }

  private readMention(index: number): void {
    const { reading, salience } = this.context;
    const mention = reading.resolution.mentions[index];
    if (!mention) return;
    let end = this.token;
    while (end < reading.count && reading.mentionOf[end] === index) end += 1;
    if (silent.has(mention.type)) return;
    if (mention.type === 'PERSON') this.references.readKin({ from: this.token - farthestKin, to: this.token + 1 });
    this.references.documents.read(mention, this.token, end);
    const weight = this.weightOf(mention.type === 'PERSON', mention.type === 'ORG', end);
    salience.touch(this.context.referentOf(mention), weight, { start: mention.start, end: mention.end }, true);
  }

  private weightOf(isPerson: boolean, isBody: boolean, end: number): number {
    const { reading } = this.context;
    // “in a post on Instagram, it said”: where something is said is not who says it.
    if ((!isPerson && !isBody) || (isBody && reading.word(this.token - 1) === 'on')) return Weight.place;
    if (this.subject && this.token >= this.subject.from && this.token < this.subject.to) return Weight.place;
    const dependent = reading.isPossessiveMark(end) || reading.has(this.token - 1, Trait.preposition)
      || (reading.has(this.token - 1, Trait.determiner) && reading.has(this.token - 2, Trait.preposition));
    return dependent ? Weight.dependent : Weight.object;
  }
}
