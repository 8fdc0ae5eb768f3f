import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { contentSpan } from '../../../src/core/analysis/lookup';
import { allQuotes, innermostQuoteAt } from '../../../src/core/analysis/quoteTree';
import { describer } from '../../../src/core/anchoring/describer';
import { normalisedText } from '../../../src/core/anchoring/normalisedText';
import { unhashed } from '../../../src/core/anchoring/source';
import { described } from '../../../src/core/annotations/anchored';
import { followEdits } from '../../../src/core/annotations/follow';
import { anchor, anchorAgain } from '../../../src/core/annotations/search';
import type { Annotation } from '../../../src/core/annotations/annotation';
import { anchoredCorrections, correctionAt, type AnchoredCorrection } from '../../../src/core/annotations/corrections/anchoredCorrections';
import { correct } from '../../../src/core/annotations/corrections/correct';
import type { Correction, NamedEntity } from '../../../src/core/annotations/corrections/correction';
import { confirmationOf, quoteCorrection, speakerOf } from '../../../src/core/annotations/corrections/quoteCorrection';
import { correctPassage, quoteCorrectionOf } from '../../../src/core/annotations/corrections/revise';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import { prepare } from '../../../src/core/entities/registry/apply';
import { emptyRegistry } from '../../../src/core/entities/registry/registry';
import type { Quote } from '../../../src/core/quotes/quote';
import { applyEdit } from '../../../src/core/text/edits';
import { spanContains, type Span } from '../../../src/core/text/span';

const text = 'Mara Petrosyan, the mayor, spoke. “It leaks,” Petrosyan said. “It always did,” she added. “And it will.” '
  + 'Oskar Lindahl nodded. “It holds,” he told reporters, “as it should.” The Quayhand called it “rot”.';

function at(words: string, nth = 0): Span {
  let start = -1;
  for (let seen = 0; seen <= nth; seen += 1) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

const leaks: Quote = {
  content: [at('“It leaks,”')], kind: 'direct', source: at('Petrosyan', 1), cue: at('said'), speaker: 'e1',
  evidence: { kind: 'named', at: at('Petrosyan', 1) },
};
const did: Quote = {
  content: [at('“It always did,”')], kind: 'direct', source: at('she'), cue: at('added'), speaker: 'e1',
  evidence: { kind: 'pronoun', at: at('Petrosyan', 1) },
};
const will: Quote = {
  content: [at('“And it will.”')], kind: 'direct', speaker: 'e1', evidence: { kind: 'continued', at: at('“It always did,”') },
};
const holds: Quote = {
  content: [at('“It holds,”'), at('“as it should.”')], kind: 'direct', source: { start: at('he told').start, end: at('told').start - 1 },
  cue: at('told'), speaker: 'e2', addressee: at('reporters'),
  evidence: { kind: 'pronoun', at: at('Oskar Lindahl') },
};

const recognised: Analysis = {
  mentions: [
    { ...at('Mara Petrosyan'), type: 'PERSON', entity: 'e1' },
    { ...at('Petrosyan', 1), type: 'PERSON', entity: 'e1' },
    { ...at('Oskar Lindahl'), type: 'PERSON', entity: 'e2' },
  ],
  entities: [
    { id: 'e1', type: 'PERSON', name: 'Mara Petrosyan', aliases: ['Petrosyan'] },
    { id: 'e2', type: 'PERSON', name: 'Oskar Lindahl', aliases: [] },
  ],
  quotes: [leaks, did, will, holds],
  length: text.length,
};

const none = prepare(emptyRegistry).recordsIn('a.txt');
const by = { id: 'urn:uuid:0', now: '2026-01-02T03:04:05Z', creator: 'Ada Quist' };
const person = (name: string): NamedEntity => ({ name, type: 'PERSON' });

/** Each correction in its place, found in the text as a sidecar's are; numbered from `first`. */
function said(corrections: readonly (readonly [Span, Correction])[], first = 0, of = text): readonly AnchoredCorrection[] {
  return anchoredCorrections(anchor(unhashed(of), corrections.map(([span, correction], index) =>
    correctPassage(describer(of)(span), correction, { ...by, id: `urn:uuid:${first + index}` }))));
}

/** What a person says of a recognised quote: that somebody else says it. */
const says = (quote: Quote, speaker?: NamedEntity, confirms = false): readonly [Span, Correction] =>
  [contentSpan(quote), quoteCorrection(normalisedText(text), quote, speaker, confirms)];
const no = (quote: Quote): readonly [Span, Correction] => [contentSpan(quote), { kind: 'noQuote' }];
const after = (...corrections: readonly (readonly [Span, Correction])[]): Analysis => correct(recognised, text, said(corrections), none);

/** `Mara Petrosyan: “It leaks,”` for every quote. */
function listed({ quotes, entities }: Analysis): readonly string[] {
  return allQuotes(quotes).map(({ speaker, content }) =>
    `${entities.find(({ id }) => id === speaker)?.name ?? 'nobody'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`);
}

const speakers = (analysis: Analysis): readonly string[] => listed(analysis).map((line) => line.slice(0, line.indexOf(':')));

describe('corrections of quotes', () => {
  it('confirm what is recognised without changing it', () => {
    const confirmed = after(...recognised.quotes.map((quote) => says(quote, speakerOf(recognised, quote), true)));
    assert.deepEqual(confirmed, recognised);
  });

  it('give a quote another speaker, and what hangs on it follows', () => {
    assert.deepEqual(speakers(after(says(leaks, person('Oskar Lindahl')))), Array(4).fill('Oskar Lindahl'));
    assert.deepEqual(speakers(after(says(did, person('Oskar Lindahl')))), ['Mara Petrosyan', 'Oskar Lindahl', 'Oskar Lindahl', 'Oskar Lindahl']);
    assert.deepEqual(speakers(after(says(holds, person('Mara Petrosyan')))), Array(4).fill('Mara Petrosyan'));
  });

  it('say that nobody is named, and add whom the document does not name', () => {
    assert.deepEqual(speakers(after(says(leaks))), ['nobody', 'nobody', 'nobody', 'Oskar Lindahl']);
    const added = after(says(will, person('Ines Duarte')));
    assert.deepEqual(speakers(added), ['Mara Petrosyan', 'Mara Petrosyan', 'Ines Duarte', 'Oskar Lindahl']);
    assert.deepEqual(added.entities.map(({ id }) => id), ['e1', 'e2', 'e3']);
  });

  it('leave what people have said of the others, and what is told by a name', () => {
    const both = after(says(leaks, person('Oskar Lindahl')), says(did, person('Mara Petrosyan')));
    assert.deepEqual(speakers(both), ['Oskar Lindahl', 'Mara Petrosyan', 'Mara Petrosyan', 'Oskar Lindahl']);
  });

  it('let what hangs on a quote follow where recognition gives no reason', () => {
    const plain = { ...recognised, quotes: recognised.quotes.map(({ evidence: _, ...quote }) => quote) };
    assert.deepEqual(speakers(correct(plain, text, said([says(leaks, person('Oskar Lindahl'))]), none)), Array(4).fill('Oskar Lindahl'));
    const nobody = { ...plain, quotes: plain.quotes.map(({ speaker: _, ...quote }) => ({ ...quote, source: at('she') })) };
    assert.deepEqual(speakers(correct(nobody, text, said([says(leaks, person('Mara Petrosyan'))]), none)),
      ['Mara Petrosyan', 'Mara Petrosyan', 'Mara Petrosyan', 'nobody'], 'up to where somebody else is named');
  });

  it('hold for all turns with one label', () => {
    const turn = (quote: Quote, label: Span): Quote => ({ ...quote, source: label, evidence: { kind: 'turn', at: label } });
    const turns = { ...recognised, quotes: [turn(leaks, at('it')), turn(did, at('nodded')), turn(will, at('it')), turn(holds, at('nodded'))] };
    const quotes = turns.quotes.map(({ speaker: _, ...quote }): Quote => quote);
    const named = correct({ ...turns, quotes }, text, said([says(quotes[2]!, person('Mara Petrosyan'))]), none);
    assert.deepEqual(speakers(named), ['Mara Petrosyan', 'nobody', 'Mara Petrosyan', 'nobody']);
  });

  it('follow a correction of the name by which a pronoun was understood', () => {
    const corrections = said([[at('Petrosyan', 1), { kind: 'mention', name: 'Petrosyan', type: 'ORG' }]]);
    assert.deepEqual(speakers(correct(recognised, text, corrections, none)).slice(0, 2), ['Petrosyan', 'Petrosyan']);
  });

  it('take away what is no quote, and what is quoted in it stays', () => {
    assert.deepEqual(listed(after(no(did))).length, 3);
    const inner: Quote = { content: [at('holds')], kind: 'direct' };
    const nesting = { ...recognised, quotes: [leaks, did, will, { ...holds, nested: [inner] }] };
    assert.deepEqual(listed(correct(nesting, text, said([no(holds)]), none)).at(-1), 'nobody: holds');
    assert.equal(correct(nesting, text, said([no(inner)]), none).quotes.at(-1)?.nested, undefined);
    assert.deepEqual(correct(nesting, text, said([says(inner, person('Mara Petrosyan'))]), none).quotes.at(-1)?.nested?.[0]?.speaker, 'e1');
  });

  it('add what was missed, inside the quote that holds it', () => {
    const missed: Quote = { content: [at('“rot”')], kind: 'mixed', source: at('The Quayhand'), cue: at('called') };
    const added = after(says(missed, { name: 'The Quayhand', type: 'ORG' }));
    assert.equal(listed(added).at(-1), 'The Quayhand: “rot”');
    assert.deepEqual(added.quotes.at(-1)?.source, at('The Quayhand'));
    const inside = after(says({ content: [at('should')], kind: 'direct' }, person('Mara Petrosyan')));
    assert.deepEqual(inside.quotes.at(-1)?.nested?.map(({ speaker }) => speaker), ['e1']);
    assert.equal(innermostQuoteAt(inside.quotes, at('should').start + 1)?.speaker, 'e1');
  });

  it('cut a quote to what is said, and the recognised one is gone', () => {
    const shorter: Quote = { ...holds, content: [at('“It holds,”')] };
    assert.deepEqual(listed(after(says(shorter, person('Oskar Lindahl')), no(holds))).at(-1), 'Oskar Lindahl: “It holds,”');
    const longer: Quote = { ...did, content: [{ start: at('“It always').start, end: at('“And it will.”').end }] };
    assert.deepEqual(listed(after(says(longer, person('Mara Petrosyan')), no(did), no(will))).length, 3);
  });

  it('count the newest of those that speak of one quote', () => {
    const one = { ...by, id: 'urn:uuid:9', now: '2026-01-01T00:00:00Z' };
    const older = correctPassage(describer(text)(contentSpan(leaks)), { kind: 'noQuote' }, one);
    const newer = correctPassage(describer(text)(contentSpan(leaks)), says(leaks, person('Oskar Lindahl'))[1], by);
    for (const order of [[older, newer], [newer, older]]) {
      const anchored = anchor(unhashed(text), order);
      assert.equal(speakers(correct(recognised, text, anchoredCorrections(anchored), none))[0], 'Oskar Lindahl');
      assert.equal(confirmationOf(anchored, leaks)?.annotation, newer);
      assert.equal(correctionAt(anchored, contentSpan(leaks)), undefined, 'nothing is said of a name');
    }
  });

  const anyQuote = fc.oneof(
    fc.constantFrom(...recognised.quotes),
    fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 })).map(([start, length]): Quote =>
      ({ content: [{ start, end: Math.min(text.length, start + length) }], kind: 'indirect' })),
  );
  const anySaid = fc.tuple(anyQuote, fc.constantFrom(undefined, 'no', 'Mara Petrosyan', 'Oskar Lindahl', 'Ines Duarte'))
    .map(([quote, speaker]) => (speaker === 'no' ? no(quote) : says(quote, speaker === undefined ? undefined : person(speaker))));
  const several = fc.array(anySaid, { maxLength: 6 });

  it('applied twice are the same as once', () => {
    fc.assert(fc.property(several, (some) => {
      const corrections = said(some);
      const once = correct(recognised, text, corrections, none);
      assert.deepEqual(correct(once, text, corrections, none), once);
    }), { numRuns: 400 });
  });

  it('do not depend on their order', () => {
    fc.assert(fc.property(several, fc.nat(), (some, turn) => {
      const corrections = said(some);
      const cut = turn % Math.max(1, corrections.length);
      const others = [...corrections.slice(cut), ...corrections.slice(0, cut)].reverse();
      assert.deepEqual(correct(recognised, text, others, none), correct(recognised, text, corrections, none));
    }), { numRuns: 400 });
  });

  it('keep every quote in order, within the text and of a known entity', () => {
    fc.assert(fc.property(several, (some) => {
      const { quotes, entities } = after(...some);
      const ids = new Set(entities.map(({ id }) => id));
      for (const quote of allQuotes(quotes)) {
        assert.ok(quote.speaker === undefined || ids.has(quote.speaker));
        for (const one of quote.nested ?? []) assert.ok(spanContains(contentSpan(quote), contentSpan(one)));
      }
      const starts = quotes.map((quote) => contentSpan(quote).start);
      assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
    }));
  });

  it('of a long document with many of them take no time to speak of', () => {
    const count = 20_000;
    const line = '“It leaks,” she said. ';
    const long = line.repeat(count);
    const places = Array.from({ length: count }, (_, index) => index * line.length);
    const quotes = places.map((start): Quote => ({
      content: [{ start, end: start + 11 }], kind: 'direct', speaker: 'e1',
      source: { start: start + 12, end: start + 15 }, cue: { start: start + 16, end: start + 20 },
      ...(start > 0 ? { evidence: { kind: 'pronoun', at: { start: start + 12 - line.length, end: start + 15 - line.length } } } : {}),
    }));
    const analysis: Analysis = { mentions: [], entities: recognised.entities, quotes, length: long.length };
    const annotation = correctPassage({ quote: { exact: '“It leaks,”', prefix: '', suffix: '' } }, { kind: 'noQuote' }, by);
    const correction: Correction = { kind: 'quote', confirms: false, quoteKind: 'direct', speaker: person('Oskar Lindahl'), omitted: [] };
    const corrections = quotes.filter((_, index) => index % 4 === 0)
      .map((quote): AnchoredCorrection => ({ span: contentSpan(quote), annotation, correction }));
    const started = performance.now();
    const corrected = correct(analysis, long, corrections, none);
    assert.ok(corrected.quotes.every(({ speaker }) => speaker === 'e2'), 'one by one they follow');
    assert.ok(performance.now() - started < 2_000, `${Math.round(performance.now() - started)} ms`);
  });
});

describe('an annotation that corrects a quote', () => {
  const annotation = correctPassage(describer(text)(contentSpan(holds)), says(holds, person('Oskar Lindahl'), true)[1], by);

  it('is written as W3C’s assessing where it confirms and identifying where it corrects, and read again', () => {
    const [item] = (JSON.parse(printSidecar({ annotations: [annotation] }, 'a.txt')) as { items: { motivation: unknown; body: unknown[] }[] }).items;
    assert.equal(item?.motivation, 'assessing');
    assert.deepEqual(item?.body, [{
      'type': 'TextualBody', 'sourcemark:correction': 'quote', 'purpose': 'assessing', 'value': 'Oskar Lindahl', 'sourcemark:entityType': 'PERSON',
      'sourcemark:quoteKind': 'direct',
      'sourcemark:source': { 'type': 'TextQuoteSelector', 'exact': 'he', 'sourcemark:offset': 12 },
      'sourcemark:cue': { 'type': 'TextQuoteSelector', 'exact': 'told', 'sourcemark:offset': 15 },
      'sourcemark:omitted': [{ 'type': 'TextQuoteSelector', 'exact': ' he told reporters, ', 'sourcemark:offset': 11 }],
    }]);
    const corrected = correctPassage(describer(text)(contentSpan(leaks)), says(leaks)[1], by);
    const printed = printSidecar({ annotations: [annotation, corrected] }, 'a.txt');
    assert.match(printed, /"identifying"[\s\S]*"nobody named"/);
    const parsed = parseSidecar(printed);
    assert.ok(parsed.kind === 'sidecar');
    assert.deepEqual(parsed.sidecar.annotations.map(quoteCorrectionOf), [annotation, corrected].map(quoteCorrectionOf));
  });

  it('keeps its parts through edits, and describes them anew', () => {
    const anchored = anchor(unhashed(text), [annotation]);
    const edits = [{ start: at('told').start, end: at('told').end, text: 'has told' }, { start: 0, end: 0, text: 'Kalvika. ' }];
    const now = edits.reduce(applyEdit, text);
    const [followed] = followEdits(anchored, edits, text);
    assert.ok(followed?.parts?.source && followed.parts.omitted[0]);
    assert.equal(now.slice(followed.parts.source.start, followed.parts.source.end), 'he');
    assert.equal(now.slice(followed.parts.omitted[0].start, followed.parts.omitted[0].end), ' he has told reporters, ');
    assert.equal(followed.parts.cue, undefined, 'it was replaced whole');
    const [anew] = described([followed], unhashed(now));
    assert.ok(anew);
    assert.deepEqual(quoteCorrectionOf(anew)?.omitted[0]?.exact, ' he has told reporters, ');
    assert.deepEqual(anchor(unhashed(now), [anew])[0]?.parts?.omitted, followed.parts.omitted);
    assert.equal(described(anchored, unhashed(text))[0], annotation, 'nothing has changed');
    assert.deepEqual(anchorAgain(anchored, unhashed(text), [annotation]).found([])[0]?.parts, anchored[0]?.parts);
  });

  it('finds a part that moved where its words stand only once nearby, and leaves others out', () => {
    const moved = text.replace('“It holds,” he told', '“It holds,” and then he told');
    const there = (of: string): Annotation =>
      ({ ...annotation, selectors: describer(of)({ start: of.indexOf('“It holds'), end: of.indexOf('should.”') + 8 }) });
    const [one] = anchor(unhashed(moved), [there(moved)]);
    assert.equal(one?.parts?.cue && moved.slice(one.parts.cue.start, one.parts.cue.end), 'told');
    assert.deepEqual(one?.parts?.omitted.map(({ start, end }) => moved.slice(start, end)), [' he told reporters, ']);
    const twice = moved.replace('reporters', 'reporters and told');
    const [other] = anchor(unhashed(twice), [there(twice)]);
    assert.equal(other?.parts?.cue, undefined);
  });

  it('is right with line ends of two units and characters of two', () => {
    const windows = '😀 Mara\r\nspoke.\r\n“It 😀 leaks,” she\r\nsaid. ';
    const quote: Quote = {
      content: [{ start: windows.indexOf('“'), end: windows.indexOf('”') + 1 }], kind: 'direct',
      cue: { start: windows.indexOf('she'), end: windows.indexOf('said') + 4 }, source: { start: 3, end: 7 },
    };
    const [one] = said([[contentSpan(quote), quoteCorrection(normalisedText(windows), quote, undefined)]], 0, windows);
    assert.deepEqual(one?.parts, { source: quote.source, cue: quote.cue, omitted: [] });
  });
});
