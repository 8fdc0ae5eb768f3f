import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis/analysis';
import { contentSpan, contentText, entityById, mentionsOf } from '../../core/analysis/lookup';
import { familyOf, isNamed, type Family } from '../../core/entities/family';
import { rangeIn } from '../adapters/places';
import { shortened } from '../adapters/words';
import type { LiveAnalyses } from '../services/liveAnalyses';

const symbolKinds: Readonly<Record<Family, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organisation: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  time: vscode.SymbolKind.Event,
  number: vscode.SymbolKind.Number,
  other: vscode.SymbolKind.Object,
};

/** Ctrl+Shift+O, breadcrumbs and the outline: who is quoted where, and where each name first stands. */
export function createDocumentSymbols(live: LiveAnalyses): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      const analysis = await live.first(document, token);
      if (!analysis) return undefined;
      return [...quoteSymbols(document, analysis), ...entitySymbols(document, analysis)];
    },
  };
}

function quoteSymbols(document: vscode.TextDocument, analysis: Analysis): vscode.DocumentSymbol[] {
  return analysis.quotes.map((quote) => {
    const range = rangeIn(document, contentSpan(quote));
    const words = shortened(contentText(document.getText(), quote)) || '…';
    const source = quote.source && shortened(document.getText().slice(quote.source.start, quote.source.end));
    const speaker = entityById(analysis, quote.speaker)?.name ?? (source || 'speaker unknown');
    return new vscode.DocumentSymbol(words, speaker, vscode.SymbolKind.String, range, range);
  });
}

function entitySymbols(document: vscode.TextDocument, analysis: Analysis): vscode.DocumentSymbol[] {
  return analysis.entities.filter((entity) => isNamed(entity.type)).flatMap((entity) => {
    const mentions = mentionsOf(analysis, entity.id);
    const first = mentions[0];
    if (!first) return [];
    const range = rangeIn(document, first);
    const count = mentions.length === 1 ? '' : `${mentions.length} mentions`;
    return [new vscode.DocumentSymbol(entity.name, count, symbolKinds[familyOf(entity.type)], range, range)];
  });
}
