import type { Prose } from '../../text/prose';
import { canonicalName } from '../canonicalName';
import type { UnresolvedMention } from '../entity';
import { familyOf, isNamed, type Family } from '../family';

/** One way of naming something in a document, with all mentions written so (case, dots, diacritics and hyphens aside). */
export interface Form {
  readonly canonical: string;
  readonly family: Family;
  /** Indices into the document's mentions, in order. */
  readonly mentions: number[];
  /** As first written. */
  readonly surface: string;
  /** True when it stands between quotation marks of its own wherever it stands: what somebody is called. */
  quoted: boolean;
}

/** Tomas “the Eel” Kelmen is Tomas Kelmen. */
function withoutNickname(name: string): string {
  return name.replace(/ ["“„«‘'][^"“”„«»]{1,40}["”“»’'] (?=\p{Lu})/u, ' ');
}

function isQuoted(text: string, { start, end }: UnresolvedMention): boolean {
  return /["“„«‘]/.test(text.charAt(start - 1)) && /["”“»’]/.test(text.charAt(end));
}

/** Dates and numbers are the same when they say the same; a quantity's unit stands in its text alone. */
function formKey(mention: UnresolvedMention, canonical: string, family: Family): string {
  if (isNamed(mention.type)) return `${family === 'other' ? mention.type : family}:${canonical}`;
  const said = mention.value === undefined || mention.type === 'QUANTITY' ? canonical : JSON.stringify(mention.value);
  return `${mention.type}:${said}`;
}

/** The document's forms, in order of their first mention. */
export function formsOf(prose: Prose, mentions: readonly UnresolvedMention[]): Form[] {
  const forms = new Map<string, Form>();
  mentions.forEach((mention, index) => {
    const surface = withoutNickname(prose.text.slice(mention.start, mention.end).replace(/\s+/g, ' '));
    const family = familyOf(mention.type);
    const canonical = canonicalName(surface);
    const key = formKey(mention, canonical, family);
    const form = forms.get(key);
    const quoted = isQuoted(prose.text, mention);
    if (!form) forms.set(key, { canonical, family, mentions: [index], surface, quoted });
    else {
      form.mentions.push(index);
      form.quoted &&= quoted;
    }
  });
  return [...forms.values()];
}
