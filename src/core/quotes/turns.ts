import type { EntityId, Resolution } from '../entities/entity';
import type { Prose, Turn } from '../text/prose';
import { firstStartingAt } from '../text/span';
import type { Quote } from './quote';

/** Turns of interviews and transcripts as direct quotes, in order; turns without words are none. */
export function quotesOfTurns(prose: Prose, resolution: Resolution): Quote[] {
  if (prose.turns.length === 0) return [];
  const labels = new Labels(resolution);
  return prose.turns.filter(({ content }) => content.length > 0).map((turn) => quoteOf(turn, prose, labels));
}

function quoteOf(turn: Turn, prose: Prose, labels: Labels): Quote {
  const speaker = labels.entityOf(turn, prose.text.slice(turn.label.start, turn.label.end));
  return { content: turn.content, kind: 'direct', source: turn.label, cue: turn.mark, ...(speaker !== undefined
    && { speaker }) };
}

/** Whom the labels of turns mean: `OKAFOR`, `Dr. Okafor`, `A.O.`; `Q` and `A` name nobody. */
class Labels {
  private readonly byName = new Map<string, EntityId | null>();

  constructor(private readonly resolution: Resolution) {
    for (const { id, type, name, aliases } of resolution.entities) {
      if (type !== 'PERSON' && type !== 'ORG') continue;
      for (const form of [name, ...aliases]) this.add(form, id);
      if (type !== 'PERSON') continue;
      const words = name.split(/\s+/);
      this.add(words[words.length - 1] ?? name, id);
      if (words.length > 1) this.add(words.map((word) => word.charAt(0)).join(''), id);
    }
  }

  entityOf({ label }: Turn, text: string): EntityId | undefined {
    const { mentions } = this.resolution;
    for (let i = firstStartingAt(mentions, label.start); i < mentions.length; i += 1) {
      const mention = mentions[i];
      if (!mention || mention.start >= label.end) break;
      if (mention.type === 'PERSON') return mention.entity;
    }
    const words = text.trim().split(/\s+/);
    return this.byName.get(key(text)) ?? this.byName.get(key(words[words.length - 1] ?? '')) ?? undefined;
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
