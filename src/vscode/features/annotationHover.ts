import * as vscode from 'vscode';
import { anchoredSpan } from '../../core/anchoring/outcome';
import type { Annotation } from '../../core/annotations/annotation';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { commandLink, escapeMarkdown } from '../adapters/markdown';
import { rangeIn } from '../adapters/places';
import type { Annotations } from '../services/annotations';

/** Codes and notes of the annotated passages under the pointer, with a link to take each away. */
export function createAnnotationHover(annotations: Annotations): vscode.HoverProvider {
  return {
    provideHover(document, position) {
      const offset = document.offsetAt(position);
      const here = annotations.of(document.uri).flatMap(({ annotation, outcome }) => {
        const span = outcome && anchoredSpan(outcome);
        return span && span.start <= offset && offset < span.end ? [{ annotation, span }] : [];
      });
      const smallest = here.map(({ span }) => span).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      if (!smallest) return undefined;
      return new vscode.Hover(here.map(({ annotation }) => describeAnnotation(document.uri, annotation)), rangeIn(document, smallest));
    },
  };
}

function describeAnnotation(uri: vscode.Uri, annotation: Annotation): vscode.MarkdownString {
  const codes = codesOf(annotation).map((code) => `**${escapeMarkdown(code)}**`).join(', ');
  const by = [annotation.creator, annotation.created?.slice(0, 10)].filter((words) => words !== undefined).map(escapeMarkdown).join(', ');
  const remove = commandLink('remove', 'sourcemark.removeAnnotation', [{ uri: uri.toString(), annotation: annotation.id }], 'Remove this annotation');
  const title = codes ? `${codes} — code` : '**Note**';
  const note = noteOf(annotation)?.split(/\n+/).map(escapeMarkdown) ?? [];
  const markdown = new vscode.MarkdownString([`${title}${by ? ` · ${by}` : ''}`, ...note, remove].join('\n\n'));
  markdown.isTrusted = { enabledCommands: ['sourcemark.removeAnnotation'] };
  return markdown;
}
