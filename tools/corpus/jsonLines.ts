// The corpus in the form the scorers read: one JSON object a line, offsets in UTF-16 units, half-open.
import type { Article } from './article';

/** `article` as one line, with its line end. */
export function jsonLine(article: Article): string {
  const { id, fields, text, names, quotes } = article;
  return `${JSON.stringify({
    id, corpus: 'sourcemark', split: fields.get('split'), lang: fields.get('lang'), text,
    entities: names.map(({ start, end, type, key }) => ({ start, end, type, link: key })),
    quotes: quotes.map((quote) => ({
      id: `q${quote.number}`, content: quote.content, source: one(quote.source), cue: one(quote.cue), addressee: one(quote.addressee), kind: quote.kind,
      speakerEntity: quote.speaker,
    })),
    notSpeech: article.notSpeech,
    meta: Object.fromEntries(fields),
  })}\n`;
}

function one<Range>(range: Range | undefined): Range[] {
  return range === undefined ? [] : [range];
}
