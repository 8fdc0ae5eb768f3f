import { CharacterClass, classAt, unitsAt } from '../../text/characters';

/** What letters and digits a word is made of. */
export interface Letters {
  readonly upper: number;
  readonly lower: number;
  readonly digits: number;
  /** `Xxx`, `XX`, `dd`, `X.X.`: each letter's kind, runs cut after two. */
  readonly shape: string;
}

/** Counts a word's letters and draws its shape. */
export function lettersOf(word: string): Letters {
  let [upper, lower, digits, shape, last, run] = [0, 0, 0, '', '', 0];
  for (let at = 0; at < word.length; at += unitsAt(word, at)) {
    const kind = classAt(word, at);
    if (kind === CharacterClass.joiner) continue;
    let sign = word.charAt(at);
    if (kind === CharacterClass.upper) [sign, upper] = ['X', upper + 1];
    else if (kind === CharacterClass.letter) [sign, lower] = ['x', lower + 1];
    else if (kind === CharacterClass.digit) [sign, digits] = ['d', digits + 1];
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) shape += sign;
  }
  return { upper, lower, digits, shape };
}
