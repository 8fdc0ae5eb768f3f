import type { EntityId } from '../../entities/entity';
import { addresseeOf } from '../attribution/addressee';
import type { Draft } from '../attribution/draft';
import type { TokenRange } from '../reading/reading';
import { genderOfPronoun } from './gender';
import type { Found } from './found';
import type { References } from './references';

const asks = /^(?:ask(?:s|ed|ing)?|inquired?|enquired?)$/;
const questions = /^(?:if|whether|why|what|when|where|who|whom|whose|which|how)$/;

/** An answer stands in the sentence of its question or the next one. */
const farthestAnswer = 1;

/** Who answers: “asked Kern whether he had slept, and he said …” has Kern for “he”, however much is said of who asks. */
export class Answers {
  private last: { readonly frame: number; readonly asked: Found } | undefined;

  constructor(private readonly references: References) {}

  /** Keeps in mind to whom a draft puts a question; every draft has to come here, in the order of the text. */
  read(draft: Draft, asker: EntityId | undefined): void {
    const asked = this.isQuestion(draft) ? this.askedBy(draft, asker) : undefined;
    this.last = asked && { frame: draft.frame, asked };
  }

  /** Whom “he” or “she” means as the source of what is said right behind a question; `undefined` where nobody was asked, or somebody else. */
  answerer(draft: Draft, source: TokenRange, named: ReadonlySet<EntityId>): Found | undefined {
    const { reading, genders } = this.references.context;
    const gender = source.to - source.from === 1 ? genderOfPronoun(reading.word(source.from), 'en') : undefined;
    if (!this.last || !gender || this.asksAt(draft) || draft.frame - this.last.frame > farthestAnswer) return undefined;
    const { referent, at } = this.last.asked;
    if (referent.entity === undefined || named.has(referent.entity)) return undefined;
    return (genders.of(referent.entity) ?? gender) === gender ? { referent, kind: 'pronoun', at } : undefined;
  }

  private askedBy(draft: Draft, asker: EntityId | undefined): Found | undefined {
    const addressee = addresseeOf(this.references.context.reading, draft, false);
    const found = addressee && this.references.resolve(addressee, new Set(asker === undefined ? [] : [asker]));
    return found?.referent.kind === 'person' && found.referent.entity !== asker ? found : undefined;
  }

  private isQuestion(draft: Draft): boolean {
    const { reading } = this.references.context;
    const [first] = draft.content;
    if (!first || !this.asksAt(draft)) return false;
    return questions.test(reading.word(reading.tokenAt(first.start))) || reading.text.charAt((draft.content.at(-1)?.end ?? 0) - 1) === '?';
  }

  private asksAt({ cue }: Draft): boolean {
    const { reading } = this.references.context;
    return cue !== undefined && asks.test(reading.word(reading.tokenAt(cue.end) - 1));
  }
}
