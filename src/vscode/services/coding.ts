import type * as vscode from 'vscode';
import type { Source } from '../../core/anchoring/source';
import type { SidecarChange } from '../../core/annotations/changes';
import { coding, codingDocument } from '../../core/annotations/coding';
import { codesOf } from '../../core/annotations/contents';
import { notePassage, type Authorship } from '../../core/annotations/create';
import type { Passage } from '../../core/annotations/passage';
import { codeNamed } from '../../core/codebook/codebook';
import { add } from '../../core/codebook/decisions';
import { hashed } from '../adapters/hashing';
import { nameOf } from '../adapters/names';
import { openDocument } from '../adapters/openDocument';
import { tell } from '../adapters/tell';
import { annotationChange } from './annotationChange';
import type { Annotations } from './annotations';
import type { Change, ChangeJournal } from './changeJournal';
import type { Codebooks } from './codebooks';
import type { Creator } from './creator';
import { isAnnotatable } from './sidecarFiles';

/** A document's text and the passages of it that something is done with. */
export interface Passages {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** A code to be: under a parent by its name, where one is wanted. */
export interface NewCode {
  readonly name: string;
  readonly parent?: string;
}

/** What people do to annotations, as steps that can be undone. */
export interface Coding {
  /** Puts codes on passages, or highlights them; codes that are new come into the codebook. Or the reason why not. */
  coding(passages: Passages, codes: readonly NewCode[]): Promise<readonly Change[] | string>;
  /** The same for a document as a whole, whose text nobody needs to know. */
  codingWhole(uri: vscode.Uri, codes: readonly NewCode[]): Promise<readonly Change[]>;
  /** Makes a note on a document as a whole, as one step; true when it was done. */
  noteWhole(uri: vscode.Uri, text: string, by: Authorship): Promise<boolean>;
  /** Changes to a document's annotations, worked out on its text as it is; or the reason why not. */
  changing(uri: vscode.Uri, text: string, work: (source: Source) => readonly SidecarChange[]): Promise<readonly Change[] | string>;
  change(uri: vscode.Uri, changes: readonly SidecarChange[]): Change;
  /** Makes changes as one step and tells how that went; true when it was done. */
  perform(name: string, changes: readonly Change[] | string): Promise<boolean>;
  /** An id, the time and the name for one more annotation. */
  authorship(): Authorship;
  /** How many passages have each code in the documents of the folder of `uri`. */
  uses(uri: vscode.Uri): ReadonlyMap<string, number>;
  /** The annotated documents that share the codebook of `uri`. */
  documentsWith(uri: vscode.Uri): readonly vscode.Uri[];
}

export const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

export function createCoding(annotations: Annotations, codebooks: Codebooks, creator: Creator, journal: ChangeJournal): Coding {
  let unsaved: string | undefined;

  function authorship(): Authorship {
    const by = creator();
    return { id: newId(), now: new Date().toISOString(), ...(by === undefined ? {} : { creator: by }) };
  }

  function change(uri: vscode.Uri, changes: readonly SidecarChange[]): Change {
    return annotationChange(annotations, uri, changes, (reason) => { unsaved = reason; });
  }

  async function changing(
    uri: vscode.Uri, text: string, work: (source: Source) => readonly SidecarChange[],
  ): Promise<readonly Change[] | string> {
    if (!isAnnotatable(uri)) return `save ${nameOf(uri)} first: annotations are kept beside its file`;
    const source = await hashed(text);
    if ((openDocument(uri)?.getText() ?? text) !== text) return 'the text has changed meanwhile';
    const changes = work(source);
    if (changes.length === 0) return [];
    annotations.keep(source);
    return [change(uri, changes)];
  }

  /** The change that brings those codes into the codebook that it does not have; none where it has them all. */
  function newCodes(uri: vscode.Uri, codes: readonly NewCode[]): readonly Change[] {
    const missing = codes.filter(({ name }) => !codeNamed(codebooks.of(uri), name));
    if (missing.length === 0) return [];
    return [codebooks.change(uri, (codebook, id) => missing.reduce((now, { name, parent }) => {
      const under = parent === undefined ? undefined : codeNamed(now, parent)?.id;
      return add(now, name, id, under === undefined ? {} : { parent: under });
    }, codebook), true)];
  }

  function documentsWith(uri: vscode.Uri): readonly vscode.Uri[] {
    const file = codebooks.fileOf(uri).toString();
    return annotations.annotated().map((one) => one.uri).filter((one) => codebooks.fileOf(one).toString() === file);
  }

  async function perform(name: string, changes: readonly Change[] | string): Promise<boolean> {
    unsaved = undefined;
    const refused = typeof changes === 'string' ? changes : await journal.perform(name, changes);
    tell(refused !== undefined ? `Not done: ${refused}` : unsaved === undefined ? name : `Kept, but not saved yet: ${unsaved}`);
    return refused === undefined;
  }

  return {
    changing,
    change,
    authorship,
    documentsWith,
    perform,
    noteWhole: (uri, text, by) => perform('Note added to the document', [change(uri, [{ kind: 'put', annotation: notePassage(undefined, text, by) }])]),
    async coding({ uri, text, passages }, codes) {
      await codebooks.load(uri);
      const coded = await changing(uri, text, (source) =>
        coding({ source, annotations: annotations.of(uri) }, passages, codes.map(({ name }) => name), authorship));
      return typeof coded === 'string' ? coded : [...newCodes(uri, codes), ...coded];
    },
    async codingWhole(uri, codes) {
      await codebooks.load(uri);
      await annotations.load(uri);
      const changes = codingDocument(annotations.of(uri).map(({ annotation }) => annotation), codes.map(({ name }) => name), authorship());
      return [...newCodes(uri, codes), ...(changes.length === 0 ? [] : [change(uri, changes)])];
    },
    uses(uri) {
      const uses = new Map<string, number>();
      for (const document of documentsWith(uri)) {
        for (const { annotation } of annotations.of(document)) {
          for (const code of codesOf(annotation)) uses.set(code, (uses.get(code) ?? 0) + 1);
        }
      }
      return uses;
    },
  };
}
