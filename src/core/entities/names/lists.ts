import { spellingAt, type Words } from '../words';
import type { Candidate, Evidence } from './candidate';
import type { Decision } from './decide';

/** What a neighbour in a list is, a name that nothing else is known of is, too; just enough to be believed. */
const SHARED = 1.5;

/** Lets the names of a list tell each other's kind: in "Oslo, Bergen and Hamvik" the third is a place as well. */
export function shareOverLists(
  words: Words,
  candidates: readonly Candidate[],
  decisions: ReadonlyMap<string, Decision>,
): void {
  const inOrder = [...candidates].sort((a, b) => a.from - b.from);
  let before: Candidate | undefined;
  for (const candidate of inOrder) {
    if (before && areListed(words, before, candidate)) share(before, candidate, decisions);
    before = candidate;
  }
  let behind: Candidate | undefined;
  for (const candidate of inOrder.reverse()) {
    if (behind && areListed(words, candidate, behind)) share(behind, candidate, decisions);
    behind = candidate;
  }
}

function areListed(words: Words, a: Candidate, b: Candidate): boolean {
  if (words.sentenceOf[a.from] !== words.sentenceOf[b.from] || b.from - a.to > 2 || b.from === a.to) return false;
  const first = spellingAt(words, a.to, a.from).lower;
  const isWordOfList = /^(?:,|and|or|&)$/.test(first);
  return isWordOfList && (b.from - a.to === 1 || /^(?:and|or)$/.test(spellingAt(words, a.to + 1, a.from).lower));
}

function share(from: Candidate, to: Candidate, decisions: ReadonlyMap<string, Decision>): void {
  if (to.fixed || decisions.has(to.key)) return;
  const kind = kindOf(from.fixed ?? decisions.get(from.key)?.type) ?? from.shared;
  if (!kind || to.shared) return;
  to.shared = kind;
  to.evidence[kind] += SHARED;
}

function kindOf(type: string | undefined): keyof Evidence | undefined {
  if (type === 'PERSON') return 'person';
  if (type === 'ORG') return 'organisation';
  return type === 'GPE' || type === 'LOC' || type === 'FAC' ? 'place' : undefined;
}
