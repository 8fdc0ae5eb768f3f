import { emptySidecar, type Sidecar } from '../../core/annotations/annotation';
import type { MergeConflict } from '../../core/annotations/merge/conflict';
import { mergeSidecars } from '../../core/annotations/merge/mergeSidecars';
import { parseSidecar, printSidecar } from '../../core/annotations/sidecar';
import { emptyCodebook, type Codebook } from '../../core/codebook/codebook';
import { parseCodebook, printCodebook } from '../../core/codebook/json';
import { mergeCodebooks } from '../../core/codebook/merge';
import { parseRegistry, printRegistry } from '../../core/entities/registry/json';
import { mergeRegistries } from '../../core/entities/registry/merge';
import { emptyRegistry, type EntityRegistry } from '../../core/entities/registry/registry';

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

/** How one kind of file is read, merged and written. */
interface Format<Content> {
  readonly empty: Content;
  read(text: string): { readonly content: Content } | { readonly reason: string };
  print(content: Content): string;
  merge(base: Content, ours: Content, theirs: Content): { readonly content: Content; readonly conflicts: readonly string[] };
}

/**
 * Merges sidecars, or entity files or codebooks where ours is one. What is as one of the two files has it is written as that file has it, to the letter.
 * An empty base is none.
 */
export function mergeTexts(texts: TextVersions, documentName: string): MergedText {
  if (isCodebook(texts.ours)) return mergeAs(codebookFormat, texts);
  return parseRegistry(texts.ours).kind === 'registry' ? mergeAs(entityFormat, texts) : mergeAs(sidecarOf(documentName), texts);
}

function mergeAs<Content>(format: Format<Content>, texts: TextVersions): MergedText {
  const contents: Content[] = [];
  for (const version of ['base', 'ours', 'theirs'] as const) {
    const isNone = version === 'base' && texts.base.trim() === '';
    const read = isNone ? { content: format.empty } : format.read(texts[version]);
    if ('reason' in read) return { kind: 'broken', version, reason: read.reason };
    contents.push(read.content);
  }
  const [base, ours, theirs] = contents as [Content, Content, Content];
  const { content, conflicts } = format.merge(base, ours, theirs);
  const text = format.print(content);
  const same = ([['ours', ours], ['theirs', theirs]] as const).find(([, each]) => format.print(each) === text);
  return { kind: 'merged', text: same ? texts[same[0]] : text, conflicts };
}

function sidecarOf(documentName: string): Format<Sidecar> {
  return {
    empty: emptySidecar,
    read(text) {
      const parsed = parseSidecar(text);
      return parsed.kind === 'broken' ? { reason: parsed.reason } : { content: parsed.sidecar };
    },
    print: (sidecar) => printSidecar(sidecar, documentName),
    merge(base, ours, theirs) {
      const { sidecar, conflicts } = mergeSidecars(base, ours, theirs, documentName);
      return { content: sidecar, conflicts: conflicts.map(inWords) };
    },
  };
}

/** An entity file may be read as a codebook without codes. */
function isCodebook(text: string): boolean {
  const parsed = parseCodebook(text);
  return parsed.kind === 'content' && parsed.content.json?.['codes'] !== undefined;
}

const codebookFormat: Format<Codebook> = {
  empty: emptyCodebook,
  read: parseCodebook,
  print: printCodebook,
  merge(base, ours, theirs) {
    const { codebook, conflicts } = mergeCodebooks(base, ours, theirs);
    return { content: codebook, conflicts: conflicts.map(decidedDifferently) };
  },
};

const entityFormat: Format<EntityRegistry> = {
  empty: emptyRegistry,
  read(text) {
    const parsed = parseRegistry(text);
    return parsed.kind === 'broken' ? { reason: parsed.reason } : { content: parsed.registry };
  },
  print: printRegistry,
  merge(base, ours, theirs) {
    const { registry, conflicts } = mergeRegistries(base, ours, theirs);
    return { content: registry, conflicts: conflicts.map(decidedDifferently) };
  },
};

function decidedDifferently(id: string): string {
  return `${id}: both have decided about it differently; see its "conflict"`;
}

function inWords({ id, kind, copy }: MergeConflict): string {
  if (id === undefined) return 'both have changed the same field around the annotations; the other value is under "sourcemark:conflict"';
  if (kind === 'removed') return `${id}: one has removed what the other has changed; it is kept`;
  return `${id}: both have changed it differently; the other version is ${copy ?? 'beside it'}`;
}
