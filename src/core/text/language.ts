import { ByWord } from './byWord';
import type { Tokens } from './tokens';

/** Function words that tell European languages apart; words that two of them share count for both. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on be by at from this have are not but his they which or an were said has had will would',
  de: 'der die das und in zu den von mit ist des sich auf für nicht dem ein eine als auch es an er hat aus bei wird nach wie am im dass sie war',
  fr: 'le la les de des et en un une du que est pour qui dans par plus sur au avec ce il sont pas ne se aux cette mais été ont',
  es: 'el la los las de que y en un una por con no para del se al lo como más su pero sus es fue este ha son',
  it: 'il la di che e in un una per con non del della sono da al si le dei gli ha anche più alla nel come ma è',
  nl: 'de het een en van in is dat op te zijn voor met niet aan er om door ook maar bij als uit naar heeft werd wordt',
  pt: 'o a os as de que e em um uma por com não para do da se ao mais como mas foi são no na dos das',
  pl: 'w i na z do że się nie to jest o jak po za od przez dla przy oraz był jego być',
};

const languages = Object.keys(stopWords);

/** Each of the words with the languages it speaks for: the bit of each one's index. */
const votesOf = new Map<string, number>();
for (const [index, language] of languages.entries())
  for (const word of (stopWords[language] ?? '').split(' ')) votesOf.set(word, (votesOf.get(word) ?? 0) | (1 << index));
const LONGEST = Math.max(...[...votesOf.keys()].map(({ length }) => length));

/** As much of the text as the guess needs. In UTF-16 units. */
const SAMPLE = 6000;

/** The language that most of the text's function words belong to, as BCP 47; by the script where that tells; `en` in doubt. */
export function guessLanguage(text: string, tokens: Tokens): string {
  const sample = text.slice(0, SAMPLE);
  return (isLatin(sample) ? undefined : scriptLanguage(sample.toLowerCase())) ?? latinLanguage(tokens);
}

const votes = new ByWord(votesIn);

function latinLanguage({ count, starts, numbers, words }: Tokens): string {
  const counts = new Uint32Array(languages.length);
  for (let i = 0; i < count && (starts[i] as number) < SAMPLE; i += 1) {
    let left = votes.of(words, numbers[i] as number);
    for (let index = 0; left > 0; left >>= 1, index += 1) if (left & 1) counts[index] = (counts[index] as number) + 1;
  }
  // English is the first: it stays where no other has more.
  return languages[counts.reduce((best, count, index) => (count > (counts[best] as number) ? index : best), 0)] as string;
}

/** The languages, as bits, that a word, or a part of it between apostrophes and the like, speaks for: `qu'il`. */
function votesIn(word: string): number {
  let found = 0;
  for (const [part] of word.toLowerCase().matchAll(LETTERS)) if (part.length <= LONGEST) found |= votesOf.get(part) ?? 0;
  return found;
}

const LETTERS = /[a-z\u00DF-\u024F]+/g;

/** Whether nearly all of it is written in Latin letters, as far as a look at the numbers of its characters tells. */
function isLatin(sample: string): boolean {
  let others = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const unit = sample.charCodeAt(i);
    if (unit >= 0x370 && (unit < 0x2000 || unit >= 0x3040)) others += 1;
  }
  return others < sample.length / 20;
}

/** The language of a text that is mostly in a script of few languages. */
function scriptLanguage(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters);
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /[іїєґ]/.test(sample) ? 'uk' : 'ru';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  return scripts.find(([, script]) => share(script) > 0.5)?.[0];
}

const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ['zh', /\p{Script=Han}/gu], ['ko', /\p{Script=Hangul}/gu], ['ar', /\p{Script=Arabic}/gu], ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu], ['hi', /\p{Script=Devanagari}/gu], ['th', /\p{Script=Thai}/gu],
];
