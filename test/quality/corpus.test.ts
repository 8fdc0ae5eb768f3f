import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readArticle } from '../../tools/corpus/article';
import { breaches } from '../../tools/corpus/check';
import { readFolder } from '../../tools/corpus/corpusFolder';
import { unmark } from '../../tools/corpus/markup';
import { nearDuplicates, sizes } from '../../tools/corpus/statistics';

const head = '---\ntitle: t\noutlet: o\ndesk: d\nstyle: s\ndate: 2026-01-02\nlang: en\nsplit: train\n---\n';

const messages = (marked: string): string[] => {
  const article = readArticle('a', head + marked);
  return [...article.faults, ...breaches(article)].map(({ message }) => message);
};

describe('the corpus’s markup', () => {
  it('leaves the text when its marks are taken away, and gives their offsets', () => {
    const { text, names, parts, faults } = unmark('{s1=eze [Ada Eze](PERSON eze)} {c1 said} {i1 that \\{it\\} rains}.');
    assert.deepEqual({ text, faults, names: names.map(({ start, end, key }) => [start, end, key]), parts: parts.map((p) => [p.kind, p.start, p.end]) }, {
      text: 'Ada Eze said that {it} rains.', faults: [], names: [[0, 7, 'eze']], parts: [['s', 0, 7], ['c', 8, 12], ['i', 13, 28]],
    });
  });

  it('reads any text without marks as itself once its brackets are escaped', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      assert.equal(unmark(text.replace(/[\\{}[\]]/g, '\\$&')).text, text);
    }));
  });

  it('takes a well-marked sentence', () => {
    assert.deepEqual(messages('{d1 “We stop,”} {s1=eze [Ada Eze](PERSON eze)} {c1 said}, calling it {x “the pause”}.'), []);
  });

  for (const [fault, marked, message] of [
    ['a quote without a speaker', '{s1 [Eze](PERSON eze)} {c1 said} {i1 it rains}.', /0 speakers/],
    ['a speaker nobody is', '{s1=who Eze} {c1 said} {i1 it rains}.', /no name has the key/],
    ['a quote without content', '{s1=eze [Eze](PERSON eze)} {c1 said} so.', /no content/],
    ['two kinds in one quote', '{d1=? “A”} and {i1 b}', /different kinds/],
    ['a full stop in an indirect content', '{s1=eze [Eze](PERSON eze)} {c1 said} {i1 it rains.}', /full stop/],
    ['quotation marks that belong to nobody', 'It was “over”.', /neither quoted/],
    ['a name left unmarked', '[Ada Eze](PERSON eze) slept. Ada Eze woke.', /unmarked here/],
    ['one key of two types', '[Ada Eze](PERSON eze) left [Eze](ORG eze).', /elsewhere/],
    ['an article inside a name', '[the Harbour Board](ORG board) met.', /article/],
    ['marks that cross', '{s1=eze [Eze} b](PERSON eze)', /cross/],
    ['a direct quote without marks', '{s1=eze [Eze](PERSON eze)} {c1 said} {d1 it rains}', /no quotation mark/],
  ] as const) {
    it(`refuses ${fault}`, () => assert.ok(messages(marked).some((text) => message.test(text)), messages(marked).join('\n')));
  }
});

describe('the corpus', () => {
  const articles = readFolder('corpus/articles');

  it('has no complaint in any article', () => {
    assert.deepEqual([...articles, ...readFolder('corpus/second')].flatMap((article) => (
      [...article.faults, ...breaches(article)].map(({ message }) => `${article.id}: ${message}`))), []);
  });

  it('has at least 150 articles and 80,000 words, no two alike', () => {
    const [, count = 0, words = 0] = sizes(articles).at(-1) ?? [];
    assert.ok(count >= 150 && words >= 80_000, `${count} articles, ${words} words`);
    assert.deepEqual(nearDuplicates(articles), []);
  });

  it('has a second annotation of the very text of every test article', () => {
    const second = new Map(readFolder('corpus/second').map((article) => [article.id, article.text]));
    const test = articles.filter((article) => article.fields.get('split') === 'test');
    assert.deepEqual(test.filter((article) => second.get(article.id) !== article.text).map(({ id }) => id), []);
  });
});
