import { codeNamed, type Code, type Codebook } from './codebook';
import { hierarchyOf } from './hierarchy';

/** Gives new codes their ids: `urn:uuid:…`, never used before. */
export type NewId = () => string;

/** What a new code may bring along. */
export type CodeContents = Pick<Code, 'parent' | 'definition' | 'colour' | 'key'>;

// Codes are told by name, as sidecars call them. A code that passages have and the codebook has not comes into it with the first
// decision about it. What changes nothing gives the same value back.

/** A new code; the same codebook when it has one of this name. A key that another code has is left out. */
export function add(codebook: Codebook, name: string, newId: NewId, { key, ...contents }: CodeContents = {}): Codebook {
  if (codeNamed(codebook, name)) return codebook;
  const isFree = key !== undefined && !codebook.codes.some((code) => code.key === key);
  return withCode(codebook, { id: newId(), name, ...contents, ...(isFree ? { key } : {}) });
}

/** The code under another name. A name that another code has already is not taken: that is merging. Passages are renamed apart from this. */
export function rename(codebook: Codebook, name: string, to: string): Codebook {
  const code = codeNamed(codebook, name);
  return !code || name === to || codeNamed(codebook, to) ? codebook : withCode(codebook, { ...code, name: to });
}

/**
 * One code of two: `into` keeps its name and what it says, and gets from `name` what it has not itself; what was under `name` is under it
 * from now on. Passages are told apart from this.
 */
export function merge(codebook: Codebook, name: string, into: string): Codebook {
  const gone = codeNamed(codebook, name);
  const kept = codeNamed(codebook, into);
  if (!gone || name === into) return codebook;
  if (!kept) return rename(codebook, name, into);
  const { id: _, name: __, json: ___, parent: ____, ...more } = gone;
  // A code that was merged into what stood under it takes its place there.
  const hierarchy = hierarchyOf(codebook);
  const wasUnder = hierarchy.pathOf(kept).includes(gone);
  const above = wasUnder ? hierarchy.parentOf(gone)?.id : kept.parent;
  const { parent: _____, ...own } = kept;
  const merged: Code = { ...more, ...own, ...(above === undefined ? {} : { parent: above }) };
  const codes = codebook.codes.flatMap((code): readonly Code[] => {
    if (code.id === gone.id) return [];
    if (code.id === kept.id) return [merged];
    return [code.parent === gone.id ? { ...code, parent: kept.id } : code];
  });
  return { ...codebook, codes };
}

/** `undefined` takes the colour away. */
export function recolour(codebook: Codebook, name: string, colour: string | undefined, newId: NewId): Codebook {
  return withField(codebook, name, 'colour', colour, newId);
}

/** An empty definition takes it away. */
export function define(codebook: Codebook, name: string, definition: string, newId: NewId): Codebook {
  return withField(codebook, name, 'definition', definition === '' ? undefined : definition, newId);
}

/** The code's key, which no other code has from now on; `undefined` takes it away. */
export function setKey(codebook: Codebook, name: string, key: string | undefined, newId: NewId): Codebook {
  const taken = key === undefined ? undefined : codebook.codes.find((code) => code.key === key && code.name !== name);
  return withField(taken ? withCode(codebook, without(taken, 'key')) : codebook, name, 'key', key, newId);
}

/** Puts a code under another, or at the top; the same codebook when it would come under itself. */
export function move(codebook: Codebook, name: string, under: string | undefined, newId: NewId): Codebook {
  if (under === undefined) return withField(codebook, name, 'parent', undefined, newId);
  const parent = codeNamed(codebook, under);
  const code = codeNamed(codebook, name);
  if (name === under || (parent && code && hierarchyOf(codebook).pathOf(parent).includes(code))) return codebook;
  const known = parent ? codebook : add(codebook, under, newId);
  return withField(known, name, 'parent', codeNamed(known, under)?.id, newId);
}

/** Takes a code out; what was under it comes up to where it stood. Passages keep it, as a code that is not in the codebook. */
export function remove(codebook: Codebook, name: string): Codebook {
  const gone = codeNamed(codebook, name);
  if (!gone) return codebook;
  const above = hierarchyOf(codebook).parentOf(gone)?.id;
  const codes = codebook.codes.filter((code) => code !== gone).map((code) => {
    if (code.parent !== gone.id) return code;
    return above === undefined || above === code.id ? without(code, 'parent') : { ...code, parent: above };
  });
  return { ...codebook, codes };
}

function withField<Field extends keyof CodeContents>(
  codebook: Codebook, name: string, field: Field, value: string | undefined, newId: NewId,
): Codebook {
  const known = codeNamed(codebook, name);
  if (known?.[field] === value && (known !== undefined || value === undefined)) return codebook;
  const code: Code = known ?? { id: newId(), name };
  return withCode(codebook, value === undefined ? without(code, field) : { ...code, [field]: value });
}

function without(code: Code, field: keyof CodeContents): Code {
  return Object.fromEntries(Object.entries(code).filter(([key]) => key !== field)) as unknown as Code;
}

function withCode(codebook: Codebook, code: Code): Codebook {
  const others = codebook.codes.filter(({ id }) => id !== code.id);
  return { ...codebook, codes: [...others, code].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) };
}
