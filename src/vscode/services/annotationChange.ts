import type * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { SidecarChange } from '../../core/annotations/changes';
import type { Annotations } from './annotations';
import type { Change } from './changeJournal';

/**
 * Changes to a document's sidecar that can be taken back. Annotations stand where the text has carried them meanwhile. What cannot be
 * saved yet counts as made: it is kept in memory, reported, and saved as soon as that can be done; `onUnsaved` hears the reason. `moves`: the place is what is changed.
 */
export function annotationChange(
  annotations: Annotations, uri: vscode.Uri, changes: readonly SidecarChange[], onUnsaved: (reason: string) => void, moves = false,
): Change {
  let before: readonly SidecarChange[] = [];
  const known = (id: string): Annotation | undefined => annotations.of(uri).find(({ annotation }) => annotation.id === id)?.annotation;
  const placed = (change: SidecarChange): SidecarChange => {
    const now = change.kind === 'put' ? known(change.annotation.id) : undefined;
    return change.kind === 'put' && now?.selectors ? { kind: 'put', annotation: { ...change.annotation, selectors: now.selectors } } : change;
  };
  return {
    async make() {
      before = changes.map((change): SidecarChange => {
        const id = change.kind === 'put' ? change.annotation.id : change.id;
        const annotation = known(id);
        return annotation ? { kind: 'put', annotation } : { kind: 'remove', id };
      });
      return save(changes);
    },
    takeBack: () => save(before),
  };

  async function save(wanted: readonly SidecarChange[]): Promise<undefined> {
    const refused = await annotations.change(uri, moves ? wanted : wanted.map(placed));
    if (refused !== undefined) onUnsaved(refused);
    return undefined;
  }
}
