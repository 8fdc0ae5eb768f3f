// What is evaluated: ours, and the peers that are there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { inRoot, manifest } from '../checkout.mjs';

/** spaCy's models for English, as Python has them when they are installed. */
export const SPACY_MODELS = ['small=en_core_web_sm', 'medium=en_core_web_md', 'large=en_core_web_lg', 'transformer=en_core_web_trf'];

/**
 * The systems to evaluate, ours (the command line at `cli`) first, each `{ name, command, languages? }` (a shell command that answers JSON Lines), and in `absent`
 * those that are not installed. `python`: the program that has spaCy, where it is there; `spacy`: its models, each `SIZE=NAME` or
 * `SIZE=FOLDER`.
 */
export function systems(cli, { python = process.env.SOURCEMARK_PYTHON ?? 'python3', spacy = SPACY_MODELS } = {}) {
  const versions = manifest().devDependencies;
  const found = [{ name: 'Sourcemark', command: `node ${cli} analyze --jsonl` }];
  const absent = [];
  const add = (system, isThere) => (isThere ? found.push(system) : absent.push(system.name));
  const peer = (name, file, packageName) => add(
    { name: `${name} ${versions[packageName] ?? ''}`.trim(), command: `node tools/peers/${file}`, languages: ['en'] },
    fs.existsSync(inRoot('node_modules', packageName)) && fs.existsSync(inRoot('tools/peers', file)),
  );
  peer('compromise', 'compromise_jsonl.mjs', 'compromise');
  peer('wink-nlp', 'wink_jsonl.mjs', 'wink-nlp');
  for (const sized of spacy) {
    const [size, model] = [sized.slice(0, sized.indexOf('=')), sized.slice(sized.indexOf('=') + 1)];
    const version = spacyVersion(python, model);
    add({ name: `spaCy ${size}${version ? ` ${version}` : ''}`, command: `${python} -W ignore tools/peers/spacy_jsonl.py '${model}'`, languages: ['en'] }, version);
  }
  return { found, absent };
}

/** The version of an installed model of spaCy's; `undefined` where Python, spaCy or the model is not there. */
function spacyVersion(python, model) {
  const { status, stdout } = spawnSync(python, ['-W', 'ignore', '-c', 'import spacy, sys; print(spacy.load(sys.argv[1]).meta["version"])', model], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
