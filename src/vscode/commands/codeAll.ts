import * as vscode from 'vscode';
import { entityById } from '../../core/analysis/lookup';
import { passageOfQuote } from '../../core/analysis/quotePassage';
import { allQuotes } from '../../core/analysis/quoteTree';
import type { Passage } from '../../core/annotations/passage';
import type { Entity } from '../../core/entities/entity';
import { entityKey } from '../../core/entities/key';
import { openDocument } from '../adapters/openDocument';
import { tell } from '../adapters/tell';
import { counted } from '../adapters/words';
import type { Change } from '../services/changeJournal';
import type { WorkspaceMentions } from '../services/workspaceMentions';
import type { Node } from '../views/nodes';
import type { CodingTools } from './annotate';
import { chosenEntity, type Known } from './chosenEntity';
import { chosenQuote } from './chosenQuote';
import { given } from './given';
import { pickCodes } from './pickCode';

/** The passages to be coded, document by document, with the text that they are in: somebody may type while it is asked for codes. */
type Places = ReadonlyMap<string, Found>;

interface Found {
  readonly text: string;
  readonly passages: readonly Passage[];
}

interface Named {
  readonly uri: vscode.Uri;
  readonly entity: Entity;
}

/** *Code All Mentions of This Entity…* and *Code All Quotes of This Speaker…*: here or in all documents, as one step. */
export function registerCodeAll(
  { annotations, codebooks, coding, live }: CodingTools, known: Known, mentions: WorkspaceMentions, subscriptions: vscode.Disposable[],
): void {
  const { catalog } = known;

  function keyOf({ uri, entity }: Named): string {
    return catalog.entityOf(uri.toString(), entity.id) ?? entityKey(entity);
  }

  function textOf(uri: string): string | undefined {
    return openDocument(uri)?.getText() ?? catalog.get(uri)?.text;
  }

  async function mentionPlaces(named: Named): Promise<Places> {
    const places = new Map<string, Found>();
    for (const { uri, span } of await mentions.everywhere(keyOf(named))) {
      const key = uri.toString();
      const text = textOf(key);
      if (text !== undefined) places.set(key, { text, passages: [...places.get(key)?.passages ?? [], [span]] });
    }
    return places;
  }

  function quotePlaces(named: Named): Places {
    const members = [...catalog.membersOf(keyOf(named)), { uri: named.uri.toString(), entity: named.entity }];
    const places = new Map<string, Found>();
    for (const uri of new Set(members.map((member) => member.uri))) {
      const open = openDocument(uri);
      const analysis = (open && live.of(open)) ?? catalog.get(uri)?.analysis;
      // An open document's analysis may be newer than the catalog's: who is meant is told by the names then.
      const names = new Set(members.filter((member) => member.uri === uri).map(({ entity }) => entityKey(entity)));
      const ids = new Set(analysis?.entities.filter((entity) => names.has(entityKey(entity))).map(({ id }) => id));
      const said = allQuotes(analysis?.quotes ?? []).filter(({ speaker }) => speaker !== undefined && ids.has(speaker));
      const text = textOf(uri) ?? '';
      if (said.length > 0) places.set(uri, { text, passages: said.map((quote) => passageOfQuote(text, quote)) });
    }
    return places;
  }

  /** The speaker of the row or of the quote at the cursor, else whoever is named there. */
  async function chosenSpeaker(argument: unknown): Promise<Named | undefined> {
    const node = argument as Node | undefined;
    const quoted = node?.kind === 'speaker' || node?.kind === 'entity' ? undefined : await chosenQuote(argument, known);
    const speaker = quoted && entityById(quoted.analysis, quoted.quote.speaker);
    return quoted && speaker ? { uri: quoted.document.uri, entity: speaker } : chosenEntity(argument, known);
  }

  async function codeAll(named: Named, all: Places, what: string, argument: unknown): Promise<void> {
    const here = all.get(named.uri.toString());
    const places = await pickScope(named, here, all, what, argument);
    if (!places) return;
    const settled = given(argument, 'code');
    const codes = settled === undefined ? await pickCodes(named.uri, codebooks, coding) : [{ name: settled }];
    if (!codes) return;
    const changes: Change[] = [];
    for (const [key, { text, passages }] of places) {
      const uri = vscode.Uri.parse(key);
      await annotations.load(uri);
      const coded = await coding.coding({ uri, text, passages }, codes);
      if (typeof coded === 'string') return void await coding.perform('', coded);
      changes.push(...coded);
    }
    const names = codes.map(({ name }) => name).join(', ');
    if (changes.length === 0) return tell(`Tagged as ${names} already`);
    await coding.perform(`Tagged as ${names}: ${counted(countOf(places), what)} of ${named.entity.name}`, changes);
  }

  async function pickScope({ uri, entity }: Named, here: Found | undefined, all: Places, what: string, argument: unknown): Promise<Places | undefined> {
    const only: Places = new Map(here ? [[uri.toString(), here]] : []);
    const scope = given(argument, 'scope');
    if (scope !== undefined) return scope === 'document' ? only : all;
    if (all.size < 2) return all;
    const partial = mentions.isPartial() ? 'not all documents are analysed yet' : '';
    const rows = [
      { label: 'In this document', description: counted(here?.passages.length ?? 0, what), places: only },
      { label: 'In all documents', description: `${counted(countOf(all), what)} in ${counted(all.size, 'document')}`, detail: partial, places: all },
    ];
    return (await vscode.window.showQuickPick(rows, { title: `Code All ${what === 'quote' ? 'Quotes' : 'Mentions'} of ${entity.name}` }))?.places;
  }

  subscriptions.push(
    vscode.commands.registerCommand('sourcemark.codeAllMentions', async (argument: unknown) => {
      const chosen = await chosenEntity(argument, known);
      if (!chosen) return tell('Put the cursor on a name');
      const places = await mentionPlaces(chosen);
      await codeAll(chosen, places, 'mention', argument);
    }),
    vscode.commands.registerCommand('sourcemark.codeAllQuotes', async (argument: unknown) => {
      const chosen = await chosenSpeaker(argument);
      const places = chosen && quotePlaces(chosen);
      if (!chosen || !places || places.size === 0) return tell('Put the cursor on a quote whose speaker is known, or on whoever is quoted');
      await codeAll(chosen, places, 'quote', argument);
    }),
  );
}

function countOf(places: Places): number {
  return [...places.values()].reduce((sum, { passages }) => sum + passages.length, 0);
}
