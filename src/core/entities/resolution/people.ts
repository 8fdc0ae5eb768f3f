import { initialsOf } from '../../text/initials';
import { canonicalName } from '../canonicalName';
import { genderOfName, type Gender } from '../names/givenNameGender';
import type { Clusters } from './clusters';
import type { Form } from './form';
import { Spellings } from './spellings';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A full name taken apart. */
interface FullName {
  readonly form: number;
  readonly parts: readonly string[];
  readonly quoted: boolean;
}

/**
 * Joins a person's names: "J. Brandt" and "Anna Maria Brandt" with "Anna Brandt", "Zelenskiy" with "Volodymyr Zelensky", an interview's "AB:" with the one
 * Anna Brandt. A surname or given name alone that fits several people is not joined but returned, with one form of each of them. “Mrs Brandt”
 * is nobody whose given name is a man's.
 */
export function joinPeople(forms: readonly Form[], clusters: Clusters): Map<number, readonly number[]> {
  const full: FullName[] = [];
  const alone: number[] = [];
  forms.forEach(({ family, canonical, quoted }, form) => {
    if (family !== 'person') return;
    const parts = canonical.split(' ').filter((part) => !SUFFIX.test(part));
    if (parts.length < 2) alone.push(form);
    else full.push({ form, parts, quoted });
  });
  joinFullNames(full, clusters);
  joinBynames(full, clusters);
  const spellings = new Spellings(forms, clusters);
  for (const { form } of full) spellings.add(form);
  return joinBareNames(forms, full, alone, clusters, spellings);
}

/**
 * Same given name and surname, whatever stands between; then initials, where one person only has that initial and
 * surname.
 */
function joinFullNames(names: readonly FullName[], clusters: Clusters): void {
  const byEnds = new Map<string, number[]>();
  for (const { form, parts } of names) {
    const key = `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`;
    const known = byEnds.get(key);
    if (known) clusters.join(known[0] ?? form, form);
    else byEnds.set(key, [form]);
  }
  const byInitial = new Map<string, number[]>();
  for (const [key, [form = 0]] of byEnds)
    if (key.indexOf(' ') > 1) push(byInitial, `${key.charAt(0)} ${key.slice(key.indexOf(' ') + 1)}`, form);
  for (const [key, [form = 0]] of byEnds) {
    const people = key.indexOf(' ') === 1 ? byInitial.get(key) : undefined;
    if (people?.length === 1) clusters.join(people[0] ?? form, form);
  }
}

/** “Tomas Twice”, always in quotation marks, is what the one Tomas of the document is called. */
function joinBynames(names: readonly FullName[], clusters: Clusters): void {
  const byGiven = new Map<string, number[]>();
  for (const { form, parts, quoted } of names) if (!quoted) push(byGiven, parts[0] ?? '', form);
  for (const { form, parts, quoted } of names) {
    if (!quoted) continue;
    const others = new Set((byGiven.get(parts[0] ?? '') ?? []).map((other) => clusters.rootOf(other)));
    const [only] = others;
    if (others.size === 1 && only !== undefined) clusters.join(only, form);
  }
}

function joinBareNames(
  forms: readonly Form[],
  names: readonly FullName[],
  alone: readonly number[],
  clusters: Clusters,
  spellings: Spellings,
): Map<number, readonly number[]> {
  const bySurname = new Map<string, number[]>();
  const byGiven = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  const isShort = alone.some((form) => forms[form]?.labels);
  for (const { form, parts } of names) {
    for (const initials of isShort ? new Set(initialsOf(forms[form]?.surface ?? '').map(canonicalName)) : []) push(byInitials, initials, form);
    for (const part of parts.slice(1)) push(bySurname, part, form);
    for (let i = 1; i < Math.min(parts.length - 1, 6); i += 1) push(bySurname, parts.slice(i).join(' '), form);
    push(byGiven, parts[0] ?? '', form);
  }
  const severalWords = names.filter(({ form }) => bySurname.has(forms[form]?.canonical ?? '')).map(({ form }) => form);
  const open = new Map<number, readonly number[]>();
  const strangers = new Map<string, number[]>();
  const titled = alone.filter((form) => forms[form]?.courtesy);
  for (const form of [...titled, ...alone.filter((each) => !forms[each]?.courtesy), ...severalWords]) {
    const { canonical = '', courtesy, labels } = forms[form] ?? {};
    const named = bySurname.get(canonical) ?? byGiven.get(canonical) ?? (labels ? byInitials.get(canonical) : undefined);
    const bearers = named ?? spellings.bearersOf(form);
    const people = new Set(
      (courtesy ? fitting(bearers, courtesy, forms) : [...bearers, ...strangers.get(canonical) ?? []]).map((each) => clusters.rootOf(each)),
    );
    people.delete(clusters.rootOf(form));
    if (courtesy && people.size === 0) push(strangers, canonical, form);
    const [first] = people;
    if (people.size === 1 && first !== undefined) clusters.join(first, form);
    else if (people.size > 1) open.set(form, [...people]);
  }
  return open;
}

/** Whose given name does not speak against a title's gender. */
function fitting(bearers: readonly number[], courtesy: Gender, forms: readonly Form[]): readonly number[] {
  return bearers.filter((form) => (genderOfName(forms[form]?.surface ?? '') ?? courtesy) === courtesy);
}

function push(map: Map<string, number[]>, key: string, form: number): void {
  const list = map.get(key);
  if (list) list.push(form);
  else map.set(key, [form]);
}
