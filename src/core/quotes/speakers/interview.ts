import type { EntityId, Mention, Resolution } from '../../entities/entity';
import type { Prose } from '../../text/prose';
import { firstStartingAt, type Span } from '../../text/span';

/** Somebody, and where the text says that it is them. */
export interface Told {
  readonly entity: EntityId;
  readonly at: Span;
}

/** So far before a name stand the words that say its bearer asks the questions, in UTF-16 units. */
const reach = 60;

/** Between those words and the name: “advocate”, “Mrs”. */
const titles = String.raw`\s(?:[\p{L}.]{2,20}\s){0,3}$`;
const by = '(?:led|questioned|examined|interviewed|moderated) by';
const asks = new RegExp(String.raw`\b(?:${by}|(?:interview|questions|interviewer|moderation)(?: by| von)?:?|das gespräch führte)${titles}`, 'iu');
const withPerson = new RegExp(String.raw`\binterview with${titles}`, 'iu');
const courtesy = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Frau|Herr)\.?\s)?$/;
const byline = /(?:^|\n)\s*(?:by|von)\s$/i;

/** Who answers in an interview whose turns are called Q and A, and who asks; each as far as the text tells. */
export function interviewOf(prose: Prose, resolution: Resolution): { readonly answers?: Told; readonly asks?: Told } {
  const asking = askerOf(prose, resolution);
  const answering = addressedIn(prose, resolution) ?? introducedIn(prose, resolution, asking?.entity);
  return { ...(asking && { asks: asking }), ...(answering && { answers: answering }) };
}

/** “Interview: Ines Duarte”, “Her evidence was led by Ines Duarte.”, outside of the turns. */
function askerOf({ text, turns }: Prose, { mentions }: Resolution): Told | undefined {
  const start = turns[0]?.label.start ?? 0;
  const end = turns.at(-1)?.content.at(-1)?.end ?? text.length;
  const outside = [...mentions.slice(0, firstStartingAt(mentions, start)), ...mentions.slice(firstStartingAt(mentions, end))];
  for (const mention of outside) {
    if (mention.type !== 'PERSON') continue;
    const before = text.slice(Math.max(0, mention.start - reach), mention.start);
    if (asks.test(before) && !withPerson.test(before)) return told(mention);
  }
  return undefined;
}

/** “C: the captain, Ines Duarte.”, “Ines Duarte (ID)” before the first turn: whom a label of a few letters stands for. */
export function legendOf(label: string, { text, turns }: Prose, { mentions }: Resolution): Told | undefined {
  if (!/^\p{L}{1,3}$/u.test(label)) return undefined;
  // The legend itself may read like the first turn.
  for (const mention of mentions.slice(0, firstStartingAt(mentions, turns[1]?.label.start ?? 0))) {
    if (mention.type !== 'PERSON') continue;
    if (text.startsWith(` (${label})`, mention.end)) return told(mention);
    const before = text.slice(Math.max(0, mention.start - reach), mention.start);
    const at = Math.max(before.lastIndexOf(`${label}: `), before.lastIndexOf(`${label} = `));
    if (at < 0 || mention.start - before.length + at === turns[0]?.label.start) continue;
    const isWhole = !/[\p{L}\d]/u.test(before.charAt(at - 1)) && !/[.;:=\n]/.test(before.slice(at + label.length + 3));
    if (isWhole) return told(mention);
  }
  return undefined;
}

/** “Q: Mrs Duarte, who …”: the one person whom questions call by name at their beginning. */
function addressedIn({ text, turns }: Prose, { mentions }: Resolution): Told | undefined {
  let found: Told | undefined;
  for (const { label, content } of turns) {
    if (!isQuestion(text.slice(label.start, label.end))) continue;
    const start = content[0]?.start ?? 0;
    const mention = mentions[firstStartingAt(mentions, start)];
    if (mention?.type !== 'PERSON' || text[mention.end] !== ',' || !courtesy.test(text.slice(start, mention.start))) continue;
    if (found && found.entity !== mention.entity) return undefined;
    found ??= told(mention);
  }
  return found;
}

/** The one whom the introduction names, or whom it names more often than anybody else. */
function introducedIn({ text, turns }: Prose, { mentions }: Resolution, asker: EntityId | undefined): Told | undefined {
  const named = new Map<EntityId, { count: number; first: Mention }>();
  for (const mention of mentions.slice(0, firstStartingAt(mentions, turns[0]?.label.start ?? 0))) {
    if (mention.type !== 'PERSON' || mention.entity === asker) continue;
    if (byline.test(text.slice(Math.max(0, mention.start - 8), mention.start))) continue;
    const known = named.get(mention.entity);
    if (known) known.count += 1;
    else named.set(mention.entity, { count: 1, first: mention });
  }
  const [first, second] = [...named.values()].sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? told(first.first) : undefined;
}

function told({ entity, start, end }: Mention): Told {
  return { entity, at: { start, end } };
}

/** `Q`, `Question`, `Frage`. */
export function isQuestion(label: string): boolean {
  return /^(?:q|question|frage|f)\.?$/i.test(label.trim());
}

/** `A`, `Answer`, `Antwort`. */
export function isAnswer(label: string): boolean {
  return /^(?:a|answer|antwort)\.?$/i.test(label.trim());
}
