import * as vscode from 'vscode';
import { contentSpan, entityById } from '../../core/analysis/lookup';
import type { Analysis } from '../../core/analysis/analysis';
import { namedEntity } from '../../core/annotations/corrections/quoteCorrection';
import type { NamedEntity } from '../../core/annotations/corrections/correction';
import { speakersNearby } from '../../core/annotations/corrections/speakersNearby';
import type { Catalog } from '../../core/catalog/catalog';
import type { Entity } from '../../core/entities/entity';
import { familyOf } from '../../core/entities/family';
import { shownRole } from '../../core/entities/roles/shownRole';
import type { Quote } from '../../core/quotes/quote';
import { escapeIcons } from '../adapters/icons';
import { typeWords } from '../adapters/words';

/** Longer than any name. */
const longestName = 200;

interface Row extends vscode.QuickPickItem {
  /** Absent for “nobody named”, and for a line between rows. */
  readonly speaker?: NamedEntity;
}

/** What the user has said: who it is, or that it is nobody who is named. */
export interface SaidBy {
  readonly speaker?: NamedEntity;
}

/** Lets the user say who is quoted: whoever the document names, the nearest first, nobody, or somebody new. `undefined`: turned away. */
export function pickSpeaker(
  { document, analysis, quote }: { readonly document: vscode.TextDocument; readonly analysis: Analysis; readonly quote: Quote },
  catalog: Catalog,
  title: string,
): Promise<SaidBy | undefined> {
  const here = speakersNearby(analysis, contentSpan(quote));
  const now = entityById(analysis, quote.speaker);
  const rows = here.map((entity) => rowOf(entity, entity === now ? 'now' : undefined, shownRole(document.getText(), entity)));
  const names = new Set(here.map(({ name }) => name));
  const elsewhere = speakersElsewhere(catalog, names).map((entity) => rowOf(entity));
  const nobody: Row = { label: '$(circle-slash) Nobody named', description: 'the text does not say who' };
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Row>();
    pick.title = title;
    pick.placeholder = 'Who says it? Choose, or type a new name';
    pick.matchOnDescription = true;
    const offer = (): void => {
      const typed = pick.value.trim().slice(0, longestName);
      pick.items = [
        ...rows, nobody,
        ...(elsewhere.length > 0 ? [{ label: 'in other documents', kind: vscode.QuickPickItemKind.Separator }, ...elsewhere] : []),
        ...(typed !== '' && !names.has(typed) ? newRows(typed) : []),
      ];
    };
    pick.onDidChangeValue(offer);
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      const typed = pick.value.trim().slice(0, longestName);
      const said = chosen ?? (typed === '' ? undefined : newRows(typed)[0]);
      resolve(said && (said.speaker ? { speaker: said.speaker } : {}));
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

function rowOf(entity: Entity, state?: string, role?: string): Row {
  const description = [...(state === undefined ? [] : [state]), typeWords[entity.type], ...(role === undefined ? [] : [role])].join(' · ');
  return { label: escapeIcons(entity.name), description, speaker: namedEntity(entity) };
}

/**
 * Somebody new. The label has no words that could match: rows whose labels match what is typed come first, and Enter takes the first, so
 * that a few letters of a name choose whoever bears it, as long as there is anybody.
 */
function newRows(name: string): readonly Row[] {
  return [
    { label: '$(add)', description: `${escapeIcons(name)} · a person whom the text does not name`, alwaysShow: true, speaker: { name, type: 'PERSON' } },
    { label: '$(add)', description: `${escapeIcons(name)} · an organisation that the text does not name`, alwaysShow: true, speaker: { name, type: 'ORG' } },
  ];
}

/** People and organisations that other documents name, by name. */
function speakersElsewhere(catalog: Catalog, except: ReadonlySet<string>): readonly Entity[] {
  const found = new Map<string, Entity>();
  for (const { analysis } of catalog.documents()) {
    for (const entity of analysis.entities) {
      const family = familyOf(entity.type);
      if ((family === 'person' || family === 'organisation') && !except.has(entity.name) && !found.has(entity.name)) found.set(entity.name, entity);
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
