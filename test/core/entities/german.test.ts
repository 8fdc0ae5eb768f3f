import assert from 'node:assert/strict';
import { neverCancelled } from '../../../src/core/cancellation';
import { createRuleMentionRecogniser } from '../../../src/core/entities/ruleMentionRecogniser';
import { readProse } from '../../../src/core/formats/prose';
import { marked } from '../../support/marked';

describe('names in German texts', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['behind an office', 'Am Montag kam Hafenmeister «Ivo Kern» mit Ministerin «Velda Osmar» an den Kai.', 'PERSON PERSON'],
    ['behind a calling', 'Das Gutachten der Biologin «Drenka Molvar» liegt im Rathaus.', 'PERSON'],
    ['by a given name', 'Gestern fuhr «Jürgen Tamsen» nach Hause.', 'PERSON'],
    ['beside a verb of saying', '„Der Kai bleibt zu“, sagte «Molvar» am Abend.', 'PERSON'],
    ['before a role', '«Asta Kelmin», die Leiterin der Werft, schwieg.', 'PERSON'],
    ['a surname alone', 'Herr «Tamsen» kam. Am Abend ging «Tamsen» wieder.', 'PERSON PERSON'],
    ['nouns are none', 'Der Kai, die Werft und das Wasser: Hafen und Schiffe liegen in Betrieb oder in Ruhe.', ''],
    ['a company behind its kind', 'Die Reederei «Halm Linie» zahlt.', 'ORG'],
    ['a compound', 'Forscher vom «Kelmin-Institut» kamen.', 'ORG'],
    ['a company with its form', 'Die «Torvald Werke AG» zahlt.', 'ORG'],
    ['a town by “in”', 'In Ruhe lebt man in «Odvik». Wer aus «Odvik» kommt, bleibt.', 'GPE GPE'],
    ['a dateline', '«Odvik»/«Husby». Nach der Sitzung ruht der Bau am Kai.', 'GPE GPE'],
  ];
  for (const [what, sample, types] of cases) {
    it(what, () => {
      const { text, spans } = marked(sample);
      const wanted = types.split(' ').filter((type) => type !== '');
      const found = createRuleMentionRecogniser().recognise(readProse(text, 'plain', 'de'), neverCancelled)
        .filter(({ type }) => /^(?:PERSON|ORG|GPE)$/.test(type));
      assert.deepEqual(found.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
        spans.map(({ start, end }, i) => `${text.slice(start, end)} ${wanted[i] ?? ''}`));
    });
  }
});
