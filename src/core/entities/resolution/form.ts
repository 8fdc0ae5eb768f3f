import type { Prose } from '../../text/prose';
import { canonicalName } from '../canonicalName';
import type { UnresolvedMention } from '../entity';
import { familyOf, isNamed, type Family } from '../family';
import type { Gender } from '../names/givenNameGender';
import { courtesyBefore } from './courtesy';

/**
 * One way of naming something in a document, with all mentions written so (case, dots, diacritics and hyphens aside). A bare name behind
 * “Mr” and the same behind “Mrs” are two forms, and without a title a third.
 */
export interface Form {
  readonly canonical: string;
  readonly family: Family;
  /** Indices into the document's mentions, in order. */
  readonly mentions: number[];
  /** As first written. */
  readonly surface: string;
  /** What the courtesy title before a bare name tells of a person. */
  readonly courtesy?: Gender;
  /** True when it stands between quotation marks of its own wherever it stands: what somebody is called. */
  quoted: boolean;
  /** True when it is all of a turn's label somewhere. */
  labels: boolean;
}

const QUOTED = /["“„«‘']/;
const SPACES = /[^\S ]|  /;

/** Tomas “the Eel” Kelmen is Tomas Kelmen. */
function withoutNickname(name: string): string {
  if (!name.includes(' ') || !QUOTED.test(name)) return name;
  return name.replace(/ ["“„«‘'][^"“”„«»]{1,40}["”“»’'] (?=\p{Lu})/u, ' ');
}

function isQuoted(text: string, { start, end }: UnresolvedMention): boolean {
  return /["“„«‘]/.test(text.charAt(start - 1)) && /["”“»’]/.test(text.charAt(end));
}

/** What forms are alike by, beside the type or family: dates and numbers when they say the same; a quantity's unit stands in its text alone. */
function saidBy(mention: UnresolvedMention, canonical: string): string {
  return isNamed(mention.type) || mention.value === undefined || mention.type === 'QUANTITY' ? canonical : JSON.stringify(mention.value);
}

/** The document's forms, in order of their first mention. */
export function formsOf(prose: Prose, mentions: readonly UnresolvedMention[]): Form[] {
  const forms: Form[] = [];
  /** By type or family, then by what is said: keys put together would have to be hashed for every mention. */
  const known = new Map<string, Map<string, Form>>();
  const labels = new Map(prose.turns.map(({ label }) => [label.start, label.end]));
  mentions.forEach((mention, index) => {
    const written = prose.text.slice(mention.start, mention.end);
    const surface = withoutNickname(SPACES.test(written) ? written.replace(/\s+/g, ' ') : written);
    const family = familyOf(mention.type);
    const canonical = canonicalName(surface);
    const kind = isNamed(mention.type) && family !== 'other' ? family : mention.type;
    const ofKind = known.get(kind) ?? new Map<string, Form>();
    known.set(kind, ofKind);
    const courtesy = mention.type === 'PERSON' && !canonical.includes(' ') ? courtesyBefore(prose.text, mention.start) : undefined;
    const said = courtesy ? `${courtesy}\n${canonical}` : saidBy(mention, canonical);
    const form = ofKind.get(said);
    const quoted = isQuoted(prose.text, mention);
    const isLabel = labels.get(mention.start) === mention.end;
    if (!form) {
      const first = { canonical, family, mentions: [index], surface, ...(courtesy && { courtesy }), quoted, labels: isLabel };
      ofKind.set(said, first);
      forms.push(first);
    } else {
      form.mentions.push(index);
      form.quoted &&= quoted;
      form.labels ||= isLabel;
    }
  });
  return forms;
}
