import * as vscode from 'vscode';
import { notePassage } from '../../core/annotations/create';
import { describingPassage, together } from '../../core/annotations/passage';
import { codeWithKey } from '../../core/codebook/codebook';
import { tell } from '../adapters/tell';
import { counted } from '../adapters/words';
import type { NoteThreads } from '../features/noteThreads';
import type { Annotations } from '../services/annotations';
import type { Codebooks } from '../services/codebooks';
import type { Coding, NewCode } from '../services/coding';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { NoteDrafts } from '../services/noteDrafts';
import { isAnnotatable } from '../services/sidecarFiles';
import { chosenPassages, type ChosenPassages } from './chosenPassages';
import { given } from './given';
import { pickCodes } from './pickCode';
import { pickKey } from './pickKey';

/** What the commands of coding work with. */
export interface CodingTools {
  readonly annotations: Annotations;
  readonly codebooks: Codebooks;
  readonly coding: Coding;
  readonly live: LiveAnalyses;
}

/** And those of writing notes. */
export interface WritingTools {
  readonly notes: NoteThreads;
  readonly drafts: NoteDrafts;
}

/** What is coded: each passage gets an annotation of its own. */
type Coded = Pick<ChosenPassages, 'document' | 'passages'>;

/**
 * *Tag Passage…*, *Tag Selections as One Passage…*, *Repeat Last Code*,
 * *Code With Key…*, *Highlight*, *Add Note…*: for the selection, or for what is at the cursor.
 */
export function registerAnnotate(
  { annotations, codebooks, coding, live }: CodingTools, { notes, drafts }: WritingTools, subscriptions: vscode.Disposable[],
): void {
  let last: readonly NewCode[] = [];

  /** Registers a command that acts on the chosen passages, as long as their text stays what it was. */
  function onPassages(command: string, act: (chosen: ChosenPassages, argument: unknown) => Promise<void>): vscode.Disposable {
    return vscode.commands.registerCommand(`sourcemark.${command}`, async (argument: unknown) => {
      const chosen = await chosenPassages(argument, live, annotations);
      if (!chosen) return tell('Select a passage, or put the cursor on a name or a quote');
      if (!isAnnotatable(chosen.document.uri)) return tell('Save the document first: annotations are kept beside its file');
      await act(chosen, argument);
    });
  }

  async function code({ document, passages }: Coded, version: number, codes: readonly NewCode[]): Promise<void> {
    if (document.version !== version) return tell('The text has changed meanwhile: select the passage again');
    const names = codes.map(({ name }) => name).join(', ');
    const several = passages.length > 1 ? `: ${counted(passages.length, 'passage')}` : '';
    const changes = await coding.coding({ uri: document.uri, text: document.getText(), passages }, codes);
    if (codes.length > 0) last = codes;
    if (typeof changes !== 'string' && changes.length === 0) return tell(codes.length > 0 ? `Tagged as ${names} already` : 'Annotated already');
    await coding.perform(`${codes.length > 0 ? `Tagged as ${names}` : 'Highlighted'}${several}`, changes);
  }

  async function tag(chosen: Coded, argument: unknown): Promise<void> {
    const { version, uri } = chosen.document;
    const settled = given(argument, 'code');
    const codes = settled === undefined ? await pickCodes(uri, codebooks, coding) : [{ name: settled }];
    if (codes) await code(chosen, version, codes);
  }

  async function repeat(chosen: Coded, argument: unknown): Promise<void> {
    if (last.length === 0) return tag(chosen, argument);
    await code(chosen, chosen.document.version, last);
  }

  async function codeByKey(chosen: Coded, argument: unknown): Promise<void> {
    const { version, uri } = chosen.document;
    await codebooks.load(uri);
    const key = given(argument, 'key') ?? await pickKey(uri, codebooks);
    if (key === undefined) return;
    const known = codeWithKey(codebooks.of(uri), key);
    if (known) await code(chosen, version, [known]);
    else tell(`No code has the key ${key}`);
  }

  async function note({ document, passages }: Coded, argument: unknown): Promise<void> {
    const { version } = document;
    const settled = given(argument, 'note');
    if (settled === undefined && await drafts.open(document, passages, linesWithThreads(document.uri))) return;
    if (document.version !== version) return tell('The text has changed meanwhile: select the passage again');
    // Where VS Code shows no comments a line can be written all the same.
    const text = settled ?? (await vscode.window.showInputBox({ title: 'Add Note', prompt: 'A note on this passage' }))?.trim();
    if (!text) return;
    if (document.version !== version) return tell('The text has changed meanwhile: select the passage again');
    const several = passages.length > 1 ? `: ${counted(passages.length, 'passage')}` : '';
    await coding.perform(`Note added${several}`, await coding.changing(document.uri, document.getText(), (source) => {
      const describeIn = describingPassage(source);
      return passages.map((passage) => ({ kind: 'put', annotation: notePassage(describeIn(passage), text, coding.authorship()) }));
    }));
  }

  function linesWithThreads(uri: vscode.Uri): ReadonlySet<number> {
    return new Set(notes.of(uri).map(({ range }) => range?.end.line ?? 0));
  }

  subscriptions.push(
    onPassages('tagPassage', tag),
    onPassages('tagTogether', ({ document, passages }, argument) => tag({ document, passages: [together(passages.flat())] }, argument)),
    onPassages('repeatLastCode', repeat),
    onPassages('codeWithKey', codeByKey),
    onPassages('highlightPassage', (chosen) => code(chosen, chosen.document.version, [])),
    onPassages('addNote', note),
  );
}
