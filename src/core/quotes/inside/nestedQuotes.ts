import type { EntityId } from '../../entities/entity';
import { byPlace, quoteOf } from '../quoteOf';
import type { Quote } from '../quote';
import type { People } from '../speakers/people';
import type { InnerDraft, InnerDrafts } from './innerDraft';
import { innerSpeaker, type Surroundings } from './innerSpeakers';

/** Puts quotes into the quotes whose words they stand in, and says who speaks there. */
export class Nesting {
  constructor(private readonly inside: InnerDrafts, private readonly people: People) {}

  /** The quote of a draft with all that stands inside it. @param first who says “I” round it, if it stands in direct speech itself. */
  filled(quote: Quote, { reading, draft }: InnerDraft, first?: EntityId): Quote {
    const inner = this.inside.get(draft);
    if (!inner) return quote;
    return withNested(quote, inner.map((each) => {
      const quoted = draft.kind === 'direct' || each.reading !== reading;
      return this.quoteInside(each, { outer: quote.speaker, quoted, first: quoted ? quote.speaker : first });
    }));
  }

  /** The quote of a draft that stands inside another quote. */
  quoteInside(inner: InnerDraft, around: Surroundings): Quote {
    const speaker = innerSpeaker(inner, around, this.people);
    return this.filled(quoteOf(inner.reading, inner.draft, speaker), inner, around.first);
  }
}

/** The quote with others inside it. */
export function withNested(quote: Quote, nested: readonly Quote[]): Quote {
  return nested.length > 0 ? { ...quote, nested: [...nested].sort(byPlace) } : quote;
}
