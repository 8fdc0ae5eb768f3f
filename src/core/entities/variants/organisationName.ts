import { canonicalName } from '../canonicalName';
import { usualName } from '../lexicon/sameNames';
import { companyForms } from './generated/companyForms';
import { plainSpellings } from './letters';

/** An organisation's name as it is compared. */
export interface OrganisationName {
  /** Two names that share one name one organisation. Plain letters, words apart by spaces. */
  readonly forms: readonly string[];
  /** The words without legal form and article. */
  readonly words: readonly string[];
  /** For a name that is an acronym: its letters, small. */
  readonly acronym: string | undefined;
  /** For a name of several words: what it may be abbreviated to. */
  readonly initials: readonly string[];
}

/** Legal forms written out, and what companies are called beside them. */
const MORE_FORMS = [
  'company',
  'corporation',
  'corp',
  'co',
  'incorporated',
  'group',
  'holding',
  'holdings',
  'aktiengesellschaft',
  'limited',
  'pjsc',
  'jsc',
  'se',
  'kgaa',
  'ev',
];
const SMALL = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  'in',
  'de',
  'der',
  'des',
  'du',
  'la',
  'to',
  'und',
  'für',
  'fur',
  '&',
  'et',
  'y',
  'e',
  'a',
  'das',
  'die',
]);
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['ministry', 'ministry'],
  ['department', 'department'],
  ['office', 'office'],
  ['ministerium', 'ministry'],
  ['bureau', 'bureau'],
  ['university', 'university'],
]);
/** British and American spelling, and older and newer ones. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/\b(lab|col|hon|harb|neighb)our/g, '$1or'],
  [/\bcentre\b/g, 'center'],
  [/\bdefence\b/g, 'defense'],
  [/\btheatre\b/g, 'theater'],
  [/\bprogramme\b/g, 'program'],
  [/\bco operat/g, 'cooperat'],
  [/ & /g, ' and '],
];

let forms: ReadonlySet<string> | undefined;

/** Reads a name; nothing is looked up but legal forms and the few names of `sameNames`. */
export function organisationNameOf(name: string): OrganisationName {
  const acronym = acronymIn(name);
  const spelled = plainSpellings(name.replace(/\.(com|org|net)\b/gi, '$1')).map((each) => plainForm(each));
  const words = spelled[0]?.split(' ') ?? [];
  const all = new Set(spelled.flatMap((each) => [each, usualName(each)]));
  const office = officeForm(words);
  if (office !== undefined) all.add(office);
  return { forms: [...all], words, acronym, initials: acronym === undefined ? initialsOf(name, words) : [] };
}

function plainForm(name: string): string {
  let text = canonicalName(
    name
      .replace(/[,()]/g, ' ')
      .replace(/'s?\b|["]/g, '')
      .replace(/\s*&\s*/g, ' & '),
  ).replace(/\s+/g, ' ');
  for (const [spelling, usual] of SPELLINGS) text = text.replace(spelling, usual);
  return withoutForm(text.trim());
}

/** Without `Inc.`, `AG`, `& Co. KG`, and the like behind the name, but never without a name. */
function withoutForm(name: string): string {
  forms ??= new Set([...companyForms.trim().split(','), ...MORE_FORMS]);
  let words = name.split(' ');
  while (words.length > 1) {
    const two = words.length > 2 && forms.has(words.slice(-2).join(' '));
    if (!two && !forms.has(words.at(-1) ?? '')) break;
    words = words.slice(0, two ? -2 : -1);
    while (words.length > 1 && /^(?:and|&|of)$/.test(words.at(-1) ?? '')) words = words.slice(0, -1);
  }
  return words.join(' ');
}

/** `ministry of foreign affairs` and `foreign ministry` have one form; `undefined` for what is no office. */
function officeForm(words: readonly string[]): string | undefined {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const ahead = OFFICES.get(first) !== undefined && /^(?:of|for)$/.test(words[1] ?? '');
  const office = ahead ? OFFICES.get(first) : OFFICES.get(last);
  if (office === undefined || office === 'university' || words.length < 2) return undefined;
  const matter = words.filter(
    (word, i) => i !== (ahead ? 0 : words.length - 1) && !SMALL.has(word) && word !== 'affairs',
  );
  return `${office}: ${matter.sort().join(' ')}`;
}

function acronymIn(name: string): string | undefined {
  const bare = name.replace(/[.\s]/g, '');
  return /^\p{Lu}[\p{Lu}&/\d]{1,8}$/u.test(bare) && /^\S+$/.test(name)
    ? plainSpellings(bare)[0]?.replace(/[^a-z0-9]/g, '')
    : undefined;
}

/** The first letters, with and without small words; hyphened words count once or part by part. */
function initialsOf(name: string, words: readonly string[]): string[] {
  const letters = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  const hyphened = canonicalName(name.replace(/[-–]/g, '')).split(' ');
  const found = [words, words.filter((word) => !SMALL.has(word)), hyphened.filter((word) => !SMALL.has(word))].map(
    letters,
  );
  return [...new Set(found)].filter((each) => each.length > 2 && each.length < 9);
}
