import * as vscode from 'vscode';
import { recoding } from '../../core/annotations/coding';
import { asColour, asKey, asName, codeNamed, codeWithKey, type Codebook } from '../../core/codebook/codebook';
import { add, define, merge, move, recolour, remove, rename, setKey, type NewId } from '../../core/codebook/decisions';
import { tell } from '../adapters/tell';
import { counted, shortened } from '../adapters/words';
import type { Annotations } from '../services/annotations';
import type { Change } from '../services/changeJournal';
import { newId } from '../services/coding';
import { chosenCode, codebookPlace, type ChosenCode, type KnownCodes } from './chosenCode';
import { given } from './given';
import { pickColour } from './pickColour';
import { pickOneCode, typedCode } from './pickCode';

/** What people decide about codes: each once, in the codebook and, where codes are called otherwise from then on, in every sidecar. */
export function registerCodebookDecisions(known: KnownCodes, annotations: Annotations, subscriptions: vscode.Disposable[]): void {
  const { codebooks, coding } = known;

  async function decide({ uri }: Pick<ChosenCode, 'uri'>, name: string, decision: (codebook: Codebook, id: NewId) => Codebook, more: readonly Change[] = []): Promise<void> {
    await coding.perform(name, [codebooks.change(uri, decision, more.length === 0), ...more]);
  }

  /** Registers a command that acts on one code; its codebook has been read. */
  function onCode(command: string, title: string, act: (code: ChosenCode, argument: unknown) => Promise<void>): vscode.Disposable {
    return vscode.commands.registerCommand(`sourcemark.${command}`, async (argument: unknown) => {
      const chosen = await chosenCode(argument, known, title);
      if (!chosen) return;
      await codebooks.load(chosen.uri);
      await act(chosen, argument);
    });
  }

  /** The passages that have the code, under another name from now on; one change a document. */
  async function recodeEverywhere({ uri, name }: ChosenCode, to: string): Promise<{ readonly changes: readonly Change[]; readonly passages: number }> {
    await annotations.loadAll();
    const { now } = coding.authorship();
    const recoded = coding.documentsWith(uri).map((document) => ({
      document, changes: recoding(annotations.of(document).map(({ annotation }) => annotation), name, to, now),
    })).filter(({ changes }) => changes.length > 0);
    return {
      changes: recoded.map(({ document, changes }) => coding.change(document, changes)),
      passages: recoded.reduce((sum, { changes }) => sum + changes.length, 0),
    };
  }

  async function addCode(argument: unknown): Promise<void> {
    const uri = await codebookPlace(argument);
    if (!uri) return tell('Open a folder or a document first: the codebook is kept there');
    await codebooks.load(uri);
    const { name: above } = (argument ?? {}) as { readonly name?: unknown };
    const row = given(argument, 'code') === undefined && typeof above === 'string' ? above : given(argument, 'parent');
    const typed = asName(given(argument, 'code') ?? await askName(uri, row === undefined ? 'New Code' : `New Code Under ${row}`, '') ?? '');
    if (typed === '') return;
    const { name, parent = row } = row === undefined ? typedCode(typed, codebooks.hierarchyFor(uri)) : { name: typed };
    if (codeNamed(codebooks.of(uri), name)) return tell(`There is a code ${name} already`);
    await decide({ uri }, `New code ${name}`, (codebook, id) => {
      const added = add(codebook, name, id);
      return parent === undefined ? added : move(added, name, parent, id);
    });
  }

  function askName(uri: vscode.Uri, title: string, value: string): Thenable<string | undefined> {
    const taken = (typed: string): boolean => asName(typed) !== value && codeNamed(codebooks.of(uri), asName(typed)) !== undefined;
    return vscode.window.showInputBox({
      title, value, prompt: 'The name of the code, as passages are to have it',
      validateInput: (typed) => (asName(typed) === '' ? 'A code has a name' : taken(typed) ? 'There is a code of this name: merge the two instead' : undefined),
    });
  }

  async function renameCode(code: ChosenCode, argument: unknown): Promise<void> {
    const to = asName(given(argument, 'name') ?? await askName(code.uri, 'Rename Code', code.name) ?? '');
    if (to === '' || to === code.name) return;
    if (codeNamed(codebooks.of(code.uri), to)) return tell(`There is a code ${to} already: merge the two instead`);
    const { changes, passages } = await recodeEverywhere(code, to);
    await decide(code, `Renamed ${code.name} to ${to}: ${counted(passages, 'passage')}`, (codebook) => rename(codebook, code.name, to), changes);
  }

  async function mergeCode(code: ChosenCode, argument: unknown): Promise<void> {
    const question = { title: `Merge ${code.name}`, placeHolder: `Which code is ${code.name} to be?` };
    const into = given(argument, 'into') ?? await pickOneCode(code.uri, codebooks, coding, question, [code.name]);
    if (into === undefined || into === code.name) return;
    const { changes, passages } = await recodeEverywhere(code, into);
    await decide(code, `Merged ${code.name} into ${into}: ${counted(passages, 'passage')}`, (codebook) => merge(codebook, code.name, into), changes);
  }

  async function recolourCode(code: ChosenCode, argument: unknown): Promise<void> {
    const settled = given(argument, 'colour');
    const picked = settled === undefined ? await pickColour(`Colour of ${code.name}`, codeNamed(codebooks.of(code.uri), code.name)?.colour) : { colour: asColour(settled) };
    if (!picked) return;
    await decide(code, `${code.name}: ${picked.colour ?? 'no colour'}`, (codebook, id) => recolour(codebook, code.name, picked.colour, id));
  }

  async function defineCode(code: ChosenCode, argument: unknown): Promise<void> {
    const before = codeNamed(codebooks.of(code.uri), code.name)?.definition ?? '';
    const settled = given(argument, 'definition');
    // A line of input would run its lines together.
    if (settled === undefined && before.includes('\n')) return void await vscode.window.showTextDocument(codebooks.fileOf(code.uri));
    const prompt = `When is a passage ${shortened(code.name, 40)}, and when not?`;
    const definition = settled ?? (await vscode.window.showInputBox({ title: `Definition of ${code.name}`, value: before, prompt }))?.trim();
    if (definition === undefined || definition === before) return;
    await decide(code, `${code.name} defined`, (codebook, id) => define(codebook, code.name, definition, id));
  }

  async function setCodeKey(code: ChosenCode, argument: unknown): Promise<void> {
    const codebook = codebooks.of(code.uri);
    const typed = given(argument, 'key') ?? await vscode.window.showInputBox({
      title: `Key of ${code.name}`, value: codeNamed(codebook, code.name)?.key ?? '', prompt: 'A digit or a letter, typed after Code With Key; empty for none',
      validateInput: (value) => {
        const key = asKey(value);
        if (value.trim() !== '' && key === undefined) return 'One digit, or one letter from a to z';
        const other = key === undefined ? undefined : codeWithKey(codebook, key);
        return other && other.name !== code.name ? { message: `${other.name} gives it up`, severity: vscode.InputBoxValidationSeverity.Info } : undefined;
      },
    });
    if (typed === undefined) return;
    const key = asKey(typed);
    await decide(code, key === undefined ? `${code.name}: no key` : `${code.name}: key ${key}`, (now, id) => setKey(now, code.name, key, id));
  }

  async function moveCode(code: ChosenCode, argument: unknown): Promise<void> {
    const { codes = [code.name] } = (argument ?? {}) as { readonly codes?: readonly string[] };
    const question = { title: `Move ${code.name}`, placeHolder: 'Which code is it a kind of?' };
    const isSettled = typeof argument === 'object' && argument !== null && 'under' in argument;
    const picked = isSettled ? given(argument, 'under') ?? '' : await pickOneCode(code.uri, codebooks, coding, question, [code.name], true);
    if (picked === undefined) return;
    const under = picked === '' ? undefined : picked;
    const moved = (codebook: Codebook, id: NewId): Codebook => codes.reduce((now, name) => move(now, name, under, id), codebook);
    if (moved(codebooks.of(code.uri), newId) === codebooks.of(code.uri)) return tell(under === undefined ? 'It is at the top already' : 'It is there already, or would come under itself');
    await decide(code, under === undefined ? `${codes.join(', ')} at the top` : `${codes.join(', ')} under ${under}`, moved);
  }

  async function deleteCode(code: ChosenCode): Promise<void> {
    if (!codeNamed(codebooks.of(code.uri), code.name)) return tell(`${code.name} is not in the codebook`);
    const uses = coding.uses(code.uri).get(code.name) ?? 0;
    const kept = uses > 0 ? `: ${counted(uses, 'passage keeps', 'passages keep')} it` : '';
    await decide(code, `${code.name} is not in the codebook any more${kept}`, (codebook) => remove(codebook, code.name));
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.newCode', addCode),
    onCode('renameCode', 'Rename Code', renameCode),
    onCode('mergeCode', 'Merge Code', mergeCode),
    onCode('recolourCode', 'Change Colour of Code', recolourCode),
    onCode('defineCode', 'Edit Definition of Code', defineCode),
    onCode('setCodeKey', 'Set Key of Code', setCodeKey),
    vscode.commands.registerCommand('sourcemark.moveCode', async (argument: unknown) => {
      const { row } = (argument ?? {}) as { readonly row?: unknown };
      const chosen = await chosenCode(typeof row === 'object' ? row : argument, known, 'Move Code');
      if (chosen) await moveCode(chosen, argument);
    }),
    onCode('deleteCode', 'Delete Code', deleteCode),
  );
}
