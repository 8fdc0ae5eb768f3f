import type { EntityId, Mention, Resolution } from '../entities/entity';
import { initialsOf } from '../text/initials';
import type { Prose, Turn } from '../text/prose';
import { firstStartingAt, type Span } from '../text/span';
import type { Quote } from './quote';
import { interviewOf, isAnswer, isQuestion, legendOf, type Told } from './speakers/interview';
import type { People } from './speakers/people';

/** A question as short as this comes from whoever asked the one before. */
const longestFollowUp = 30;

/** Turns of interviews and transcripts as direct quotes, in order; turns without words are none. */
export function quotesOfTurns(prose: Prose, resolution: Resolution, people?: People): Quote[] {
  if (prose.turns.length === 0) return [];
  const labels = new Labels(prose, resolution, people);
  return prose.turns.flatMap((turn) => {
    const speaker = labels.speakerOf(turn);
    return turn.content.length > 0 ? quoteOf(turn, speaker) : [];
  });
}

function quoteOf(turn: Turn, speaker: Told | undefined): Quote {
  return {
    content: turn.content, kind: 'direct', source: turn.label, ...(turn.mark.end > turn.mark.start && { cue: turn.mark }),
    ...(speaker && { speaker: speaker.entity, evidence: { kind: 'turn', at: speaker.at } }),
  };
}

/** Whom the labels of turns mean: `OKAFOR`, `Dr. Okafor`, `A.O.`, `THE CORONER`; `Q` and `A` as far as the text tells. */
class Labels {
  private readonly byName = new Map<string, EntityId | null>();
  private readonly interview: { readonly answers?: Told; readonly asks?: Told };
  private readonly legends = new Map<string, Told | undefined>();
  /** Who has been called on to ask, and who asked last. */
  private called: Told | undefined;
  private asked: Told | undefined;
  /** Who examines a witness from here on. */
  private examiner: Told | undefined;

  constructor(private readonly prose: Prose, private readonly resolution: Resolution, private readonly people: People | undefined) {
    for (const { id, type, name, aliases } of resolution.entities) {
      if (type !== 'PERSON' && type !== 'ORG') continue;
      for (const form of [name, ...aliases]) this.add(form, id);
      if (type !== 'PERSON') continue;
      const words = name.split(/\s+/);
      this.add(words[words.length - 1] ?? name, id);
      if (words.length > 1) for (const initials of initialsOf(name)) this.add(initials, id);
    }
    this.interview = interviewOf(prose, resolution);
  }

  /** Turns have to come in order: somebody may have been called on in the one before. */
  speakerOf(turn: Turn): Told | undefined {
    const text = this.prose.text.slice(turn.label.start, turn.label.end);
    const found = this.legend(text) ?? (isAnswer(text) ? this.interview.answers : isQuestion(text) ? this.asker(turn) : this.named(turn, text));
    if (!isQuestion(text)) this.called = this.callAtEnd(turn);
    if (turn.content.length === 0 && /^by\s/i.test(text)) this.examiner = found;
    return found;
  }

  private legend(text: string): Told | undefined {
    const label = text.replace(/\./g, '').trim();
    if (!this.legends.has(label)) this.legends.set(label, legendOf(label, this.prose, this.resolution));
    return this.legends.get(label);
  }

  private asker({ content }: Turn): Told | undefined {
    const asking = this.examiner ?? this.interview.asks;
    if (asking) return asking;
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    this.asked = this.called ?? (length < longestFollowUp ? this.asked : undefined);
    return this.asked;
  }

  /** “With that – Barbara.”: the name that a turn ends with, in a sentence of its own. */
  private callAtEnd({ content }: Turn): Told | undefined {
    const end = content.at(-1)?.end ?? 0;
    const { mentions } = this.resolution;
    const mention = mentions[firstStartingAt(mentions, end) - 1];
    if (mention?.type !== 'PERSON' || !/^[.?!:]?$/.test(this.prose.text.slice(mention.end, end).trim())) return undefined;
    const before = this.prose.text.slice(Math.max(0, mention.start - 12), mention.start);
    const isCall = /(?:[.?!—–-]|\b(?:ahead|yes|ok|okay|sorry|with that),?)\s$/i.test(before);
    return isCall ? { entity: mention.entity, at: { start: mention.start, end: mention.end } } : undefined;
  }

  private named({ label, mark }: Turn, text: string): Told | undefined {
    const at = { start: label.start, end: label.end };
    // “OKAFOR, Harbour Street”: what stands behind the comma says more about the one before it.
    const comma = text.indexOf(', ');
    const name = comma > 0 ? text.slice(0, comma) : text;
    const words = name.trim().split(/\s+/);
    const inside = this.mentionIn({ start: label.start, end: label.start + name.length });
    // In “MS. OKAFOR” a mention of less than the name names nobody.
    const whole = inside && /^[\s.]*(?:,|\(|$)/.test(this.prose.text.slice(inside.end, label.end)) ? inside.entity : undefined;
    const entity = whole ?? this.byName.get(key(name)) ?? this.byName.get(key(words.at(-1) ?? '')) ?? undefined;
    if (entity !== undefined) return { entity, at };
    // “The Minister for Ports (Ines Okafor)”
    const beside = this.mentionIn({ start: label.end, end: mark.start });
    const told = beside ?? inside;
    return this.byRole(words.at(-1) ?? '') ?? (told && { entity: told.entity, at });
  }

  /** The last person named in the label. */
  private mentionIn(label: Span): Mention | undefined {
    const { mentions } = this.resolution;
    let found: Mention | undefined;
    for (let i = firstStartingAt(mentions, label.start); i < mentions.length; i += 1) {
      const mention = mentions[i];
      if (!mention || mention.start >= label.end) break;
      if (mention.type === 'PERSON') found = mention;
    }
    return found;
  }

  /** `THE CORONER`: the only one the text calls so. */
  private byRole(word: string): Told | undefined {
    const role = word.toLowerCase();
    const [entity, other] = this.people?.withRole(role) ?? [];
    const at = entity === undefined || other !== undefined ? undefined : this.people?.statedAt(entity, role);
    return entity !== undefined && at ? { entity, at } : undefined;
  }

  /** A form that two people share names neither. */
  private add(form: string, id: EntityId): void {
    const known = this.byName.get(key(form));
    if (known === undefined) this.byName.set(key(form), id);
    else if (known !== id) this.byName.set(key(form), null);
  }
}

function key(form: string): string {
  return form.replace(/[.\s]/g, '').toLowerCase();
}
