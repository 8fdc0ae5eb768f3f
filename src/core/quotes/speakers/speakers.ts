import type { EntityId } from '../../entities/entity';
import type { Span } from '../../text/span';
import type { Draft } from '../attribution/draft';
import type { Evidence } from '../evidence';
import type { Quote } from '../quote';
import type { Frame } from '../reading/frames';
import type { Reading, TokenRange } from '../reading/reading';
import { Trait } from '../lexicon/trait';
import { mainSubject } from '../reading/mainSubject';
import { isPronoun } from '../reading/nounPhrase';
import { Answers } from './answers';
import { Context } from './context';
import { Discourse } from './discourse';
import type { Found } from './found';
import { genderOfForm } from './gender';
import { People } from './people';
import { References } from './references';
import { Weight } from './salience';

/** A quote goes on with one at most so many frames before it. */
const farthestContinuation = 4;

/** Of two who speak by turns one has spoken so many sentences before the other at most. */
const farthestTurn = 2;

/** A quote and who says it. */
interface Said {
  readonly draft: Draft;
  readonly found: Found | undefined;
}

/** Finds out whom the sources refer to; drafts have to come in the order of the text. */
export class Speakers {
  readonly people: People;
  private readonly context: Context;
  private readonly references: References;
  private readonly discourse: Discourse;
  private readonly answers: Answers;
  /** By the first token of the source: quotes may share one. */
  private readonly resolved = new Map<number, Found | undefined>();
  private last: Said | undefined;
  /** What somebody else has said last. */
  private other: Said | undefined;

  constructor(private readonly reading: Reading, private readonly frames: readonly Frame[]) {
    this.context = new Context(reading, frames);
    this.people = new People(reading, this.context.genders, this.context.descriptions);
    this.references = new References(this.context);
    this.discourse = new Discourse(this.context, this.references, frames);
    this.answers = new Answers(this.references);
  }

  /** The quote with its speaker. */
  name(draft: Draft): Quote {
    const { found, evidence } = this.speakerOf(draft);
    this.remember(draft, found);
    const source = draft.source && this.reading.spanOf(draft.source);
    const speaker = found?.referent.entity;
    return {
      content: draft.content,
      kind: draft.kind,
      ...(source && { source }),
      ...(draft.cue && { cue: draft.cue }),
      ...(speaker !== undefined && { speaker, ...(evidence && { evidence }) }),
    };
  }

  private speakerOf(draft: Draft): { found?: Found | undefined; evidence?: Evidence | undefined } {
    if (draft.source) {
      const found = this.foundOf(draft, draft.source);
      return { found, evidence: found && evidenceOf(draft, found) };
    }
    const said = this.goesOnWith(draft);
    if (said) return { found: said.found, evidence: continued(said.draft) };
    const subject = this.subjectOf(draft);
    const meant = subject && this.foundOf(draft, subject);
    // Where a report was written stands before its first sentence.
    const entity = meant?.referent.entity;
    const found = entity === undefined || this.context.isInstitution(entity) ? meant : undefined;
    return { found, evidence: found && evidenceOf(draft, found) };
  }

  private remember(draft: Draft, found: Found | undefined): void {
    if (this.last && this.last.found?.referent !== found?.referent) this.other = this.last;
    this.last = { draft, found };
    this.answers.read(draft, found?.referent.entity);
    this.context.asker = this.isQuestion(draft) ? found?.referent.entity : undefined;
  }

  private isQuestion({ kind, content }: Draft): boolean {
    const end = content.at(-1)?.end ?? 0;
    return kind === 'direct' && this.reading.text.charAt(end - 1) === '?';
  }

  /** The quote that one without a source goes on with. */
  private goesOnWith(draft: Draft): Said | undefined {
    const { last, other } = this;
    if (!last) return undefined;
    const distance = draft.frame - last.draft.frame;
    if (draft.cue) return distance === 0 && last.found && !this.isPassive(draft, draft.cue) ? last : undefined;
    if (this.isParagraph(draft)) {
      // Two who speak by turns, a paragraph each.
      const byTurns = other && distance === 1 && this.isParagraph(last.draft) && last.draft.frame - other.draft.frame <= farthestTurn;
      return byTurns ? other : undefined;
    }
    return draft.grounds === 'continued' && distance <= farthestContinuation ? last : undefined;
  }

  private isParagraph({ frame, kind }: Draft): boolean {
    const { startsParagraph, endsParagraph } = this.frames[frame] ?? {};
    return kind === 'direct' && startsParagraph === true && endsParagraph === true;
  }

  /** “was told”, “has been promised”: whose words they are does not stand before them. */
  private isPassive({ told }: Draft, cue: Span): boolean {
    const { reading } = this;
    if (told) return true;
    const head = reading.tokenAt(cue.end) - 1;
    if (!reading.has(head, Trait.perfect)) return false;
    for (let i = reading.tokenAt(cue.start); i < head; i += 1) if (reading.has(i, Trait.be)) return true;
    return false;
  }

  /** “Dale, who had talked most, asked …”: the sentence's subject where a cue stands behind it and has no source. */
  private subjectOf(draft: Draft): TokenRange | undefined {
    const { reading } = this;
    const { frame, cue } = draft;
    const sentence = this.frames[frame];
    if (!sentence || !cue) return undefined;
    const subject = this.isPassive(draft, cue) ? undefined : mainSubject(reading, sentence.from, sentence.to);
    return subject && subject.to <= reading.tokenAt(cue.start) && !isPronoun(reading, subject.from) ? subject : undefined;
  }

  private foundOf(draft: Draft, source: TokenRange): Found | undefined {
    if (this.resolved.has(source.from)) return this.resolved.get(source.from);
    this.discourse.advance(source.from);
    const named = this.saidOf(draft);
    const found = this.answers.answerer(draft, source, named) ?? this.references.resolve(source, named);
    this.resolved.set(source.from, found);
    if (found) this.keepInMind(source, found);
    return found;
  }

  private keepInMind(source: TokenRange, found: Found): void {
    const { reading, context } = this;
    const isName = found.kind === 'named';
    const at = isName ? found.at : reading.spanOf(source);
    if (at) context.salience.touch(found.referent, Weight.source, at, isName);
    const gender = genderOfForm(reading.word(source.from), reading.lexicon.language);
    if (gender && found.kind === 'pronoun' && found.referent.entity !== undefined) context.genders.learn(found.referent.entity, gender);
  }

  /** Whoever is named in what is said is not the “she” who says it. */
  private saidOf({ content }: Draft): ReadonlySet<EntityId> {
    const { reading } = this;
    const named = new Set<EntityId>();
    for (const { start, end } of content) {
      for (let i = reading.tokenAt(start); i < reading.count && reading.start(i) < end; i += 1) {
        const mention = reading.resolution.mentions[reading.mentionOf[i] ?? -1];
        if (mention) named.add(mention.entity);
      }
    }
    return named;
  }
}

function continued({ content }: Draft): Evidence | undefined {
  const [first] = content;
  return first && { kind: 'continued', at: first };
}

function evidenceOf({ grounds }: Draft, { kind, at }: Found): Evidence {
  const named = kind === 'named';
  if (named && grounds === 'signed') return { kind: 'signed', at };
  return named && (grounds === 'introduced' || grounds === 'subject') ? { kind: 'introduced', at } : { kind, at: plain(at) };
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
