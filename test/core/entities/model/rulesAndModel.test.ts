import assert from 'node:assert/strict';
import type { EntityType, UnresolvedMention } from '../../../../src/core/entities/entity';
import { certainNames } from '../../../../src/core/entities/model/certainNames';
import { typedByKind } from '../../../../src/core/entities/model/kindBehind';
import { withoutCompounds, wordParts } from '../../../../src/core/entities/model/wordParts';
import { namesIn } from './recognise';

/** Mentions of words, each where it first stands behind the one before: `['ORG', 'QXZ']`. */
function mentions(text: string, ...names: readonly (readonly [EntityType, string])[]): UnresolvedMention[] {
  let at = 0;
  return names.map(([type, word]) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return { start, end: at, type };
  });
}

const shown = (text: string, found: readonly UnresolvedMention[]): string[] => found.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('what the rules are certain of', () => {
  it('keeps short forms listed with an organisation, one after another, from either side', () => {
    const text = 'Written with QXZ, KLV, Reuters, and VRB for Odby.';
    const byRules = mentions(text, ['ORG', 'QXZ'], ['ORG', 'KLV'], ['ORG', 'Reuters'], ['ORG', 'VRB'], ['GPE', 'Odby']);
    assert.deepEqual(shown(text, certainNames(mentions(text, ['ORG', 'Reuters']), byRules, text)), ['ORG QXZ', 'ORG KLV', 'ORG VRB']);
  });

  it('does not keep short forms listed with each other only, or with a place', () => {
    const text = 'The QXZ and KLV rose. He left Odby, VRB.';
    assert.deepEqual(certainNames(mentions(text, ['GPE', 'Odby']), mentions(text, ['ORG', 'QXZ'], ['ORG', 'KLV'], ['ORG', 'VRB']), text), []);
  });

  it('keeps short forms that the gazetteer is sure of, and names with the noun for a body behind', () => {
    const text = 'The UNHCR met the Orvane rebel group, and Halvik was there.';
    const byRules = mentions(text, ['ORG', 'UNHCR'], ['ORG', 'Orvane'], ['ORG', 'Halvik']);
    assert.deepEqual(shown(text, certainNames([], byRules, text)), ['ORG UNHCR', 'ORG Orvane']);
  });

  it('keeps nothing where the model has a name', () => {
    const text = 'The UNHCR Odby office opened.';
    assert.deepEqual(certainNames(mentions(text, ['ORG', 'UNHCR Odby']), mentions(text, ['ORG', 'UNHCR']), text), []);
  });
});

describe('a noun for a body behind a name', () => {
  const text = 'Orvane fighters left. Nobody had seen Orvane before. Ivo Orvane had.';
  const tagged = mentions(text, ['PERSON', 'Orvane'], ['PERSON', 'Orvane'], ['PERSON', 'Ivo Orvane']);

  it('makes every mention of the name a body, if the rules find one there, but no longer name', () => {
    const byRules = mentions(text, ['ORG', 'Orvane'], ['ORG', 'Orvane'], ['PERSON', 'Ivo Orvane']);
    assert.deepEqual(shown(text, typedByKind(tagged, byRules, text)), ['ORG Orvane', 'ORG Orvane', 'PERSON Ivo Orvane']);
  });

  it('is not one for followers, whom people have, too', () => {
    const followed = 'Orvane supporters marched.';
    const person = mentions(followed, ['PERSON', 'Orvane']);
    assert.deepEqual(typedByKind(person, mentions(followed, ['ORG', 'Orvane']), followed), person);
  });

  it('changes nothing where the rules find a person, too', () => {
    assert.deepEqual(typedByKind(tagged, tagged, text), tagged);
  });
});

describe('names in one hyphenated word', () => {
  it('are names of their own, a person\'s double name is one', () => {
    const text = 'The Sweden-Norway border; Brandt-Lund; a pro-Danish vote.';
    const byRules = mentions(text, ['GPE', 'Sweden'], ['GPE', 'Norway'], ['PERSON', 'Brandt'], ['PERSON', 'Lund'], ['NORP', 'Danish']);
    const parts = wordParts(byRules, text);
    assert.deepEqual(shown(text, parts), ['GPE Sweden', 'GPE Norway', 'NORP Danish']);
    const tagged = mentions(text, ['GPE', 'Sweden-Norway'], ['PERSON', 'Brandt-Lund']);
    assert.deepEqual(shown(text, withoutCompounds(tagged, parts, text)), ['PERSON Brandt-Lund']);
  });
});

describe('rules and model together', () => {
  for (const [name, text, expected] of [
    ['a body with a surname\'s form', 'The head of the Keller mercenary group, Anton Brezin, said so. Keller fighters had left.', ['ORG Keller', 'PERSON Anton Brezin', 'ORG Keller']],
    ['agencies at an end', 'With material from AFP, Reuters, and AP', ['ORG AFP', 'ORG Reuters', 'ORG AP']],
    ['two states in a word', 'Trade across the Kenya-Uganda border rose.', ['GPE Kenya', 'GPE Uganda']],
  ] as const) {
    it(name, () => assert.deepEqual(namesIn(text), expected));
  }
});
