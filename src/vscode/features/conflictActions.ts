import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { conflictsAmong, type OpenConflict } from '../../core/annotations/merge/settle';
import { passageOf } from '../../core/annotations/passage';
import { spansOverlap, spanTouches } from '../../core/text/span';
import { spanIn } from '../adapters/places';
import { inMarks, versionLabel } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import { documentOf, isSidecar } from '../services/sidecarNames';

/** Nobody reads a longer light bulb. */
const most = 8;

/**
 * The light bulb on what two people have decided differently offers to keep one version or both: on the passage itself, and on the problem that
 * is reported of the sidecar.
 */
export function createConflictActions(annotations: Annotations): vscode.CodeActionProvider {
  return {
    provideCodeActions(document, range, { diagnostics }) {
      if (!isSidecar(document.uri)) {
        const selected = spanIn(document, range);
        return actionsFor(document.uri, annotations, (one) => {
          const isHere = passageOf(one)?.some((span) => (selected.start === selected.end ? spanTouches(span, selected.start) : spansOverlap(span, selected)));
          return isHere ?? false;
        });
      }
      const reported = diagnostics.filter(({ source, message }) => source === 'Sourcemark' && message.includes('sourcemark:conflict'));
      const annotated = documentOf(document.uri);
      if (!annotated || reported.length === 0) return [];
      return actionsFor(annotated, annotations, () => true).map((one) => Object.assign(one, { diagnostics: reported }));
    },
  };
}

function actionsFor(uri: vscode.Uri, annotations: Annotations, isMeant: (one: ReturnType<Annotations['of']>[number]) => boolean): vscode.CodeAction[] {
  const all = annotations.of(uri);
  const meant = new Set(all.filter(isMeant).map(({ annotation }) => annotation.id));
  return conflictsAmong(all.map(({ annotation }) => annotation))
    .filter(({ annotation, other }) => meant.has(annotation.id) || (other !== undefined && meant.has(other.id)))
    .slice(0, most)
    .flatMap((conflict) => actions(uri, conflict));
}

function actions(uri: vscode.Uri, { annotation, other }: OpenConflict): readonly vscode.CodeAction[] {
  const keep = (version: Annotation): vscode.CodeAction => action(`Keep this version: ${inMarks(versionLabel(version))}`, 'keepVersion', uri, version);
  if (!other) {
    return [
      action(`Keep ${inMarks(versionLabel(annotation))}, which somebody has taken away`, 'keepVersion', uri, annotation),
      action(`Let ${inMarks(versionLabel(annotation))} go`, 'removeAnnotation', uri, annotation),
    ];
  }
  return [keep(annotation), keep(other), action(`Keep both versions of ${inMarks(versionLabel(annotation))}`, 'keepBothVersions', uri, annotation)];
}

function action(title: string, command: string, uri: vscode.Uri, { id }: Annotation): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { title, command: `sourcemark.${command}`, arguments: [{ uri: uri.toString(), annotation: id }] };
  return made;
}
