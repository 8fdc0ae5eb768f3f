import type { Span } from '../text/span';

/**
 * Why a quote has the speaker it has, and where in the text the reason stands (`at`):
 * - `named`: the source names the speaker; the name.
 * - `introduced`: so does the sentence or the words before a colon that introduce the quote; the name there.
 * - `signed`: so does the signature below or behind the quote; the name there.
 * - `pronoun`: the source is “she”, “it”, “who”; the last mention by name before it of whom it means.
 * - `role`: the source says what somebody is, “the mayor”, “the 22-year-old”; the words that say so of the speaker by name.
 * - `description`: the source is “the company”, “the report”, “the veteran”, which nothing but the speaker named before fits; the name.
 * - `kin`: the source is “her father”; the name beside which the kinship is told.
 * - `owner`: the words are the speaker's, “his argument”, “a poll by the institute”; the name or pronoun of the owner.
 * - `turn`: a turn's label means the speaker; the label, or where it is told who asks or answers.
 * - `continued`: the quote goes on with another, or shares its source; the first content of that one.
 */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly at: Span;
}

export type EvidenceKind =
  | 'named' | 'introduced' | 'signed' | 'pronoun' | 'role' | 'description' | 'kin' | 'owner' | 'turn' | 'continued';
