import type { EntityId } from '../../entities/entity';
import type { Draft } from '../attribution/draft';
import { Trait } from '../lexicon/trait';
import type { Quote } from '../quote';
import { isPronoun } from '../reading/nounPhrase';
import type { Frame } from '../reading/frames';
import type { Reading } from '../reading/reading';
import { Focus } from './focus';
import { genderOfPronoun } from './gender';
import { headOf, type SourceHead } from './head';
import { People } from './people';

/** How far before a “who” its name is looked for, in tokens. */
const farthestAntecedent = 12;

/** Finds out whom the sources refer to; drafts have to come in the order of the text. */
export class Speakers {
  private readonly people: People;
  private readonly focus: Focus;
  private frame = 0;
  private last: EntityId | undefined;

  constructor(private readonly reading: Reading, private readonly frames: readonly Frame[]) {
    this.people = new People(reading);
    this.focus = new Focus(reading, this.people);
  }

  /** The quote with its speaker. */
  name(draft: Draft): Quote {
    this.readUpTo(draft);
    const speaker = this.speakerOf(draft);
    if (speaker !== undefined) this.last = speaker;
    const source = draft.source && this.reading.spanOf(draft.source);
    return {
      content: draft.content,
      kind: draft.kind,
      ...(source && { source }),
      ...(draft.cue && { cue: draft.cue }),
      ...(speaker !== undefined && { speaker }),
    };
  }

  private readUpTo(draft: Draft): void {
    while (this.frame < draft.frame) {
      const frame = this.frames[this.frame];
      if (frame) this.focus.pass(frame);
      this.frame += 1;
    }
  }

  private speakerOf({ source, grounds }: Draft): EntityId | undefined {
    if (!source) return grounds === 'continued' ? this.last : undefined;
    const word = this.reading.word(source.from);
    if (source.to - source.from === 1 && this.reading.has(source.from, Trait.relative | Trait.that)) return this.antecedent(source.from);
    if (source.to - source.from === 1 && isPronoun(this.reading, source.from)) return this.pronoun(word);
    const head = headOf(this.reading, source);
    const person = head.person?.entity ?? this.focus.kin(source) ?? this.byRole(head);
    if (person !== undefined) {
      this.focus.set(person);
      return person;
    }
    if (head.body) this.focus.setBody(head.body.entity);
    return head.body?.entity;
  }

  /** Whom “who” stands for: the last person named before it, or else the last body; “that”: what is named right before it. */
  private antecedent(relative: number): EntityId | undefined {
    const { reading } = this;
    const farthest = reading.has(relative, Trait.that) ? 1 : farthestAntecedent;
    let body: EntityId | undefined;
    for (let i = relative - 1; i >= 0 && relative - i <= farthest; i -= 1) {
      const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
      if (mention?.type === 'ORG') body ??= mention.entity;
      if (mention?.type !== 'PERSON' || reading.isPossessiveMark(i + 1)) continue;
      this.focus.set(mention.entity);
      return mention.entity;
    }
    return body;
  }

  private pronoun(word: string): EntityId | undefined {
    const gender = genderOfPronoun(word, this.reading.lexicon.language);
    if (gender) {
      const person = this.focus.person(gender);
      if (person !== undefined) this.focus.set(person, gender);
      return person;
    }
    return word === 'it' || word === 'they' || word === 'es' ? this.focus.group() : undefined;
  }

  /** The one person introduced with the role, the most telling word first. */
  private byRole({ roles, indefinite }: SourceHead): EntityId | undefined {
    if (indefinite) return undefined;
    for (const role of [...roles].reverse()) {
      const fitting = this.people.withRole(role);
      if (fitting.length === 1) return fitting[0];
    }
    return undefined;
  }
}

