import { emptySidecar, type Sidecar } from '../../core/annotations/annotation';
import type { MergeConflict } from '../../core/annotations/merge/conflict';
import { mergeSidecars } from '../../core/annotations/merge/mergeSidecars';
import { parseSidecar, printSidecar } from '../../core/annotations/sidecar';

/** Three versions of a file's text. */
export interface TextVersions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The merged text and the conflicts in it, in words for a person; or which of the versions cannot be read, and why. */
export type MergedText =
  | { readonly kind: 'merged'; readonly text: string; readonly conflicts: readonly string[] }
  | { readonly kind: 'broken'; readonly version: keyof TextVersions; readonly reason: string };

/** Merges sidecars. What is as one of the two files has it is written as that file has it, to the letter. An empty base is none. */
export function mergeTexts(texts: TextVersions, documentName: string): MergedText {
  const read = new Map<keyof TextVersions, Sidecar>();
  for (const version of ['base', 'ours', 'theirs'] as const) {
    const text = texts[version];
    const parsed = version === 'base' && text.trim() === '' ? { kind: 'sidecar' as const, sidecar: emptySidecar } : parseSidecar(text);
    if (parsed.kind === 'broken') return { kind: 'broken', version, reason: parsed.reason };
    read.set(version, parsed.sidecar);
  }
  const [base, ours, theirs] = [...read.values()] as [Sidecar, Sidecar, Sidecar];
  const { sidecar, conflicts } = mergeSidecars(base, ours, theirs, documentName);
  const text = printSidecar(sidecar, documentName);
  const same = ([['ours', ours], ['theirs', theirs]] as const).find(([, each]) => printSidecar(each, documentName) === text);
  return { kind: 'merged', text: same ? texts[same[0]] : text, conflicts: conflicts.map(inWords) };
}

function inWords({ id, kind, copy }: MergeConflict): string {
  if (id === undefined) return 'both have changed the same field around the annotations; the other value is under "sourcemark:conflict"';
  if (kind === 'removed') return `${id}: one has removed what the other has changed; it is kept`;
  return `${id}: both have changed it differently; the other version is ${copy ?? 'beside it'}`;
}
