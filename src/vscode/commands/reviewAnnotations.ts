import * as vscode from 'vscode';
import { possiblePlaces } from '../../core/anchoring/outcome';
import { describing } from '../../core/anchoring/source';
import { needsReview, type AnchoredAnnotation } from '../../core/annotations/anchored';
import type { SidecarChange } from '../../core/annotations/changes';
import { codesOf, noteOf } from '../../core/annotations/contents';
import { withSelectors } from '../../core/annotations/revise';
import type { Span } from '../../core/text/span';
import { hashed } from '../adapters/hashing';
import { escapeIcons } from '../adapters/icons';
import { nameOf } from '../adapters/names';
import { spanIn } from '../adapters/places';
import { tell } from '../adapters/tell';
import { inMarks, reviewWords, shortened } from '../adapters/words';
import { annotationChange } from '../services/annotationChange';
import type { Annotations } from '../services/annotations';
import type { ChangeJournal } from '../services/changeJournal';
import type { Node } from '../views/nodes';
import { pickPlace } from './pickPlace';

/** An annotation whose passage a person has to settle. */
interface Lost {
  readonly uri: vscode.Uri;
  readonly anchored: AnchoredAnnotation;
}

/** What a person does about annotations under *Needs review*: says where they belong, takes the guess for it, or deletes them. */
export function registerReviewAnnotations(annotations: Annotations, journal: ChangeJournal, subscriptions: vscode.Disposable[]): void {
  async function perform(name: string, uri: vscode.Uri, change: SidecarChange): Promise<void> {
    let unsaved: string | undefined;
    const refused = await journal.perform(name, [annotationChange(annotations, uri, [change], (reason) => { unsaved = reason; })]);
    tell(refused !== undefined ? `Not done: ${refused}` : unsaved !== undefined ? `Kept, but not saved yet: ${unsaved}` : name);
  }

  /** `version` is the one of the text that the span was taken from. */
  async function putAt(name: string, { uri, anchored }: Lost, document: vscode.TextDocument, version: number, span: Span): Promise<void> {
    const source = await hashed(document.getText());
    if (document.version !== version) return tell('The text has changed meanwhile: try again');
    annotations.keep(source);
    await perform(name, uri, { kind: 'put', annotation: withSelectors(anchored.annotation, describing(source)(span)) });
  }

  async function reattach(lost: Lost): Promise<void> {
    const editor = vscode.window.visibleTextEditors.find((each) => each.document.uri.toString() === lost.uri.toString());
    const span = editor && spanIn(editor.document, editor.selection);
    if (!editor || !span || span.start === span.end) return tell(`Select the passage in ${nameOf(lost.uri)} first`);
    await putAt('Annotation re-attached', lost, editor.document, editor.document.version, span);
  }

  async function accept(lost: Lost, argument: unknown): Promise<void> {
    const document = await vscode.workspace.openTextDocument(lost.uri);
    await annotations.load(lost.uri);
    const now = find(lost.uri, lost.anchored.annotation.id);
    const { version } = document;
    const places = now?.outcome ? possiblePlaces(now.outcome) : [];
    const { candidate } = (argument ?? {}) as { candidate?: unknown };
    const [only] = places;
    if (!now || !only) return tell('There is no guess: select the passage, and re-attach the annotation there');
    const span = places.length === 1 ? only : typeof candidate === 'number' ? places[candidate] : await pickPlace(document, places, wordsOf(now));
    if (span) await putAt('Guess accepted', { uri: lost.uri, anchored: now }, document, version, span);
  }

  function find(uri: vscode.Uri, id: string): AnchoredAnnotation | undefined {
    return annotations.of(uri).find(({ annotation }) => annotation.id === id);
  }

  function fromArgument(argument: unknown): Lost | undefined {
    const node = argument as Node | undefined;
    const { uri, annotation } = (argument ?? {}) as { uri?: unknown; annotation?: unknown };
    const named = node?.kind === 'annotation' ? { uri: node.uri, id: node.anchored.annotation.id }
      : typeof uri === 'string' && typeof annotation === 'string' ? { uri: vscode.Uri.parse(uri), id: annotation } : undefined;
    const anchored = named && find(named.uri, named.id);
    return named && anchored && { uri: named.uri, anchored };
  }

  async function pickLost(title: string): Promise<Lost | undefined> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const lost = uri ? annotations.of(uri).filter(needsReview) : [];
    if (!uri || lost.length === 0) return void tell('No annotation of this document needs review');
    const rows = lost.map((anchored) => ({
      label: escapeIcons(shortened(wordsOf(anchored))),
      description: escapeIcons([...codesOf(anchored.annotation), ...(noteOf(anchored.annotation)?.split('\n').slice(0, 1) ?? [])].join(', ')),
      detail: anchored.outcome ? reviewWords(anchored.outcome) : '',
      anchored,
    }));
    const picked = await vscode.window.showQuickPick(rows, { title, placeHolder: 'Which annotation?', matchOnDescription: true });
    return picked && { uri, anchored: picked.anchored };
  }

  function onLost(command: string, title: string, act: (lost: Lost, argument: unknown) => Promise<void>): vscode.Disposable {
    return vscode.commands.registerCommand(`sourcemark.${command}`, async (argument: unknown) => {
      const lost = fromArgument(argument) ?? await pickLost(title);
      if (lost) await act(lost, argument);
    });
  }

  subscriptions.push(
    onLost('reattach', 'Re-attach Annotation Here', reattach),
    onLost('acceptGuess', 'Accept Guess', accept),
    onLost('deleteLost', 'Delete Annotation', ({ uri, anchored }) =>
      perform(`Deleted: ${inMarks(shortened(wordsOf(anchored), 40))}`, uri, { kind: 'remove', id: anchored.annotation.id })),
  );
}

function wordsOf({ annotation }: AnchoredAnnotation): string {
  return annotation.selectors?.quote.exact || '…';
}
