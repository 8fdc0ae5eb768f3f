import type { JsonObject } from '../json/json';

/** A code and what people have agreed that it means. */
export interface Code {
  /** `urn:uuid:…`, unique in its codebook; it stays when the code is renamed. */
  readonly id: string;
  /** What sidecars call it: on one line, without white space at its ends, no other code's name. */
  readonly name: string;
  /** The id of the code that it is a kind of. Absent, or not there: it stands at the top. */
  readonly parent?: string;
  /** When the code is to be put on a passage, and when not; plain text. */
  readonly definition?: string;
  /** `#rrggbb`, in lower case. Absent: its parent's, else none. */
  readonly colour?: string;
  /** A digit or a lower-case letter that puts the code on a passage; no other code's. */
  readonly key?: string;
  /** The JSON it was read from, so that what nobody here knows or can read is written back; absent for a new one. */
  readonly json?: JsonObject;
}

/** The codes that a folder's documents share, kept in `sourcemark.codebook.json`. */
export interface Codebook {
  /** In the order of their ids, so that two people's additions seldom touch the same lines. */
  readonly codes: readonly Code[];
  /** The top level it was read from; absent for a new one. */
  readonly json?: JsonObject;
}

export const emptyCodebook: Codebook = { codes: [] };

/** Longer ones are notes. UTF-16 units. */
export const longestName = 200;

/** A name as a person has typed it: on one line, its ends trimmed, no longer than a name may be. Empty for none. */
export function asName(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim().slice(0, longestName).trim();
}

/** `#rrggbb` in lower case for a colour written with six or three hexadecimal digits; `undefined` for anything else. */
export function asColour(written: string): string | undefined {
  const colour = written.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  return /^#[0-9a-f]{3}$/.test(colour) ? colour.replace(/[0-9a-f]/g, '$&$&') : undefined;
}

/** The key as it is kept; `undefined` for what is neither a digit nor a letter from a to z. */
export function asKey(typed: string): string | undefined {
  const key = typed.trim().toLowerCase();
  return /^[0-9a-z]$/.test(key) ? key : undefined;
}

/** The code of this name; `undefined` when the codebook has none. Where a merge has left two, the first. */
export function codeNamed({ codes }: Codebook, name: string): Code | undefined {
  return codes.find((code) => code.name === name);
}

/** The code that this key puts on a passage. */
export function codeWithKey({ codes }: Codebook, key: string): Code | undefined {
  return codes.find((code) => code.key === key);
}
