import * as vscode from 'vscode';
import { anchoredSpan } from '../../core/anchoring/outcome';
import type { Selectors } from '../../core/anchoring/selectors';
import { describing } from '../../core/anchoring/source';
import type { Annotation } from '../../core/annotations/annotation';
import type { SidecarChange } from '../../core/annotations/changes';
import { notePassage, tagPassage, type Authorship } from '../../core/annotations/create';
import { withCode } from '../../core/annotations/revise';
import { annotationOnSamePassage } from '../../core/annotations/samePassage';
import type { Span } from '../../core/text/span';
import { hashed } from '../adapters/hashing';
import { tell } from '../adapters/tell';
import { counted } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import type { Creator } from '../services/creator';
import type { LiveAnalyses } from '../services/liveAnalyses';
import { isAnnotatable } from '../services/sidecarFiles';
import { chosenPassages } from './chosenPassages';
import { pickCode } from './pickCode';

/** How one passage is annotated. */
type Annotate = (describeIn: (span: Span) => Selectors, span: Span, by: Authorship) => Annotation;

/** What the user has decided to do, and the word for it when it is done. */
interface Decision {
  readonly annotate: Annotate;
  readonly done: string;
}

/** *Tag Passage…* and *Add Note…*: for the selection, a quote or a name, saved at once. */
export function registerAnnotate(annotations: Annotations, live: LiveAnalyses, creator: Creator, subscriptions: vscode.Disposable[]): void {
  async function annotateChosen(argument: unknown, decide: (document: vscode.TextDocument) => Promise<Decision | undefined>): Promise<void> {
    const chosen = await chosenPassages(argument, live);
    if (!chosen) return tell('Select a passage, or put the cursor on a name or a quote');
    const { document, spans } = chosen;
    if (!isAnnotatable(document.uri)) return tell('Save the document first: annotations are kept beside its file');
    const { version } = document;
    const decision = await decide(document);
    if (!decision) return;
    const describeIn = describing(await hashed(document.getText()));
    if (document.version !== version) return tell('The text has changed meanwhile: select the passage again');
    const by = creator();
    const changes = spans.map((span): SidecarChange => ({
      kind: 'put',
      annotation: decision.annotate(describeIn, span, {
        id: `urn:uuid:${crypto.randomUUID()}`,
        now: new Date().toISOString(),
        ...(by === undefined ? {} : { creator: by }),
      }),
    }));
    const refused = await annotations.change(document.uri, changes);
    const passages = spans.length > 1 ? `: ${counted(spans.length, 'passage')}` : '';
    tell(refused === undefined ? `${decision.done}${passages}` : `Kept, but not saved yet: ${refused}`);
  }

  async function decideCode({ uri }: vscode.TextDocument, given: string | undefined): Promise<Decision | undefined> {
    const code = given ?? await pickCode(annotations.codesInUse());
    if (code === undefined) return undefined;
    const anchored = annotations.of(uri).map(({ annotation, outcome }) => {
      const span = outcome && anchoredSpan(outcome);
      return { annotation, ...(span ? { span } : {}) };
    });
    return {
      done: `Tagged as ${code}`,
      annotate: (describeIn, span, by) => {
        const same = annotationOnSamePassage(anchored, span, by.creator);
        return same ? withCode(same, code, by.now) : tagPassage(describeIn(span), code, by);
      },
    };
  }

  async function decideNote(given: string | undefined): Promise<Decision | undefined> {
    const note = given ?? (await vscode.window.showInputBox({ title: 'Add Note', prompt: 'A note on this passage' }))?.trim();
    return note ? { done: 'Note added', annotate: (describeIn, span, by) => notePassage(describeIn(span), note, by) } : undefined;
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.tagPassage', (argument: unknown) =>
      annotateChosen(argument, (document) => decideCode(document, given(argument, 'code')))),
    vscode.commands.registerCommand('sourcemark.addNote', (argument: unknown) =>
      annotateChosen(argument, () => decideNote(given(argument, 'note')))),
  );
}

/** What a key binding's `args` settle beforehand, such as `{ "code": "claim" }`: then nothing is asked. */
function given(argument: unknown, name: 'code' | 'note'): string | undefined {
  const value = ((argument ?? {}) as Record<string, unknown>)[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
