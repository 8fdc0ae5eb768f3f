import * as vscode from 'vscode';
import { contentSpan, entityById, mentionsOf, quoteAt } from '../../core/analysis/lookup';
import type { Analysis } from '../../core/analysis/analysis';
import { valueWords } from '../../core/entities/values/valueWords';
import type { Entity, Mention } from '../../core/entities/entity';
import { isNamed } from '../../core/entities/family';
import type { Quote } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';
import { commandLink, escapeMarkdown } from '../adapters/markdown';
import { nameOf } from '../adapters/names';
import { rangeIn } from '../adapters/places';
import { counted, kindWords, shortened, typeWords } from '../adapters/words';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { PassageCorrections } from '../services/passageCorrections';
import type { NamedHere, PlacedMention, WorkspaceMentions } from '../services/workspaceMentions';

/** The only commands that a link in a hover may run. */
const linkedCommands = [
  'reveal', 'showMentions', 'tagPassage', 'addNote', 'copyQuote', 'renameEntity', 'mergeEntity', 'rejectEntity',
  'reassignMention', 'retypeMention', 'rejectMention', 'takeBackCorrection',
].map((command) => `sourcemark.${command}`);

/** How many roles a hover lists. */
const manyRoles = 4;

/** How many other names a hover lists before it counts the rest. */
const manyAliases = 6;

/** What is known of the entity and of the quote under the pointer, with links to go on from there. */
export function createHover(live: LiveAnalyses, mentions: WorkspaceMentions, passages: PassageCorrections): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const analysis = await live.first(document, token);
      if (!analysis) return undefined;
      const named = mentions.at(document, position);
      const quote = quoteAt(analysis, document.offsetAt(position));
      const parts: vscode.MarkdownString[] = [];
      if (named) parts.push(await entityHover(document, analysis, named));
      if (quote) parts.push(quoteHover(document, analysis, quote));
      if (token.isCancellationRequested || parts.length === 0) return undefined;
      const span = named?.mention ?? quote?.content.find((part) => document.offsetAt(position) >= part.start && document.offsetAt(position) < part.end);
      return new vscode.Hover(parts, span && rangeIn(document, span));
    },
  };

  async function entityHover(document: vscode.TextDocument, analysis: Analysis, { entity, mention, key }: NamedHere): Promise<vscode.MarkdownString> {
    const uri = document.uri.toString();
    const here = mentionsOf(analysis, entity.id).length;
    const all = await mentions.everywhere(key);
    const index = all.findIndex((place) => place.uri.toString() === uri && place.span.start === mention.start);
    const documents = new Set(all.map((location) => location.uri.toString())).size;
    const lines = [
      `**${escapeMarkdown(entity.name)}** — ${typeWords[entity.type]}${mention.value === undefined ? '' : ` · ${escapeMarkdown(valueWords(mention.value, mention.type))}`}`,
      roleWords(document, entity.roles),
      decidedWords(document.uri, mention, entity),
      [
        ...(entity.aliases.length > 0 ? [`also ${aliasWords(entity.aliases)}`] : []),
        `${counted(here, 'mention')} here${documents > 1 ? `, ${all.length.toLocaleString('en')} in ${counted(documents, 'document')}` : ''}${mentions.isPartial() ? ' so far' : ''}`,
      ].join(' · '),
      [
        ...stepLink(uri, all[index - 1], (where) => `← previous${where}`),
        ...stepLink(uri, index < 0 ? undefined : all[index + 1], (where) => `next${where} →`),
        commandLink('all mentions', 'sourcemark.showMentions', [{ uri, span: spanOf(mention) }], 'List all mentions in the workspace'),
        ...actionLinks(uri, mention),
        ...(isNamed(entity.type) ? correctionLinks(uri, mention) : []),
      ].join(' · '),
      isNamed(entity.type) ? `only here: ${hereLinks(uri, mention).join(' · ')}` : '',
    ];
    return trusted(lines);
  }

  /** Who has decided what this is; nothing where it is only recognised. */
  function decidedWords(uri: vscode.Uri, mention: Mention, entity: Entity): string {
    const here = passages.at(uri, mention);
    if (here) {
      const { creator, created } = here.annotation;
      const by = [...(creator === undefined ? [] : [`by ${creator}`]), ...(created === undefined ? [] : [created.slice(0, 10)])].join(', ');
      const takeBack = commandLink('take back', 'sourcemark.takeBackCorrection', [{ uri: uri.toString(), span: spanOf(mention) }], 'Let recognition decide here again');
      return `$(verified) corrected here${by === '' ? '' : ` ${escapeMarkdown(by)}`} · ${takeBack}`;
    }
    return entity.record === undefined ? '' : '$(verified) corrected in all documents';
  }

  function quoteHover(document: vscode.TextDocument, analysis: Analysis, quote: Quote): vscode.MarkdownString {
    const uri = document.uri.toString();
    const span = contentSpan(quote);
    const text = document.getText();
    const words = (part: Span | undefined): string | undefined => part && shortened(text.slice(part.start, part.end));
    const speaker = entityById(analysis, quote.speaker);
    const source = words(quote.source);
    const cue = words(quote.cue);
    const who = speaker ? `**${escapeMarkdown(speaker.name)}**` : source ? `**${escapeMarkdown(source)}**` : '**Speaker unknown**';
    const asWritten = source && speaker && source !== speaker.name ? ` (“${escapeMarkdown(source)}”)` : '';
    const lines = [
      `${who}${asWritten} — ${kindWords[quote.kind]}${cue ? `, cue “${escapeMarkdown(cue)}”` : ''}`,
      [...actionLinks(uri, span), commandLink('copy with source', 'sourcemark.copyQuote', [{ uri, span: spanOf(span) }], 'Copy the words with speaker and document')].join(' · '),
    ];
    return trusted(lines);
  }
}

function actionLinks(uri: string, span: Span): readonly string[] {
  return [
    commandLink('tag…', 'sourcemark.tagPassage', [{ uri, span: spanOf(span) }], 'Put a code on this passage'),
    commandLink('note…', 'sourcemark.addNote', [{ uri, span: spanOf(span) }], 'Write a note on this passage'),
  ];
}

function correctionLinks(uri: string, span: Span): readonly string[] {
  const passage = [{ uri, span: spanOf(span) }];
  return [
    commandLink('rename…', 'sourcemark.renameEntity', passage, 'Show it under another name in all documents'),
    commandLink('merge…', 'sourcemark.mergeEntity', passage, 'Say that this is the same as another entity'),
    commandLink('not an entity', 'sourcemark.rejectEntity', passage, 'Take it out of all documents'),
  ];
}

function hereLinks(uri: string, span: Span): readonly string[] {
  const passage = [{ uri, span: spanOf(span) }];
  return [
    commandLink('somebody or something else…', 'sourcemark.reassignMention', passage, 'Say whom or what the name means in this place'),
    commandLink('another type…', 'sourcemark.retypeMention', passage, 'Say what the name means in this place: a person, a place, …'),
    commandLink('not a name', 'sourcemark.rejectMention', passage, 'Take away this one mention'),
  ];
}

/** A link to a mention before or after this one; in another document it says in which. */
function stepLink(here: string, place: PlacedMention | undefined, label: (where: string) => string): readonly string[] {
  if (!place) return [];
  const uri = place.uri.toString();
  const where = uri === here ? '' : ` in ${escapeMarkdown(nameOf(place.uri))}`;
  return [commandLink(label(where), 'sourcemark.reveal', [{ uri, span: place.span }], 'Go to this mention')];
}

/** A mention without what only it knows: a link carries no word of the document. */
function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function aliasWords(aliases: readonly string[]): string {
  const shown = aliases.slice(0, manyAliases).map((alias) => escapeMarkdown(shortened(alias))).join(', ');
  return aliases.length > manyAliases ? `${shown} and ${aliases.length - manyAliases} more` : shown;
}

/** `Ukrainian Foreign Minister (l. 3) · Foreign Minister (l. 17)`: what the text says somebody is; nothing where it says nothing. */
function roleWords(document: vscode.TextDocument, roles: readonly Span[] = []): string {
  return roles.slice(0, manyRoles).map((role) => {
    const range = rangeIn(document, role);
    return `${escapeMarkdown(shortened(document.getText(range)))} (l. ${range.start.line + 1})`;
  }).join(' · ');
}

function trusted(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.filter((line) => line !== '').join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: linkedCommands };
  return markdown;
}
