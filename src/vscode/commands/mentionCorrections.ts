import * as vscode from 'vscode';
import { anchoredSpan } from '../../core/anchoring/outcome';
import { anchoredCorrections, isAbout, type AnchoredCorrection } from '../../core/annotations/corrections/anchoredCorrections';
import type { Correction } from '../../core/annotations/corrections/correction';
import type { EntityType } from '../../core/entities/entity';
import { isNamed } from '../../core/entities/family';
import { create } from '../../core/entities/registry/decisions';
import { spansOverlap, spanTouches, type Span } from '../../core/text/span';
import { tell } from '../adapters/tell';
import { correctionWords, shortened, typeWords } from '../adapters/words';
import type { Change, ChangeJournal } from '../services/changeJournal';
import type { Node } from '../views/nodes';
import { chosenEntity, type ChosenEntity, type Known } from './chosenEntity';
import { asRead, type TextAsRead } from '../services/passageCorrections';
import { chosenPassages } from './chosenPassages';
import { given } from './given';
import { pickEntity, pickType } from './pickEntity';

/** Longer than any name; a whole paragraph is selected by mistake. */
const longestName = 200;

/** What a person says of one mention alone: no name, another type, another entity, a name that was missed; and taking that back. */
export function registerMentionCorrections(known: Known, journal: ChangeJournal, subscriptions: vscode.Disposable[]): void {
  const { live, passages, decisions } = known;

  async function correct(
    text: TextAsRead, span: Span, correction: Correction, name: string, before: readonly Change[] = [],
  ): Promise<void> {
    const change = await passages.correcting(text, span, correction);
    if (typeof change === 'string') return tell(`Not done: ${change}`);
    const refused = await journal.perform(name, [...before, change]);
    tell(refused === undefined ? name : `Not done: ${refused}`);
  }

  /** Registers a command that acts on one mention. */
  function onMention(command: string, act: (mention: ChosenMention, argument: unknown) => Promise<void>): vscode.Disposable {
    return vscode.commands.registerCommand(`sourcemark.${command}`, async (argument: unknown) => {
      const chosen = await chosenEntity(argument, known);
      if (!chosen?.mention || !isNamed(chosen.entity.type)) return tell('Put the cursor on a name');
      const document = await vscode.workspace.openTextDocument(chosen.uri);
      const { start, end } = chosen.mention;
      const words = document.getText().slice(start, end).replace(/\s+/g, ' ');
      await act({ ...chosen, text: asRead(document), span: { start, end }, words }, argument);
    });
  }

  async function retype({ text, span, words, entity }: ChosenMention, argument: unknown): Promise<void> {
    const type = given(argument, 'type') as EntityType | undefined
      ?? await pickType(`What is ${words} here? ${entity.name} stays what it is elsewhere.`);
    if (type) await correct(text, span, { kind: 'mention', name: words, type }, `${words}: ${typeWords[type]} here`);
  }

  async function reassign(chosen: ChosenMention, argument: unknown): Promise<void> {
    const { text, span, words, entity, uri } = chosen;
    const another = `${words}, but not this ${typeWords[entity.type]}`;
    const target = (argument as { into?: ChosenEntity | 'another' } | undefined)?.into
      ?? await pickEntity(known, chosen, { title: `${words} here`, placeHolder: `Who or what is meant by ${words} in this place?`, another });
    if (!target) return;
    if (target === 'another') {
      const record = `urn:uuid:${crypto.randomUUID()}`;
      const created = decisions.change(uri, (registry) => create(registry, words, entity.type, () => record));
      const correction: Correction = { kind: 'mention', name: words, type: entity.type, record };
      return correct(text, span, correction, `${words} here is another ${typeWords[entity.type]}`, [created]);
    }
    const { name, type, record } = target.entity;
    const correction: Correction = { kind: 'mention', name, type, ...(record === undefined ? {} : { record }) };
    await correct(text, span, correction, `${words} here is ${name}`);
  }

  async function markHere(argument: unknown): Promise<void> {
    const chosen = await chosenPassages(argument, live);
    const span = chosen?.spans[0];
    const words = chosen && span && chosen.document.getText().slice(span.start, span.end).replace(/\s+/g, ' ');
    if (!chosen || !words || words.length > longestName) return tell('Select a name first');
    const text = asRead(chosen.document);
    const type = given(argument, 'type') as EntityType | undefined ?? await pickType(`What is ${words} here?`);
    if (type) await correct(text, span, { kind: 'mention', name: words, type }, `${words}: ${typeWords[type]} here`);
  }

  async function takeBack(argument: unknown): Promise<void> {
    const chosen = fromRow(argument) ?? await atPassage(argument);
    if (!chosen) return tell('Nothing is corrected here');
    const { uri, correction: one } = chosen;
    const name = `Taken back: ${correctionWords(one.correction, one.annotation.selectors?.quote.exact ?? '')}`;
    await journal.perform(name, [passages.removing(uri, [one])]);
    tell(name);
  }

  /** The correction under the cursor, or of the passage that a link names; the shortest of several. */
  async function atPassage(argument: unknown): Promise<{ readonly uri: vscode.Uri; readonly correction: AnchoredCorrection } | undefined> {
    const editor = vscode.window.activeTextEditor;
    const cursor = editor && argument === undefined ? editor.document.offsetAt(editor.selection.active) : undefined;
    const chosen = cursor === undefined ? await chosenPassages(argument, live) : undefined;
    const uri = chosen?.document.uri ?? editor?.document.uri;
    const place = chosen?.spans[0];
    const about = given(argument, 'about');
    const isHere = ({ span, correction }: AnchoredCorrection): boolean =>
      (about === undefined || isAbout(correction, about === 'quotes' ? 'quotes' : 'mentions'))
      && (place ? spansOverlap(span, place) : cursor !== undefined && spanTouches(span, cursor));
    const isThere = ({ span }: AnchoredCorrection): boolean => span.start === place?.start && span.end === place.end;
    const here = uri ? passages.of(uri).filter(isHere) : [];
    const [correction] = [...here].sort((a, b) => Number(isThere(b)) - Number(isThere(a)) || a.span.end - a.span.start - (b.span.end - b.span.start));
    return uri && correction ? { uri, correction } : undefined;
  }

  subscriptions.push(
    onMention('rejectMention', ({ text, span, words }) =>
      correct(text, span, { kind: 'noMention' }, `${shortened(words, 40)} is not a name here`)),
    onMention('retypeMention', retype),
    onMention('reassignMention', reassign),
    vscode.commands.registerCommand('sourcemark.markMention', markHere),
    vscode.commands.registerCommand('sourcemark.takeBackCorrection', takeBack),
  );
}

interface ChosenMention extends ChosenEntity {
  readonly text: TextAsRead;
  readonly span: Span;
  /** On one line. */
  readonly words: string;
}

/** The correction of a row of the tree; one whose passage is lost can be taken back too. */
function fromRow(argument: unknown): { readonly uri: vscode.Uri; readonly correction: AnchoredCorrection } | undefined {
  const node = argument as Node | undefined;
  if (node?.kind !== 'annotation') return undefined;
  const { outcome } = node.anchored;
  const span = (outcome && anchoredSpan(outcome)) ?? { start: 0, end: 0 };
  const [correction] = anchoredCorrections([{ ...node.anchored, outcome: { kind: 'moved', span } }]);
  return correction && { uri: node.uri, correction };
}
