import { announcing, determiners, futureAuxiliaries, notPast, participles, pastAuxiliaries, pastForms, presentAuxiliaries, unchangedForms } from './verbForms';

/** Whether a sentence speaks of a date as of something gone or of something to come. */
export type Direction = 'past' | 'future';

/** How far from a date its verb is looked for, in UTF-16 units. */
const REACH = 240;

/**
 * What the sentence `text.slice(start, end)` says of the date at `from` to `to`: by the word right before it ("since", "by"), by the
 * nearest verb before it, else by the nearest behind it. `undefined` where none tells: a headline, the present tense.
 */
export function directionOf(text: string, sentence: { readonly start: number; readonly end: number }, from: number, to: number): Direction | undefined {
  const before = wordsIn(text.slice(Math.max(sentence.start, from - REACH), from));
  const behind = wordsIn(text.slice(to, Math.min(sentence.end, to + REACH)));
  const lead = byLead(before);
  if (lead) return lead;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const told = readVerb(before, i);
    if (told !== undefined) return told === 'unknown' ? undefined : told;
  }
  for (let i = 0; i < behind.length; i += 1) {
    const told = readVerb(behind, i);
    if (told !== undefined) return told === 'unknown' ? undefined : told;
  }
  return undefined;
}

/** "since Friday", "by April 30", "the coming Friday", "starting Monday". */
function byLead(before: readonly string[]): Direction | undefined {
  const end = before.filter((word) => word !== 'the' && word !== 'late' && word !== 'early' && word !== 'about').slice(-2);
  const last = end.at(-1) ?? '';
  if (last === 'since' || last === 'seit') return 'past';
  if (last === 'upcoming' || last === 'coming' || last === 'starting') return 'future';
  return undefined;
}

type Told = Direction | 'unknown' | undefined;

/** What the verb form at `i` tells; `undefined` where there is none. */
function readVerb(words: readonly string[], i: number): Told {
  const word = words[i] ?? '';
  if (futureAuxiliaries.has(word)) return perfectFollows(words, i) ? 'past' : 'future';
  if (word === 'to' || word === 'zu') return readInfinitive(words, i);
  if (announcing.has(word) && /^(?:to|for|on|in|by|at|)$/.test(words[i + 1] ?? '') && !presentAuxiliaries.has(word)) return announced(words, i);
  if (!isPastForm(words, i)) return undefined;
  return readGroup(words, i);
}

/** "must have left": a modal and the perfect look back. */
function perfectFollows(words: readonly string[], i: number): boolean {
  const next = words[i + 1] === 'not' ? words[i + 2] : words[i + 1];
  return next === 'have';
}

/** "plans to meet" looks ahead; "spoke to reporters" and "failed to come" leave it to the word before. */
function readInfinitive(words: readonly string[], i: number): Told {
  if (words[i + 1] === 'have') return 'past';
  return announcing.has(words[i - 1] ?? '') && /^[a-z]+$/.test(words[i + 1] ?? '') ? announced(words, i - 1) : undefined;
}

/** "is due on Friday" is to come; "was due on Friday" may be over or not. */
function announced(words: readonly string[], i: number): Told {
  const word = words[i] ?? '';
  const auxiliary = words.slice(Math.max(0, i - 3), i);
  if (word === 'agreed' || word === 'pledged' || word === 'promised') return 'future';
  return auxiliary.includes('was') || auxiliary.includes('were') || auxiliary.includes('had') ? 'unknown' : 'future';
}

function isPastForm(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  if (pastForms.has(word) || participles.has(word)) return true;
  if (unchangedForms.has(word)) return words[i - 1] !== 'to' && words[i - 1] !== undefined && !determiners.has(words[i - 1] ?? '');
  if (word.length < 5 || notPast.has(word)) return false;
  return /[a-z](?:ed|te|ten)$/.test(word) && (word.endsWith('ed') || isGermanPast(word)) && !determiners.has(words[i - 1] ?? '');
}

/** Weak verbs with an inseparable beginning or a doubled one: few English words look like them. */
function isGermanPast(word: string): boolean {
  return /^(?:be|ver|er|ent|ge|zer)[a-zäöüß]{2,}(?:te|ten)$/.test(word) && !/^(?:ver[a-z]*ate|better|beste|erste|ersten)$/.test(word);
}

/** A past form together with the auxiliaries before it: "will be held", "has been held", "are held". */
function readGroup(words: readonly string[], i: number): Told {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const word = words[at] ?? '';
    if (pastAuxiliaries.has(word)) return 'past';
    if (futureAuxiliaries.has(word) || word === 'to') return 'future';
    if (presentAuxiliaries.has(word)) return undefined;
    if (!/^(?:be|been|not|also|[a-z]+ly)$/.test(word)) break;
  }
  return participles.has(words[i] ?? '') ? undefined : 'past';
}

/** In small letters; a word with a capital that is none at the beginning keeps one, so that names are no verbs. */
function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).map((word, i) => (i > 0 && /^\p{Lu}/u.test(word) ? word : word.toLowerCase()).replaceAll('’', "'"));
}
