import * as vscode from 'vscode';
import { asName, codeNamed, type Codebook } from '../../core/codebook/codebook';
import { pathSeparator, pathWords, type Hierarchy } from '../../core/codebook/hierarchy';
import { escapeIcons } from '../adapters/icons';
import { counted, shortened } from '../adapters/words';
import type { Codebooks } from '../services/codebooks';
import type { Coding, NewCode } from '../services/coding';

/** A row and the code that it stands for; lines between rows stand for none. */
interface Row extends vscode.QuickPickItem {
  readonly code?: NewCode;
}

const longestDefinition = 200;

/**
 * Lets the user choose codes, several at once: those of the codebook first, by their paths, then what else passages have. What is typed
 * can be a new one, under another where it is typed as a path. `undefined` when the user turns away.
 */
export async function pickCodes(uri: vscode.Uri, codebooks: Codebooks, coding: Coding): Promise<readonly NewCode[] | undefined> {
  await codebooks.load(uri);
  const codebook = codebooks.of(uri);
  const hierarchy = codebooks.hierarchyFor(uri);
  const uses = coding.uses(uri);
  const known = [...knownRows(hierarchy, uses), ...otherRows(codebook, uses)];
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Row>();
    pick.title = 'Tag Passage';
    pick.placeholder = known.length > 0 ? 'Choose one code or several, or type a new one' : 'Type a code, such as claim or to check';
    pick.canSelectMany = true;
    pick.matchOnDetail = true;
    let offered = '';
    /** The rows change only where the new one does: setting them anew costs the user what is checked. */
    const offer = (): void => {
      const typed = newCode(pick.value, codebook, hierarchy, uses);
      const name = typed ? asName(pick.value) : '';
      if (name === offered && pick.items.length > 0) return;
      offered = name;
      const checked = pick.selectedItems;
      pick.items = [...known, ...(typed ? [{ label: `$(add) ${escapeIcons(name)}`, description: 'new code', alwaysShow: true, code: typed }] : [])];
      pick.selectedItems = checked.filter((row) => pick.items.includes(row));
    };
    pick.onDidChangeValue(offer);
    pick.onDidAccept(() => {
      const codes = meant(pick, known, newCode(pick.value, codebook, hierarchy, uses));
      resolve(codes.length > 0 ? codes : undefined);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    offer();
    pick.show();
  });
}

/** Lets the user choose one code, but none of `except`; with `top` also none at all, which is the empty name. `undefined`: turned away. */
export async function pickOneCode(
  uri: vscode.Uri, codebooks: Codebooks, coding: Coding, question: vscode.QuickPickOptions, except: readonly string[], top = false,
): Promise<string | undefined> {
  await codebooks.load(uri);
  const uses = coding.uses(uri);
  const rows = [
    ...(top ? [{ label: '$(list-tree) At the top', description: 'under no other code', code: { name: '' } }] : []),
    ...knownRows(codebooks.hierarchyFor(uri), uses), ...otherRows(codebooks.of(uri), uses),
  ];
  const picked = await vscode.window.showQuickPick(rows.filter(({ code }) => !code || !except.includes(code.name)), question);
  return picked?.code?.name;
}

function knownRows(hierarchy: Hierarchy, uses: ReadonlyMap<string, number>): readonly Row[] {
  return hierarchy.inOrder.map((code) => {
    const count = uses.get(code.name) ?? 0;
    const words = [...(code.key === undefined ? [] : [`key ${code.key}`]), ...(count > 0 ? [counted(count, 'passage')] : [])];
    return {
      label: `$(tag) ${escapeIcons(pathWords(hierarchy, code))}`,
      description: words.join(' · '),
      ...(code.definition === undefined ? {} : { detail: escapeIcons(shortened(code.definition, longestDefinition)) }),
      code: { name: code.name },
    };
  });
}

/** What passages have and the codebook has not, the most used first. */
function otherRows(codebook: Codebook, uses: ReadonlyMap<string, number>): readonly Row[] {
  const others = [...uses].filter(([name]) => !codeNamed(codebook, name)).sort(([a, inA], [b, inB]) => inB - inA || a.localeCompare(b));
  if (others.length === 0) return [];
  return [
    ...(codebook.codes.length > 0 ? [{ label: 'not in the codebook', kind: vscode.QuickPickItemKind.Separator }] : []),
    ...others.map(([name, count]) => ({ label: `$(tag) ${escapeIcons(name)}`, description: counted(count, 'passage'), code: { name } })),
  ];
}

/** What is typed as a code that is not there yet; `undefined` where it is, or nothing is typed. */
function newCode(value: string, codebook: Codebook, hierarchy: Hierarchy, uses: ReadonlyMap<string, number>): NewCode | undefined {
  const typed = asName(value);
  const isPath = hierarchy.inOrder.some((code) => pathWords(hierarchy, code) === typed);
  return typed === '' || isPath || codeNamed(codebook, typed) || uses.has(typed) ? undefined : typedCode(typed, hierarchy);
}

/** The code that a typed name is: under another where it begins with that one's path. */
export function typedCode(typed: string, hierarchy: Hierarchy): NewCode {
  const at = typed.lastIndexOf(pathSeparator);
  const above = hierarchy.inOrder.find((code) => at > 0 && pathWords(hierarchy, code) === typed.slice(0, at));
  return above ? { name: typed.slice(at + pathSeparator.length), parent: above.name } : { name: typed };
}

/**
 * What is checked; else the row that is marked, where what is typed is part of it; else what is typed: Enter may come before the rows have
 * followed the typing.
 */
function meant({ selectedItems, activeItems, value }: vscode.QuickPick<Row>, known: readonly Row[], typed: NewCode | undefined): readonly NewCode[] {
  const checked = selectedItems.flatMap(({ code }) => code ?? []);
  if (checked.length > 0) return checked;
  const name = asName(value);
  const exact = known.find(({ code }) => code?.name === name)?.code;
  if (exact) return [exact];
  const [active] = activeItems;
  const fits = active?.code && `${active.label} ${active.detail ?? ''}`.toLowerCase().includes(name.toLowerCase());
  if (active?.code && fits) return [active.code];
  return typed ? [typed] : [];
}
