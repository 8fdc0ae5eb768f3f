import type { Entity, Mention } from '../entities/entity';
import type { Quote } from '../quotes/quote';
import { mapSpanThrough, type TextEdit } from '../text/edits';
import { isPresent } from '../present';
import type { Span } from '../text/span';
import type { Analysis } from './analysis';

/**
 * The analysis of a text carried over to the text after `edits` (made one after the other), until a new one is there.
 * What an edit replaced wholly is dropped; what it touched keeps its place.
 */
export function mapAnalysis(analysis: Analysis, edits: readonly TextEdit[]): Analysis {
  if (edits.length === 0) return analysis;
  const mentions = analysis.mentions.map((mention) => mapMention(mention, edits)).filter(isPresent);
  const quotes = analysis.quotes.map((quote) => mapQuote(quote, edits)).filter(isPresent);
  const length = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), analysis.length);
  return { entities: analysis.entities.map((entity) => mapRoles(entity, edits)), mentions, quotes, length };
}

function mapMention(mention: Mention, edits: readonly TextEdit[]): Mention | undefined {
  const span = mapSpanThrough(mention, edits);
  return span && { ...mention, ...span };
}

function mapRoles(entity: Entity, edits: readonly TextEdit[]): Entity {
  if (!entity.roles) return entity;
  return { ...entity, roles: entity.roles.map((role) => mapSpanThrough(role, edits)).filter(isPresent) };
}

function mapQuote({ content, source, cue, addressee, evidence, nested, ...rest }: Quote, edits: readonly TextEdit[]): Quote | undefined {
  const left = content.map((span) => mapSpanThrough(span, edits)).filter(isPresent);
  if (left.length === 0) return undefined;
  const at = evidence && mapSpanThrough(evidence.at, edits);
  const inside = nested?.map((quote) => mapQuote(quote, edits)).filter(isPresent) ?? [];
  return {
    ...rest, content: left, ...mapped('source', source, edits), ...mapped('cue', cue, edits), ...mapped('addressee', addressee, edits),
    ...(evidence && at && { evidence: { kind: evidence.kind, at } }), ...(inside.length > 0 && { nested: inside }),
  };
}

function mapped<Key extends string>(key: Key, span: Span | undefined, edits: readonly TextEdit[]): { [K in Key]?: Span } {
  const now = span && mapSpanThrough(span, edits);
  return (now ? { [key]: now } : {}) as { [K in Key]?: Span };
}
