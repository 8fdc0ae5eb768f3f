import assert from 'node:assert/strict';
import type { Annotation, Sidecar } from '../../../src/core/annotations/annotation';
import type { JsonObject } from '../../../src/core/json/json';
import { applyChanges } from '../../../src/core/annotations/changes';
import { codesOf, noteOf } from '../../../src/core/annotations/contents';
import { withCode, withNote, withoutCode, withSelectors } from '../../../src/core/annotations/revise';
import { parseSidecar, printSidecar } from '../../../src/core/annotations/sidecar';

const context = 'http://www.w3.org/ns/anno.jsonld';
const now = '2026-02-03T04:05:06Z';

function page(...items: unknown[]): JsonObject {
  return { '@context': [context, { ex: 'urn:ex:' }], id: 'urn:page', type: ['AnnotationPage', 'ex:List'], startIndex: 0, 'ex:items': 1, items };
}

function parsed(json: unknown): Sidecar {
  const result = parseSidecar(JSON.stringify(json));
  if (result.kind === 'broken') throw new Error(result.reason);
  return result.sidecar;
}

function printed(sidecar: Sidecar): unknown {
  return JSON.parse(printSidecar(sidecar, 'a.txt'));
}

function first(json: unknown): Annotation {
  const [annotation] = parsed(json).annotations;
  assert.ok(annotation);
  return annotation;
}

/** What one annotation becomes in the file when it is changed. */
function rewritten(item: unknown, change: (annotation: Annotation) => Annotation): unknown {
  const sidecar = parsed(page(item));
  const changed = applyChanges(sidecar, [{ kind: 'put', annotation: change(sidecar.annotations[0]!) }]);
  return (printed(changed) as { items: unknown[] }).items[0];
}

const rich = {
  id: 'urn:rich', type: 'Annotation', 'ex:weight': 3, motivation: 'describing', creator: { id: 'urn:ada', name: ['Ada', 'A.'] }, rights: 'urn:cc0',
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: 'claim', 'ex:by': 'ben' },
    { type: ['TextualBody'], value: '<b>Ask</b>', format: 'text/html', language: 'en' },
    'urn:video',
    { type: 'Choice', items: [{ type: 'TextualBody', value: 'one' }, { type: 'TextualBody', value: 'two' }] },
  ],
  target: {
    type: 'SpecificResource', source: 'urn:page:1', styleClass: 'red', state: { type: 'TimeState', cached: 'urn:copy' },
    selector: [
      { type: 'XPathSelector', value: '/p[1]' },
      { type: 'TextQuoteSelector', exact: 'quay', prefix: 'the ', 'ex:lang': 'en' },
      { type: 'TextPositionSelector', start: 4, end: 8, 'ex:unit': 'points' },
    ],
  },
};

describe('an annotation of another program', () => {
  it('is read as far as it goes', () => {
    const annotation = first(page(rich));
    assert.deepEqual({ ...annotation, bodies: annotation.bodies.map(({ kind }) => kind), json: undefined }, {
      id: 'urn:rich', bodies: ['code', 'note', 'foreign', 'foreign'], creator: 'Ada', json: undefined,
      selectors: { quote: { exact: 'quay', prefix: 'the ', suffix: '' }, position: { start: 4, end: 8 } },
    });
    assert.deepEqual([codesOf(annotation), noteOf(annotation)], [['claim'], '<b>Ask</b>']);
  });

  it('is read in all its short forms', () => {
    const bodies = (item: JsonObject): unknown => first(page(item)).bodies.map((body) => {
      if (body.kind === 'foreign') return body.json;
      if (body.kind === 'correction') return body.correction;
      return body.kind === 'code' ? `#${body.code}` : body.text;
    });
    assert.deepEqual(bodies({ bodyValue: 'word' }), ['word']);
    assert.deepEqual(bodies({ bodyValue: 'word', motivation: 'tagging' }), ['#word']);
    assert.deepEqual(bodies({ body: 'urn:b' }), ['urn:b']);
    assert.deepEqual(bodies({ body: { value: 'word' } }), ['word']);
    assert.deepEqual(bodies({ body: { value: 'word', purpose: ['tagging', 'linking'] } }), ['#word']);
    assert.deepEqual(bodies({ body: { value: 'word' }, motivation: ['tagging'] }), ['#word']);
    assert.deepEqual(bodies({ body: { value: 'word' }, motivation: ['tagging', 'commenting'] }), ['word']);
    assert.deepEqual(bodies({ body: { type: 'TextualBody', value: 5 } }), [{ type: 'TextualBody', value: 5 }]);
    assert.deepEqual(bodies({ body: null }), [null]);
    assert.deepEqual(bodies({}), []);
  });

  it('stands where its target says, if that can be read', () => {
    const selectors = (target: unknown): unknown => first(page({ target })).selectors;
    const quoting = { type: 'TextQuoteSelector', exact: 'quay' };
    const quote = { exact: 'quay', prefix: '', suffix: '' };
    const unreadable = { quote: { exact: '', prefix: '', suffix: '' } };
    assert.equal(selectors('urn:whole'), undefined);
    assert.equal(selectors({ id: 'urn:whole', type: 'Text' }), undefined);
    assert.deepEqual(selectors({ source: 'urn:a', selector: quoting }), { quote });
    assert.deepEqual(selectors(['urn:whole', { source: 'urn:a', selector: [quoting] }]), { quote });
    assert.deepEqual(selectors({ type: 'List', items: ['urn:a', { source: 'urn:a', selector: quoting }] }), { quote });
    const refined = { type: 'FragmentSelector', value: 'p1', refinedBy: quoting };
    assert.deepEqual(selectors({ source: 'urn:a', selector: [refined, { type: 'TextPositionSelector', start: 0, end: 90 }] }), { quote });
    assert.deepEqual(selectors({ source: 'urn:a', selector: { type: 'SvgSelector' } }), unreadable);
    assert.deepEqual(selectors({ source: 'urn:a', selector: 'urn:selector' }), unreadable);
    const position = { start: 1, end: 2 };
    assert.deepEqual(selectors({ source: 'urn:a', selector: { type: 'TextPositionSelector', ...position } }), { ...unreadable, position });
    for (const start of [-1, 0.5, '0', null, 3]) {
      assert.deepEqual(selectors({ source: 'urn:a', selector: [quoting, { type: 'TextPositionSelector', start, end: 2 }] }), { quote });
    }
  });

  it('names its creator somehow', () => {
    const creator = (json: unknown): unknown => first(page({ creator: json })).creator;
    const creators = ['acct:ada@example.org', { nickname: 'ada' }, [{ name: '' }, { id: 'urn:ben' }], {}, 5].map(creator);
    assert.deepEqual(creators, ['acct:ada@example.org', 'ada', 'urn:ben', undefined, undefined]);
  });

  it('is written as it was read while it is not changed', () => {
    const whole = page(rich, { id: 'urn:b', bodyValue: 'x', body: 'urn:both' }, 'urn:elsewhere', null, 7, ['list'], { id: 5 });
    const { items, ...rest } = printed(parsed(whole)) as { items: JsonObject[] };
    const { items: before, ...restBefore } = whole as { items: JsonObject[] };
    assert.deepEqual(rest, restBefore);
    assert.deepEqual(items, before);
  });

  it('keeps everything but what was changed', () => {
    const coded = rewritten(rich, (annotation) => withCode(withNote(annotation, 'Asked.', now), 'doubtful', now));
    assert.deepEqual(coded, {
      ...rich, motivation: ['describing', 'tagging', 'commenting'], modified: now,
      body: [
        rich.body[0], { ...rich.body[1] as object, value: 'Asked.' }, rich.body[2], rich.body[3],
        { type: 'TextualBody', purpose: 'tagging', value: 'doubtful' },
      ],
    });
    const selectors = { quote: { exact: 'quays', prefix: 'the ', suffix: ' of' }, position: { start: 5, end: 10 }, hash: 'ab12' };
    assert.deepEqual(rewritten(rich, (annotation) => withSelectors(annotation, selectors)), {
      ...rich, target: {
        ...rich.target, 'sourcemark:sha256': 'ab12',
        selector: [
          rich.target.selector[0],
          { type: 'TextQuoteSelector', exact: 'quays', prefix: 'the ', suffix: ' of', 'ex:lang': 'en' },
          { type: 'TextPositionSelector', start: 5, end: 10, 'ex:unit': 'points' },
        ],
      },
    });
  });

  it('is understood the same after a change, where it had left things unsaid', () => {
    const bare = { id: 'urn:a', motivation: 'tagging', body: { value: 'claim' }, target: 'urn:t' };
    const barelyTagged = rewritten(bare, (each) => withNote(each, 'Ask.', now));
    const read = first(page(barelyTagged));
    assert.deepEqual([codesOf(read), noteOf(read)], [['claim'], 'Ask.']);
    const barelyNoted = rewritten({ id: 'urn:a', bodyValue: 'Ask.', target: 'urn:t' }, (each) => withCode(each, 'claim', now));
    assert.deepEqual(barelyNoted, {
      id: 'urn:a', motivation: ['tagging', 'commenting'], modified: now, target: 'urn:t',
      body: [{ type: 'TextualBody', purpose: 'commenting', value: 'Ask.' }, { type: 'TextualBody', purpose: 'tagging', value: 'claim' }],
    });
  });

  it('keeps its other targets when one is described anew', () => {
    const part = { type: 'SpecificResource', source: 'urn:t', selector: { type: 'TextQuoteSelector', exact: 'quay' } };
    const again = { quote: { exact: 'pier', prefix: '', suffix: '' } };
    const written = { ...part, selector: [{ type: 'TextQuoteSelector', exact: 'pier', prefix: '', suffix: '' }] };
    const describeAgain = (target: unknown): unknown => {
      return (rewritten({ id: 'urn:a', target }, (each) => withSelectors(each, again)) as JsonObject)['target'];
    };
    assert.deepEqual(describeAgain(['urn:x', part, part]), ['urn:x', written, part]);
    assert.deepEqual(describeAgain({ type: 'List', items: ['urn:x', part] }), { type: 'List', items: ['urn:x', written] });
    assert.deepEqual(describeAgain('urn:x'), { type: 'SpecificResource', source: 'urn:x', selector: written.selector });
    assert.deepEqual(describeAgain(undefined), { type: 'SpecificResource', source: 'file:a.txt', selector: written.selector });
  });

  it('loses its last body without leaving an empty list', () => {
    const item = { id: 'urn:a', motivation: 'tagging', body: { value: 'claim' }, target: 'urn:t' };
    const written = { id: 'urn:a', motivation: 'highlighting', modified: now, target: 'urn:t' };
    assert.deepEqual(rewritten(item, (each) => withoutCode(each, 'claim', now)), written);
  });

  it('may be an address only, and becomes an annotation with that address once something is said about it', () => {
    assert.deepEqual(rewritten('urn:elsewhere', (each) => withCode(each, 'claim', now)), {
      id: 'urn:elsewhere', type: 'Annotation', motivation: 'tagging', modified: now, generator: { type: 'Software', name: 'Sourcemark' },
      body: ['urn:elsewhere', { type: 'TextualBody', purpose: 'tagging', value: 'claim' }],
      target: { type: 'SpecificResource', source: 'file:a.txt', selector: [{ type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }] },
    });
  });
});

describe('a file of another program', () => {
  const one = { '@context': context, id: 'urn:one', type: 'Annotation', bodyValue: 'Ask.', target: 'urn:t' };
  const added = { kind: 'put' as const, annotation: { id: 'urn:new', bodies: [] } };
  const generator = { type: 'Software', name: 'Sourcemark' };
  const written = { id: 'urn:new', type: 'Annotation', motivation: 'highlighting', generator, target: 'file:a.txt' };

  it('may be a single annotation, and becomes a page once there are two', () => {
    assert.deepEqual(printed(parsed(one)), one);
    assert.deepEqual(printed(applyChanges(parsed(one), [added])), {
      '@context': context, id: 'file:a.txt.annotations.json', type: 'AnnotationPage', 'sourcemark:version': 1, items: [one, written],
    });
    assert.deepEqual((printed(applyChanges(parsed(one), [added, { kind: 'remove', id: 'urn:one' }])) as JsonObject)['items'], [written]);
  });

  it('may be a single annotation without an id', () => {
    const { id: _, ...nameless } = one;
    assert.deepEqual(printed(parsed(nameless)), nameless);
    const { annotations: [read] } = parsed(nameless);
    const changed = applyChanges(parsed(nameless), [{ kind: 'put', annotation: withCode(read!, 'claim', now) }]);
    assert.deepEqual((printed(changed) as JsonObject)['id'], read!.id);
  });

  it('may be a collection with its first page, whose count stays right', () => {
    const firstPage = { id: 'urn:p', type: 'AnnotationPage', items: [one] };
    const type = 'AnnotationCollection';
    const collection = { '@context': context, id: 'urn:c', type, label: 'Mine', total: 1, first: firstPage, last: 'urn:p' };
    assert.deepEqual(printed(parsed(collection)), collection);
    assert.deepEqual(printed(applyChanges(parsed(collection), [added])), {
      ...collection, total: 2, first: { id: 'urn:p', type: 'AnnotationPage', items: [one, written] },
    });
  });

  it('may be an empty collection, or one that holds its annotations itself', () => {
    const empty = { '@context': context, id: 'urn:c', type: 'AnnotationCollection', total: 0 };
    assert.deepEqual(printed(parsed(empty)), empty);
    assert.deepEqual(printed(applyChanges(parsed(empty), [added])), {
      ...empty, total: 1, first: { id: 'file:a.txt.annotations.json', type: 'AnnotationPage', 'sourcemark:version': 1, items: [written] },
    });
    assert.deepEqual(printed(parsed({ ...empty, items: [one] })), { ...empty, items: [one] });
  });

  it('may leave out the list, or its brackets', () => {
    assert.deepEqual(printed(parsed({ type: 'AnnotationPage', items: one })), { type: 'AnnotationPage', items: one });
    assert.deepEqual(printed(parsed({ type: 'AnnotationPage' })), { type: 'AnnotationPage', items: [] });
    const bracketless = parsed({ type: 'AnnotationPage', items: one });
    assert.deepEqual(printed(applyChanges(bracketless, [added])), { type: 'AnnotationPage', items: [one, written] });
  });
});
