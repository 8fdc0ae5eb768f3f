// What the guidelines demand of an article and a machine can see.
import type { Article, GoldQuote, Range } from './article';
import { NAME_TYPES } from './markup';

/** A breach, with the UTF-16 offset in the article's text where it is. */
export interface Breach { readonly offset: number; readonly message: string }

const required = ['title', 'outlet', 'desk', 'style', 'date', 'lang', 'split'];
const articleBefore = /^(?:the|a|an) /i;
const marksOfSpeech = /["“”„«»]/;
const opensSpeech = /^["“„«»‘'”]/;

/** All breaches of `article`, without those its reading found. */
export function breaches(article: Article): readonly Breach[] {
  return [...header(article), ...nameBreaches(article), ...unmarkedNames(article), ...article.quotes.flatMap((quote) => quoteBreaches(article, quote)), ...looseMarks(article)];
}

/** Every breach and fault as a message with the file's line. */
export function complaints(article: Article, headerLines: number): readonly string[] {
  const lineOf = (offset: number) => article.text.slice(0, offset).split('\n').length + headerLines;
  return [
    ...article.faults.map((fault) => `${article.id}:${fault.line}: ${fault.message}`),
    ...breaches(article).map((breach) => `${article.id}:${lineOf(breach.offset)}: ${breach.message}`),
  ];
}

function header({ fields }: Article): Breach[] {
  const found = required.filter((field) => (fields.get(field) ?? '') === '').map((field) => ({ offset: 0, message: `no “${field}:” in the header` }));
  if (!/^\d{4}-\d\d-\d\d$/.test(fields.get('date') ?? '')) found.push({ offset: 0, message: 'date: YYYY-MM-DD' });
  if (!/^(?:train|dev|test)$/.test(fields.get('split') ?? '')) found.push({ offset: 0, message: 'split: train, dev or test' });
  return found;
}

function nameBreaches({ text, names }: Article): Breach[] {
  const typeOf = new Map<string, string>();
  return names.flatMap((name, index) => {
    const words = text.slice(name.start, name.end);
    const say = (message: string) => ({ offset: name.start, message: `[${words}]: ${message}` });
    const found = edges(text, [name.start, name.end], 'a name').map((breach) => say(breach.message));
    if (!(NAME_TYPES as readonly string[]).includes(name.type)) found.push(say(`type ${name.type}`));
    if ((typeOf.get(name.key) ?? name.type) !== name.type) found.push(say(`key ${name.key} is ${typeOf.get(name.key)} elsewhere`));
    if (name.type !== 'WORK_OF_ART' && name.type !== 'LAW' && articleBefore.test(words)) found.push(say('an article stands inside'));
    if (/^(?:PERSON|GPE|NORP)$/.test(name.type) && /['’]s$/.test(words)) found.push(say('a possessive stands inside'));
    if ((names[index - 1]?.end ?? 0) > name.start) found.push(say('inside another name'));
    typeOf.set(name.key, name.type);
    return found;
  });
}

/** Names that are marked in one place and stand unmarked in another. */
function unmarkedNames({ text, names }: Article): Breach[] {
  const surfaces = new Set(names.map((name) => text.slice(name.start, name.end)).filter((surface) => surface.length > 3));
  return [...surfaces].flatMap((surface) => {
    const found: Breach[] = [];
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) {
      const end = at + surface.length;
      const partOfWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '');
      const marked = names.some((name) => name.start < end && at < name.end);
      if (!partOfWord && !marked && /\p{Lu}/u.test(surface)) found.push({ offset: at, message: `“${surface}” is a name elsewhere and unmarked here` });
    }
    return found;
  });
}

function quoteBreaches({ text, names }: Article, quote: GoldQuote): Breach[] {
  const offset = quote.content[0]?.[0] ?? 0;
  const found: Breach[] = [];
  const say = (message: string) => found.push({ offset, message: `quote ${quote.number}: ${message}` });
  const parts = [quote.source, quote.cue, quote.addressee].filter((part) => part !== undefined);
  for (const part of [...parts, ...quote.content]) for (const breach of edges(text, part, 'a part')) say(breach.message);
  if (/^[a-z]/.test(quote.speaker) && !names.some((name) => name.key === quote.speaker)) say(`no name has the key ${quote.speaker}`);
  if (quote.source && /['’]s$/.test(text.slice(...quote.source))) say('the source ends with a possessive');
  if (quote.source && text.slice(...quote.source).split(/\s+/).length > 40) say('a source of more than 40 words');
  if (quote.cue && text.slice(...quote.cue).split(/\s+/).length > 8) say('a cue of more than 8 words');
  for (const content of quote.content) for (const message of contentBreaches(text, quote, content)) say(message);
  return found;
}

function contentBreaches(text: string, quote: GoldQuote, content: Range): string[] {
  const words = text.slice(...content);
  const cue = quote.cue && text.slice(...quote.cue);
  const inTurn = cue === undefined ? startsLine(text, quote.source) || startsLine(text, content) : !/\p{L}/u.test(cue) || startsLine(text, content);
  if (quote.kind === 'direct') return opensSpeech.test(words) || inTurn ? [] : ['direct, but it begins with no quotation mark and is no turn'];
  if (quote.kind === 'mixed' && quote.content.length === 1 && /^[“"][^“”"]*[”"]$/.test(words)) return ['mixed, but all of it is in quotation marks'];
  if (quote.kind === 'mixed' && quote.content.every(([start, end]) => !/["“”„«»‘']/.test(text.slice(start, end)))) return ['mixed, but nothing in it is in quotation marks'];
  return quote.kind === 'indirect' && /[^.][.]$/.test(words) && !/\b\p{Lu}\.$|\b(?:Mr|Inc|Co|Ltd|p\.m|a\.m|etc)\.$/u.test(words) ? ['the full stop is no part of it'] : [];
}

/** Double quotation marks outside of direct and mixed contents and of `x`. */
function looseMarks({ text, quotes, notSpeech, fields }: Article): Breach[] {
  if (/lost marks/.test(fields.get('style') ?? '')) return [];
  const inside = [...quotes.filter((quote) => quote.kind !== 'indirect').flatMap((quote) => quote.content), ...notSpeech];
  return [...text.matchAll(/["“”„«»]/g)].filter(({ index }) => !inside.some(([start, end]) => start <= index && index < end) && !(text[index] === '"' && /\d/.test(text[index - 1] ?? '')))
    .map(({ index }) => ({ offset: index, message: `${text.slice(index, index + 20).split('\n')[0]}… is neither quoted from anybody nor marked x` }));
}

function edges(text: string, [start, end]: Range, what: string): { message: string }[] {
  const words = text.slice(start, end);
  return words.trim() === words && words !== '' ? [] : [{ message: `${what} begins or ends with white space (“${words.slice(0, 20)}”)` }];
}

function startsLine(text: string, range: Range | undefined): boolean {
  if (range === undefined) return false;
  const lineStart = text.lastIndexOf('\n', range[0] - 1) + 1;
  return !/\p{L}/u.test(text.slice(lineStart, range[0])) && !marksOfSpeech.test(text.slice(lineStart, range[0]));
}
