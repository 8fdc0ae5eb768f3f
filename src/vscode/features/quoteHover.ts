import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { contentSpan, entityById } from '../../core/analysis/lookup';
import { allQuotes, innermostQuoteAt, outerQuoteOf } from '../../core/analysis/quoteTree';
import type { Annotation } from '../../core/annotations/annotation';
import { shownRole } from '../../core/entities/roles/shownRole';
import type { Quote } from '../../core/quotes/quote';
import { spanContains, type Span } from '../../core/text/span';
import { annotateLinks, commandLink, escapeMarkdown, trustedLines } from '../adapters/markdown';
import { rangeIn } from '../adapters/places';
import { inMarks, kindWords, shortened } from '../adapters/words';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { PassageCorrections } from '../services/passageCorrections';

/** The only commands that a link in this hover may run. */
const linkedCommands = [
  'reveal', 'tagPassage', 'addNote', 'copyQuote', 'confirmQuote', 'correctSpeaker', 'rejectQuote', 'adjustQuote', 'takeBackCorrection',
].map((command) => `sourcemark.${command}`);

/** How many quotes inside a quote are listed. */
const manyNested = 3;

/** Who says the quote under the pointer, how that is known and whether a person has confirmed it, with links to put it right. */
export function createQuoteHover(live: LiveAnalyses, passages: PassageCorrections): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const analysis = await live.first(document, token);
      const offset = document.offsetAt(position);
      const quote = analysis && innermostQuoteAt(analysis.quotes, offset);
      if (!quote || token.isCancellationRequested) return undefined;
      const confirmation = passages.at(document.uri, contentSpan(quote), 'quotes')?.annotation;
      const part = quote.content.find(({ start, end }) => start <= offset && offset < end);
      return new vscode.Hover(describe(document, analysis, quote, confirmation), part && rangeIn(document, part));
    },
  };
}

function describe(document: vscode.TextDocument, analysis: Analysis, quote: Quote, confirmation: Annotation | undefined): vscode.MarkdownString {
  const uri = document.uri.toString();
  const passage = [{ uri, span: contentSpan(quote) }];
  return trustedLines([
    whoWords(document, analysis, quote),
    becauseWords(document, analysis, quote),
    outerWords(document, analysis, quote),
    ...nestedWords(document, analysis, quote),
    confirmation ? confirmedWords(uri, quote, confirmation) : '$(circle-large-outline) suggested; nobody has confirmed it',
    [
      ...(confirmation ? [] : [commandLink('confirm', 'sourcemark.confirmQuote', passage, 'Say that this is right')]),
      commandLink('correct speaker…', 'sourcemark.correctSpeaker', passage, 'Say who says it'),
      commandLink('adjust…', 'sourcemark.adjustQuote', passage, 'Change which words belong to it'),
      commandLink('not a quote', 'sourcemark.rejectQuote', passage, 'Say that nobody says this'),
    ].join(' · '),
    [
      commandLink('copy with source', 'sourcemark.copyQuote', passage, 'Copy the words with speaker and document'),
      ...annotateLinks(uri, contentSpan(quote)),
      ...stepLinks(uri, analysis, quote),
    ].join(' · '),
  ], linkedCommands);
}

/** `**Mara Lindqvist**, mayor of Lund (“she”) — direct quote, cue “told”, to “reporters”`. */
function whoWords(document: vscode.TextDocument, analysis: Analysis, quote: Quote): string {
  const text = document.getText();
  const words = (part: Span | undefined): string => (part ? shortened(text.slice(part.start, part.end)) : '');
  const speaker = entityById(analysis, quote.speaker);
  const [source, cue, addressee] = [words(quote.source), words(quote.cue), words(quote.addressee)];
  const role = speaker && shownRole(text, speaker);
  const who = `**${escapeMarkdown(speaker?.name ?? (source || 'Speaker unknown'))}**${role === undefined ? '' : `, ${escapeMarkdown(role)}`}`;
  const asWritten = source && speaker && source !== speaker.name ? ` (“${escapeMarkdown(source)}”)` : '';
  return [
    `${who}${asWritten} — ${kindWords[quote.kind]}`,
    ...(cue ? [`cue “${escapeMarkdown(cue)}”`] : []),
    ...(addressee ? [`to “${escapeMarkdown(addressee)}”`] : []),
  ].join(', ');
}

/** `because “she” means “Mara Lindqvist” in line 3`, with a link to that place; empty where recognition gives no reason. */
function becauseWords(document: vscode.TextDocument, { quotes }: Analysis, { source, evidence }: Quote): string {
  if (!evidence || evidence.at.end > document.getText().length) return '';
  const range = rangeIn(document, evidence.at);
  const asWritten = (span: Span): string => escapeMarkdown(inMarks(shortened(document.getText(rangeIn(document, span)), 40)));
  const by = source ? asWritten(source) : 'it';
  const there = asWritten(evidence.at);
  const line = commandLink(`line ${range.start.line + 1}`, 'sourcemark.reveal', [{ uri: document.uri.toString(), span: evidence.at }], 'Go there');
  switch (evidence.kind) {
    case 'named': return source && spanContains(source, evidence.at) ? '' : `because ${by} names ${there} in ${line}`;
    case 'introduced': return `because ${there} introduces it in ${line}`;
    case 'signed': return `because ${there} signs it in ${line}`;
    case 'pronoun': return `because ${by} means the same as ${there} in ${line}`;
    case 'role': return `because ${by} is told by ${there} in ${line}`;
    case 'description': return `because ${by} fits ${there} in ${line}`;
    case 'kin': return `because ${by} is told beside ${there} in ${line}`;
    case 'owner': return `because ${by} belongs to ${there} in ${line}`;
    case 'turn': return source && spanContains(source, evidence.at) ? '' : `because ${by} is told by ${there} in ${line}`;
    case 'continued': {
      const begun = allQuotes(quotes).find(({ content }) => content[0]?.start === evidence.at.start);
      return begun ? `because it goes on with ${there} in ${line}` : '';
    }
  }
}

/** `inside what Mara Lindqvist says`; empty for what is quoted in nothing. */
function outerWords(document: vscode.TextDocument, analysis: Analysis, quote: Quote): string {
  const outer = outerQuoteOf(analysis.quotes, quote);
  if (!outer) return '';
  const words = escapeMarkdown(inMarks(shortened(document.getText(rangeIn(document, contentSpan(outer))), 40)));
  const link = commandLink(words, 'sourcemark.reveal', [{ uri: document.uri.toString(), span: contentSpan(outer) }], 'Go there');
  return `quoted inside ${link} — ${escapeMarkdown(speakerWords(document, analysis, outer))}`;
}

/** Who says a quote, in a word. */
function speakerWords(document: vscode.TextDocument, analysis: Analysis, { speaker, source }: Quote): string {
  return entityById(analysis, speaker)?.name ?? (source ? shortened(document.getText(rangeIn(document, source)), 40) : 'speaker unknown');
}

function nestedWords(document: vscode.TextDocument, analysis: Analysis, { nested = [] }: Quote): readonly string[] {
  const uri = document.uri.toString();
  return nested.slice(0, manyNested).map((quote) => {
    const span = contentSpan(quote);
    const words = escapeMarkdown(inMarks(shortened(document.getText(rangeIn(document, span)), 40)));
    return `quoted in it: ${commandLink(words, 'sourcemark.reveal', [{ uri, span }], 'Go there')} — ${escapeMarkdown(speakerWords(document, analysis, quote))}`;
  });
}

function confirmedWords(uri: string, quote: Quote, { bodies, creator, created, modified }: Annotation): string {
  const isRight = bodies.some((body) => body.kind === 'correction' && body.correction.kind === 'quote' && body.correction.confirms);
  const day = (modified ?? created)?.slice(0, 10);
  const by = [...(creator === undefined ? [] : [`by ${creator}`]), ...(day === undefined ? [] : [day])].join(', ');
  const argument = { uri, span: contentSpan(quote), about: 'quotes' };
  const takeBack = commandLink('take back', 'sourcemark.takeBackCorrection', [argument], 'Let recognition decide again');
  const state = isRight ? '$(pass-filled) confirmed' : '$(verified-filled) corrected';
  return `${state}${by === '' ? '' : ` ${escapeMarkdown(by)}`} · ${takeBack}`;
}

function stepLinks(uri: string, { quotes }: Analysis, quote: Quote): readonly string[] {
  const all = allQuotes(quotes);
  const index = all.indexOf(quote);
  const link = (to: Quote | undefined, label: string): readonly string[] =>
    (to ? [commandLink(label, 'sourcemark.reveal', [{ uri, span: contentSpan(to) }], 'Go to this quote')] : []);
  return [...link(all[index - 1], '← quote'), ...link(all[index + 1], 'quote →')];
}
