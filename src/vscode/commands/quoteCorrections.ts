import * as vscode from 'vscode';
import { contentSpan, entityById, mentionAt, partsOf } from '../../core/analysis/lookup';
import { allQuotes } from '../../core/analysis/quoteTree';
import type { NormalisedText } from '../../core/anchoring/normalisedText';
import type { AnchoredCorrection } from '../../core/annotations/corrections/anchoredCorrections';
import type { NamedEntity } from '../../core/annotations/corrections/correction';
import { findAttribution, kindOf, withoutMarks } from '../../core/annotations/corrections/findAttribution';
import { takesPlaceOf } from '../../core/annotations/corrections/matchQuotes';
import { namedEntity, quoteCorrection, speakerOf } from '../../core/annotations/corrections/quoteCorrection';
import type { Quote } from '../../core/quotes/quote';
import { hull, spanContains, type Span } from '../../core/text/span';
import { spanIn } from '../adapters/places';
import { tell } from '../adapters/tell';
import { counted, inMarks, shortened } from '../adapters/words';
import type { ChangeJournal } from '../services/changeJournal';
import { revealPassage } from '../services/navigation';
import { asRead, type Said, type TextAsRead } from '../services/passageCorrections';
import type { Known } from './chosenEntity';
import { chosenQuote, type ChosenQuote } from './chosenQuote';
import { given } from './given';
import { pickSpeaker, type SaidBy } from './pickSpeaker';

/** A quote this far from the selection may be the one whose source or cue is selected. */
const farthestPart = 300;

/** What a person says of one quote: who says it, that it is none, that there is one, what belongs to it, that it is right. */
export function registerQuoteCorrections(known: Known, journal: ChangeJournal, subscriptions: vscode.Disposable[]): void {
  const { live, catalog, passages } = known;

  /** Says it; true when that has been done. */
  async function say(
    chosen: TextAsRead, name: string, what: (normalised: NormalisedText) => readonly Said[], without: readonly AnchoredCorrection[] = [],
  ): Promise<boolean> {
    const change = await passages.correctingAll(chosen, what, without);
    const refused = typeof change === 'string' ? change : await journal.perform(name, [change]);
    tell(refused === undefined ? name : `Not done: ${refused}`);
    return refused === undefined;
  }

  function onQuote(command: string, act: (chosen: ChosenQuote, argument: unknown) => Promise<unknown>): vscode.Disposable {
    return vscode.commands.registerCommand(`sourcemark.${command}`, async (argument: unknown) => {
      const chosen = await chosenQuote(argument, known);
      if (chosen) await act(chosen, argument);
      else tell('Put the cursor on a quote');
    });
  }

  async function correctSpeaker(chosen: ChosenQuote, argument: unknown): Promise<void> {
    const { document, quote } = chosen;
    const said = saidBy(argument) ?? await pickSpeaker(chosen, catalog, `Speaker of ${inMarks(wordsOf(document, quote))}`);
    if (!said) return;
    const before = speakersIn(document);
    const by = said.speaker?.name ?? 'nobody named';
    if (!await say(chosen, `Speaker: ${by}`, (normalised) => [saying(normalised, quote, said.speaker)])) return;
    const now = speakersIn(document);
    const place = contentSpan(quote).start;
    const followed = [...now].filter(([start, name]) => start !== place && before.has(start) && before.get(start) !== name).length;
    if (followed > 0) tell(`Speaker: ${by} · ${counted(followed, 'other quote follows', 'other quotes follow')}`);
  }

  /** Who says each quote, by where it begins. */
  function speakersIn(document: vscode.TextDocument): ReadonlyMap<number, string | undefined> {
    const analysis = live.of(document);
    return new Map(allQuotes(analysis?.quotes ?? []).map((quote) =>
      [contentSpan(quote).start, analysis && entityById(analysis, quote.speaker)?.name]));
  }

  async function markQuote(argument: unknown): Promise<void> {
    const selected = await selectedSpans(argument);
    const analysis = selected && live.of(selected.document);
    if (!selected || !analysis) return tell('Select the words that somebody says');
    const { document } = selected;
    const text = document.getText();
    const content = selected.spans.map((span) => withoutMarks(text, span));
    const { source, cue } = findAttribution(text, hull(content) ?? { start: 0, end: 0 }, analysis.mentions);
    const mention = source && mentionAt(analysis, source.start);
    const quote: Quote = {
      content, kind: kindOf(text, content), ...(source ? { source } : {}), ...(cue ? { cue } : {}), ...(mention ? { speaker: mention.entity } : {}),
    };
    const said = saidBy(argument) ?? await pickSpeaker({ ...selected, analysis, quote }, catalog, 'Mark as Quote');
    if (said) await say(selected, `Quote of ${said.speaker?.name ?? 'nobody named'}`, (normalised) => [saying(normalised, quote, said.speaker)]);
  }

  async function adjustQuote(argument: unknown): Promise<void> {
    const pointed = given(argument, 'part') === undefined && argument !== undefined ? await chosenQuote(argument, known) : undefined;
    if (pointed) {
      await revealPassage({ uri: pointed.document.uri.toString(), span: contentSpan(pointed.quote) });
      return tell('Select the words as they should be, then choose Adjust Quote');
    }
    const selected = await selectedSpans(argument);
    const analysis = selected && live.of(selected.document);
    const place = selected && hull(selected.spans);
    const quote = analysis && place && nearestQuote(analysis.quotes, place);
    if (!selected || !analysis || !place || !quote) return tell('Select the words that belong to a quote, its source or its cue');
    const { document, spans } = selected;
    const part = given(argument, 'part') ?? await pickPart(document, quote, place);
    const speaker = speakerOf(analysis, quote);
    const name = 'Quote adjusted';
    if (part === 'content') await adjustContent(selected, quote, analysis.quotes, spans, speaker);
    if (part === 'cue') await say(selected, name, (normalised) => [saying(normalised, { ...quote, cue: place }, speaker)]);
    if (part !== 'source') return;
    const mention = analysis.mentions.find((one) => spanContains(place, one) && (one.type === 'PERSON' || one.type === 'ORG'));
    const entity = mention && entityById(analysis, mention.entity);
    await say(selected, name, (normalised) => [saying(normalised, { ...quote, source: place }, entity ? namedEntity(entity) : speaker)]);
  }

  /** The quote at its new place; what recognition, or somebody else, would go on to show at the old one is said to be none. */
  async function adjustContent(
    selected: TextAsRead, quote: Quote, quotes: readonly Quote[], spans: readonly Span[], speaker: NamedEntity | undefined,
  ): Promise<void> {
    const { document, version } = selected;
    if (document.version !== version) return tell('Not done: the text has changed meanwhile');
    const text = document.getText();
    const content = spans.map((span) => withoutMarks(text, span));
    // A turn has no marks, and neither has a part of what stands between two.
    const isPart = content.every((span) => quote.content.some((before) => spanContains(before, span)));
    const isDirect = quote.kind === 'direct' && (isPart || kindOf(text, quote.content) === 'indirect');
    const adjusted: Quote = { ...quote, content, kind: isDirect ? 'direct' : kindOf(text, content) };
    const [before, now] = [contentSpan(quote), contentSpan(adjusted)];
    const own = passages.of(document.uri).filter((one) => passages.isOwn(one) && one.correction.kind === 'quote' && isSame(one.span, before));
    const others = passages.of(document.uri).some((one) => !passages.isOwn(one) && one.correction.kind === 'quote' && isSame(one.span, before));
    const swallowed = quotes.map(contentSpan).filter((span) => !isSame(span, before) && !isSame(span, now) && spanContains(now, span));
    const rejected = [...(others || !takesPlaceOf(now, before) ? [before] : []), ...swallowed].filter((span) => !isSame(span, now));
    await say(selected, 'Quote adjusted', (normalised) => [
      ...rejected.map((span): Said => ({ span, correction: { kind: 'noQuote' } })),
      saying(normalised, adjusted, speaker),
    ], isSame(before, now) || rejected.some((span) => isSame(span, before)) ? [] : own);
  }

  /** The selections, or the passage that a link or a test names. */
  async function selectedSpans(argument: unknown): Promise<TextAsRead & { readonly spans: readonly Span[] } | undefined> {
    const { uri, span } = (argument ?? {}) as { uri?: unknown; span?: Span };
    if (typeof uri === 'string' && span) return { ...asRead(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))), spans: [span] };
    const editor = vscode.window.activeTextEditor;
    const spans = editor?.selections.map((selection) => trimmed(editor.document, spanIn(editor.document, selection)))
      .filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start) ?? [];
    return editor && spans.length > 0 ? { ...asRead(editor.document), spans } : undefined;
  }

  subscriptions.push(
    onQuote('correctSpeaker', correctSpeaker),
    onQuote('rejectQuote', (chosen) =>
      say(chosen, 'Not a quote', () => [{ span: contentSpan(chosen.quote), correction: { kind: 'noQuote' } }])),
    vscode.commands.registerCommand('sourcemark.markQuote', markQuote),
    vscode.commands.registerCommand('sourcemark.adjustQuote', adjustQuote),
  );
}

function saying(normalised: NormalisedText, quote: Quote, speaker: NamedEntity | undefined): Said {
  return { span: contentSpan(quote), correction: quoteCorrection(normalised, quote, speaker) };
}

/** What a key's settings or a test say beforehand: `speaker` is a name with a type, or null for nobody. */
function saidBy(argument: unknown): SaidBy | undefined {
  const { speaker } = (argument ?? {}) as { speaker?: NamedEntity | null };
  return speaker === undefined ? undefined : speaker ? { speaker } : {};
}

/** The innermost quote whose words the selection touches, else the one of which it touches a part or stands nearest to one. */
function nearestQuote(quotes: readonly Quote[], place: Span): Quote | undefined {
  const distance = ({ start, end }: Span): number => Math.max(0, start - place.end, place.start - end);
  const [best] = allQuotes(quotes)
    .map((quote) => {
      const words = contentSpan(quote);
      const farness = Math.min(...partsOf(quote).map(distance));
      return { quote, farness, order: [Number(distance(words) > 0), farness, words.end - words.start] as const };
    })
    .filter(({ farness }) => farness <= farthestPart)
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.order[2] - b.order[2]);
  return best?.quote;
}

async function pickPart(document: vscode.TextDocument, quote: Quote, { start, end }: Span): Promise<string | undefined> {
  const words = shortened(document.getText().slice(start, end), 40);
  const parts = [
    { label: 'The words said', part: 'content' },
    { label: 'Who says it', description: 'the source', part: 'source' },
    { label: 'What attributes it', description: 'the cue', part: 'cue' },
  ];
  const question = { title: `Adjust ${inMarks(wordsOf(document, quote))}`, placeHolder: `What is ${inMarks(words)}?` };
  return (await vscode.window.showQuickPick(parts, question))?.part;
}

function trimmed(document: vscode.TextDocument, { start, end }: Span): Span {
  const text = document.getText().slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, end - (text.length - text.trimEnd().length)) };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function wordsOf(document: vscode.TextDocument, quote: Quote): string {
  const { start, end } = contentSpan(quote);
  return shortened(document.getText().slice(start, end), 40);
}
