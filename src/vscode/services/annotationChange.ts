import type * as vscode from 'vscode';
import { described } from '../../core/annotations/anchored';
import type { Annotation } from '../../core/annotations/annotation';
import type { SidecarChange } from '../../core/annotations/changes';
import { madeAgain, takenBack, unmade } from '../../core/annotations/takeBack';
import { sameSelectors } from '../../core/annotations/w3c/target';
import { hashed } from '../adapters/hashing';
import { openDocument } from '../adapters/openDocument';
import type { Annotations } from './annotations';
import type { Change } from './changeJournal';

/** One annotation's part in a change: as it was when the change was first made, and as it was to be. Absent: not there. */
interface Turned {
  readonly id: string;
  readonly before?: Annotation;
  readonly after?: Annotation;
  /** True when the change puts it on another passage. */
  readonly isMoved: boolean;
}

/**
 * Changes to a document's sidecar that can be taken back. Annotations stand where the text has carried them meanwhile, unless it is their
 * passage that was changed; what others have made of them since stays. What cannot be saved yet counts as made: it is kept in memory,
 * reported, and saved as soon as that can be done; `onUnsaved` hears the reason.
 */
export function annotationChange(
  annotations: Annotations, uri: vscode.Uri, changes: readonly SidecarChange[], onUnsaved: (reason: string) => void,
): Change {
  let turned: readonly Turned[] | undefined;
  const known = (id: string): Annotation | undefined => annotations.of(uri).find(({ annotation }) => annotation.id === id)?.annotation;

  /** The annotations as they are now, described as the text of the open document has them. */
  async function asTheyStand(): Promise<ReadonlyMap<string, Annotation>> {
    const document = openDocument(uri);
    const wanted = new Set(changes.map((change) => (change.kind === 'put' ? change.annotation.id : change.id)));
    const here = annotations.of(uri).filter(({ annotation }) => wanted.has(annotation.id));
    if (!document || here.length === 0) return new Map(here.map(({ annotation }) => [annotation.id, annotation]));
    const { version } = document;
    const source = await hashed(document.getText());
    if (document.version !== version) return new Map(here.map(({ annotation }) => [annotation.id, annotation]));
    const now = described(here, source);
    if (now.some(({ selectors }) => selectors?.hash === source.hash)) annotations.keep(source);
    return new Map(now.map((annotation) => [annotation.id, annotation]));
  }

  async function firstTurn(): Promise<readonly Turned[]> {
    const standing = await asTheyStand();
    return changes.map((change): Turned => {
      const id = change.kind === 'put' ? change.annotation.id : change.id;
      const stands = standing.get(id);
      const after = change.kind === 'put' ? change.annotation : undefined;
      const isMoved = after !== undefined && stands !== undefined
        && !sameSelectors(after.selectors, known(id)?.selectors) && !sameSelectors(after.selectors, stands.selectors);
      return { id, isMoved, ...(stands ? { before: stands } : {}), ...(after ? { after } : {}) };
    });
  }

  function turn({ id, isMoved, before, after }: Turned, back: boolean): SidecarChange {
    const [from, to] = back ? [after, before] : [before, after];
    const now = known(id);
    if (!to) {
      const left = now && from && unmade(now, from);
      return left ? { kind: 'put', annotation: left } : { kind: 'remove', id };
    }
    if (!now) return { kind: 'put', annotation: to };
    if (!from) return { kind: 'put', annotation: madeAgain(now, to) };
    const turnedNow = takenBack(now, to, from);
    return { kind: 'put', annotation: isMoved && to.selectors ? { ...turnedNow, selectors: to.selectors } : turnedNow };
  }

  async function save(back: boolean): Promise<undefined> {
    turned ??= await firstTurn();
    const refused = await annotations.change(uri, turned.map((one) => turn(one, back)));
    if (refused !== undefined) onUnsaved(refused);
    return undefined;
  }

  return { documents: [uri.toString()], make: () => save(false), takeBack: () => save(true) };
}
