import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { mapAnalysis } from '../../../src/core/analysis/mapAnalysis';
import { describer } from '../../../src/core/anchoring/describer';
import { unhashed } from '../../../src/core/anchoring/source';
import type { AnchoredAnnotation } from '../../../src/core/annotations/anchored';
import { followEdits } from '../../../src/core/annotations/follow';
import { anchor } from '../../../src/core/annotations/search';
import type { Sidecar } from '../../../src/core/annotations/annotation';
import { anchoredCorrections, correctionAt, type AnchoredCorrection } from '../../../src/core/annotations/corrections/anchoredCorrections';
import { correct } from '../../../src/core/annotations/corrections/correct';
import type { Correction } from '../../../src/core/annotations/corrections/correction';
import { correctionOf, correctPassage, isOnlyCorrection, withCorrection, withoutCorrection } from '../../../src/core/annotations/corrections/revise';
import { withCode } from '../../../src/core/annotations/revise';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';
import type { EntityType } from '../../../src/core/entities/entity';
import { prepare, type KnownRecords } from '../../../src/core/entities/registry/apply';
import { create, merge, rename } from '../../../src/core/entities/registry/decisions';
import { emptyRegistry, type EntityRegistry } from '../../../src/core/entities/registry/registry';
import { applyEdit } from '../../../src/core/text/edits';
import type { Quote } from '../../../src/core/quotes/quote';
import type { Span } from '../../../src/core/text/span';

const text = 'Mara Petrosyan, the mayor, spoke. “It leaks,” Petrosyan said. Oskar Lindahl nodded. “It holds,” he said. The Quayhand wrote it down.';

/** The `nth` place of the words, from 0. */
function at(words: string, nth = 0): Span {
  let start = -1;
  for (let seen = 0; seen <= nth; seen += 1) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

const person = (id: string, name: string, ...aliases: string[]) => ({ id, type: 'PERSON' as EntityType, name, aliases });

const recognised: Analysis = {
  mentions: [
    { ...at('Mara Petrosyan'), type: 'PERSON', entity: 'e1' },
    { ...at('Petrosyan', 1), type: 'PERSON', entity: 'e1' },
    { ...at('Oskar Lindahl'), type: 'PERSON', entity: 'e2' },
  ],
  entities: [{ ...person('e1', 'Mara Petrosyan', 'Petrosyan'), roles: [at('mayor')] }, person('e2', 'Oskar Lindahl')],
  quotes: [
    { content: [at('“It leaks,”')], kind: 'direct', source: at('Petrosyan', 1), cue: at('said'), speaker: 'e1' },
    { content: [at('“It holds,”')], kind: 'direct', source: at('he said'), speaker: 'e2' },
  ],
  length: text.length,
};

const by = { id: 'urn:uuid:1', now: '2026-01-02T03:04:05Z', creator: 'Ada Quist' };

function said(...corrections: readonly (readonly [Span, Correction])[]): readonly AnchoredCorrection[] {
  return corrections.map(([span, correction], index) => ({
    span, correction, annotation: correctPassage(describer(text)(span), correction, { ...by, id: `urn:uuid:${index}` }),
  }));
}

function recordsOf(registry: EntityRegistry): KnownRecords {
  return prepare(registry).recordsIn('a.txt');
}

/** `e1 PERSON Mara Petrosyan: Mara Petrosyan, Petrosyan` for every entity with its mentions. */
function listed({ entities, mentions }: Analysis): readonly string[] {
  return entities.map(({ id, type, name }) =>
    `${type} ${name}: ${mentions.filter((mention) => mention.entity === id).map(({ start, end }) => text.slice(start, end)).join(', ')}`);
}

function speakers({ quotes, entities }: Analysis): readonly (string | undefined)[] {
  return quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name);
}

const none = recordsOf(emptyRegistry);
const noMention: Correction = { kind: 'noMention' };
const is = (name: string, type: EntityType = 'PERSON', record?: string): Correction => ({ kind: 'mention', name, type, ...(record ? { record } : {}) });

describe('corrections of one mention', () => {
  it('leave an analysis alone when there are none', () => assert.equal(correct(recognised, text, [], none), recognised));

  it('take a mention away in its place only', () => {
    const after = correct(recognised, text, said([at('Petrosyan', 1), noMention]), none);
    assert.deepEqual(listed(after), ['PERSON Mara Petrosyan: Mara Petrosyan', 'PERSON Oskar Lindahl: Oskar Lindahl']);
    assert.deepEqual(after.entities[0]?.roles, [at('mayor')]);
    assert.deepEqual(speakers(after), [undefined, 'Oskar Lindahl']);
  });

  it('call an entity by the fullest name that is left of it', () => {
    const after = correct(recognised, text, said([at('Mara Petrosyan'), noMention]), none);
    assert.deepEqual(listed(after), ['PERSON Petrosyan: Petrosyan', 'PERSON Oskar Lindahl: Oskar Lindahl']);
    assert.equal(after.entities[0]?.roles, undefined, 'the role stood beside what is no name');
  });

  it('leave a longer name round it alone, which they do not speak of', () => {
    assert.deepEqual(listed(correct(recognised, text, said([at('Petrosyan'), noMention]), none)), listed(recognised));
  });

  it('give a mention to another entity of the document, and the quotes whose source it is', () => {
    const after = correct(recognised, text, said([at('Petrosyan', 1), is('Oskar Lindahl')]), none);
    assert.deepEqual(listed(after), ['PERSON Mara Petrosyan: Mara Petrosyan', 'PERSON Oskar Lindahl: Petrosyan, Oskar Lindahl']);
    assert.deepEqual(speakers(after), ['Oskar Lindahl', 'Oskar Lindahl']);
  });

  it('do not carry other quotes of the former entity along', () => {
    const after = correct(recognised, text, said([at('Oskar Lindahl'), is('Mara Petrosyan')]), none);
    assert.deepEqual(speakers(after), ['Mara Petrosyan', undefined]);
  });

  it('make an entity of its own of a mention of another type', () => {
    const after = correct(recognised, text, said([at('Petrosyan', 1), is('Petrosyan', 'ORG')]), none);
    assert.deepEqual(listed(after), ['PERSON Mara Petrosyan: Mara Petrosyan', 'ORG Petrosyan: Petrosyan', 'PERSON Oskar Lindahl: Oskar Lindahl']);
    assert.deepEqual(speakers(after), ['Petrosyan', 'Oskar Lindahl']);
  });

  it('mark a name that was missed, and who is quoted by it', () => {
    const unnamed: Analysis = { ...recognised, quotes: recognised.quotes.map(({ speaker: _, ...quote }) => ({ ...quote, source: at('The Quayhand') })) };
    const after = correct(unnamed, text, said([at('Quayhand'), is('Quayhand', 'ORG')]), none);
    assert.ok(listed(after).includes('ORG Quayhand: Quayhand'));
    assert.deepEqual(speakers(after), ['Quayhand', 'Quayhand']);
  });

  it('find an entity by its record, whatever it is called now and whatever it was merged into', () => {
    const id = 'urn:uuid:a';
    const made = create(emptyRegistry, 'Petrosyan', 'PERSON', () => id);
    const corrections = said([at('Petrosyan', 1), is('Petrosyan', 'PERSON', id)]);
    assert.deepEqual(listed(correct(recognised, text, corrections, recordsOf(made)))[1], 'PERSON Petrosyan: Petrosyan', 'a namesake');
    const seen = { type: 'PERSON' as const, name: 'Petrosyan', aliases: [], record: id };
    const renamed = rename(made, seen, 'Anna Petrosyan', () => 'urn:uuid:b');
    assert.deepEqual(listed(correct(recognised, text, corrections, recordsOf(renamed)))[1], 'PERSON Anna Petrosyan: Petrosyan');
    const merged = merge(renamed, person('e2', 'Oskar Lindahl'), seen, () => 'urn:uuid:b');
    const decided = prepare(merged).apply(recognised, text, 'a.txt');
    assert.deepEqual(listed(correct(decided, text, corrections, recordsOf(merged)))[1], 'PERSON Oskar Lindahl: Petrosyan, Oskar Lindahl');
  });

  it('count the newer one where two overlap', () => {
    const after = correct(recognised, text, said([at('Oskar Lindahl'), noMention], [at('Lindahl'), is('Lindahl', 'GPE')]), none);
    assert.ok(listed(after).includes('GPE Lindahl: Lindahl'));
    assert.ok(!listed(after).some((line) => line.includes('Oskar')));
  });

  it('keep mentions in order and not overlapping and every speaker among the entities, whatever is corrected', () => {
    const span = fc.tuple(fc.nat(text.length), fc.nat(20)).map(([start, length]): Span => ({ start, end: start + length }));
    const correction = fc.oneof(fc.constant(noMention), fc.tuple(fc.constantFrom('Mara Petrosyan', 'X', 'Petrosyan'), fc.constantFrom('PERSON', 'ORG')).map(([name, type]) => is(name, type as EntityType)));
    fc.assert(fc.property(fc.array(fc.tuple(span, correction), { maxLength: 8 }), (some) => {
      const after = correct(recognised, text, said(...some), none);
      const ids = new Set(after.entities.map(({ id }) => id));
      let end = 0;
      for (const mention of after.mentions) {
        assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length && ids.has(mention.entity));
        end = mention.end;
      }
      assert.deepEqual(new Set(after.mentions.map(({ entity }) => entity)), ids, 'no entity without a mention');
      for (const { speaker } of after.quotes) assert.ok(speaker === undefined || ids.has(speaker));
      assert.deepEqual(correct(after, text, said(...some), none).mentions.map(({ start }) => start), after.mentions.map(({ start }) => start));
    }));
  });

  it('of a long document with many of them take no time to speak of', () => {
    const count = 50_000;
    const long = 'Anna B. '.repeat(count);
    const places = Array.from({ length: count }, (_, index): Span => ({ start: index * 8, end: index * 8 + 7 }));
    const analysis: Analysis = {
      mentions: places.map((place) => ({ ...place, type: 'PERSON', entity: 'e1' })),
      entities: [{ ...person('e1', 'Anna B.'), roles: places.slice(0, 9) }],
      quotes: places.map((place): Quote => ({ content: [place], kind: 'direct', source: place, speaker: 'e1' })),
      length: long.length,
    };
    const annotation = correctPassage({ quote: { exact: 'Anna B.', prefix: '', suffix: '' } }, noMention, by);
    const corrections = places.filter((_, index) => index % 5 === 0).map((span, index): AnchoredCorrection =>
      ({ span, annotation, correction: index % 2 === 0 ? noMention : is(`Anna ${index}`) }));
    const started = performance.now();
    const after = correct(analysis, long, corrections, none);
    assert.equal(after.mentions.length, count - count / 10);
    assert.ok(performance.now() - started < 2_000, `${Math.round(performance.now() - started)} ms`);
  });

  it('follow the edits with the text, and are the same corrected first and edited then', () => {
    const edit = fc.tuple(fc.nat(text.length), fc.nat(4), fc.string({ maxLength: 3 }))
      .map(([start, length, inserted]) => ({ start, end: Math.min(text.length, start + length), text: inserted }));
    fc.assert(fc.property(edit, (one) => {
      const [known] = said([at('Oskar Lindahl'), is('Lindahl', 'GPE')]);
      assert.ok(known);
      const now = applyEdit(text, one);
      const anchored: readonly AnchoredAnnotation[] = followEdits(anchor(unhashed(text), [known.annotation]), [one], text);
      const first = mapAnalysis(correct(recognised, text, [known], none), [one]);
      const then = correct(mapAnalysis(recognised, [one]), now, anchoredCorrections(anchored), none);
      const places = ({ mentions }: Analysis): unknown => mentions.map(({ start, end, type }) => [start, end, type]);
      assert.deepEqual(places(first), places(then));
    }));
  });
});

describe('an annotation that corrects', () => {
  const span = at('Petrosyan', 1);
  const annotation = correctPassage(describer(text)(span), is('Oskar Lindahl', 'PERSON', 'urn:uuid:r'), by);
  const reread = ({ annotations }: Sidecar): Sidecar => {
    const parsed = parseSidecar(printSidecar({ annotations }, 'a.txt'));
    assert.ok(parsed.kind === 'sidecar');
    return parsed.sidecar;
  };
  const json = (sidecar: Sidecar): { items: { motivation: unknown; body: Record<string, unknown>[] }[] } => JSON.parse(printSidecar(sidecar, 'a.txt')) as never;

  it('is written as W3C’s identifying and assessing, and read again', () => {
    const [item] = json({ annotations: [annotation] }).items;
    assert.equal(item?.motivation, 'identifying');
    assert.deepEqual(item?.body, [{
      'type': 'TextualBody', 'sourcemark:correction': 'mention', 'purpose': 'identifying', 'value': 'Oskar Lindahl',
      'sourcemark:entityType': 'PERSON', 'sourcemark:entity': 'urn:uuid:r',
    }]);
    const [again] = reread({ annotations: [annotation] }).annotations;
    assert.ok(again && isOnlyCorrection(again));
    assert.deepEqual(correctionOf(again), correctionOf(annotation));
  });

  it('changes its motivation with what it says, and keeps fields that nobody here knows', () => {
    const raw = json({ annotations: [annotation] });
    Object.assign(raw.items[0]?.body[0] ?? {}, { 'ex:sure': 0.5 });
    const parsed = parseSidecar(JSON.stringify(raw));
    assert.ok(parsed.kind === 'sidecar' && parsed.sidecar.annotations[0]);
    const revised = withCorrection(parsed.sidecar.annotations[0], noMention, by.now);
    const [item] = json({ annotations: [revised] }).items;
    assert.equal(item?.motivation, 'assessing');
    assert.deepEqual(item?.body, [{ 'type': 'TextualBody', 'sourcemark:correction': 'noMention', 'purpose': 'assessing', 'value': 'not a name', 'ex:sure': 0.5 }]);
    assert.deepEqual(correctionOf(withCorrection(revised, is('X'), by.now)), is('X'));
  });

  it('is gone without its correction, unless there is something else in it', () => {
    assert.equal(withoutCorrection(annotation, by.now), undefined);
    const coded = withCode(annotation, 'claim', by.now);
    assert.deepEqual(withoutCorrection(coded, by.now)?.bodies, [{ kind: 'code', code: 'claim' }]);
    assert.ok(!isOnlyCorrection(coded));
  });

  it('of a kind that nobody here knows is kept, shown as nothing and applied as nothing', () => {
    const body = { 'type': 'TextualBody', 'sourcemark:correction': 'omen', 'purpose': 'identifying', 'value': 'Somebody' };
    const raw = json({ annotations: [annotation] });
    const foreign = { ...raw, items: raw.items.map((item) => ({ ...item, body: [body] })) };
    const parsed = parseSidecar(JSON.stringify(foreign));
    assert.ok(parsed.kind === 'sidecar');
    assert.deepEqual(JSON.parse(printSidecar(parsed.sidecar, 'a.txt')), foreign);
    assert.deepEqual(anchoredCorrections(anchor(unhashed(text), parsed.sidecar.annotations)), []);
  });

  it('is found by its passage, the newest of several', () => {
    const other = { ...correctPassage(describer(text)(span), noMention, by), id: 'urn:uuid:2' };
    const anchored = anchor(unhashed(text), [annotation, other]);
    assert.equal(correctionAt(anchored, span)?.annotation.id, 'urn:uuid:2');
    assert.equal(correctionAt(anchored, at('Mara')), undefined);
  });
});
