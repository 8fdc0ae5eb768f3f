import * as vscode from 'vscode';
import { mentionsOf } from '../../core/analysis/lookup';
import type { Analysis } from '../../core/analysis/analysis';
import { valueWords } from '../../core/entities/values/valueWords';
import type { Entity, Mention } from '../../core/entities/entity';
import { isNamed } from '../../core/entities/family';
import type { Span } from '../../core/text/span';
import { annotateLinks, commandLink, escapeMarkdown, trustedLines } from '../adapters/markdown';
import { nameOf } from '../adapters/names';
import { rangeIn } from '../adapters/places';
import { counted, shortened, typeWords } from '../adapters/words';
import type { LiveAnalyses } from '../services/liveAnalyses';
import type { PassageCorrections } from '../services/passageCorrections';
import type { NamedHere, PlacedMention, WorkspaceMentions } from '../services/workspaceMentions';

/** The only commands that a link in a hover may run. */
const linkedCommands = [
  'reveal', 'showMentions', 'tagPassage', 'addNote', 'renameEntity', 'mergeEntity', 'rejectEntity',
  'reassignMention', 'retypeMention', 'rejectMention', 'takeBackCorrection',
].map((command) => `sourcemark.${command}`);

/** How many roles a hover lists. */
const manyRoles = 4;

/** How many other names a hover lists before it counts the rest. */
const manyAliases = 6;

/** What is known of the entity under the pointer, with links to go on from there. */
export function createHover(live: LiveAnalyses, mentions: WorkspaceMentions, passages: PassageCorrections): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const analysis = await live.first(document, token);
      if (!analysis) return undefined;
      const named = mentions.at(document, position);
      const hover = named && await entityHover(document, analysis, named);
      return named && hover && !token.isCancellationRequested ? new vscode.Hover(hover, rangeIn(document, named.mention)) : undefined;
    },
  };

  async function entityHover(document: vscode.TextDocument, analysis: Analysis, { entity, mention, key }: NamedHere): Promise<vscode.MarkdownString> {
    const uri = document.uri.toString();
    const here = mentionsOf(analysis, entity.id).length;
    const all = await mentions.everywhere(key);
    const index = all.findIndex((place) => place.uri.toString() === uri && place.span.start === mention.start);
    const documents = new Set(all.map((location) => location.uri.toString())).size;
    const elsewhere = documents > 1 ? `, ${all.length.toLocaleString('en')} in ${counted(documents, 'document')}` : '';
    const value = mention.value === undefined ? '' : ` · ${escapeMarkdown(valueWords(mention.value, mention.type))}`;
    const lines = [
      `**${escapeMarkdown(entity.name)}** — ${typeWords[entity.type]}${value}`,
      roleWords(document, entity.roles),
      decidedWords(document.uri, mention, entity),
      [
        ...(entity.aliases.length > 0 ? [`also ${aliasWords(entity.aliases)}`] : []),
        `${counted(here, 'mention')} here${elsewhere}${mentions.isPartial() ? ' so far' : ''}`,
      ].join(' · '),
      [
        ...stepLink(uri, all[index - 1], (where) => `← previous${where}`),
        ...stepLink(uri, index < 0 ? undefined : all[index + 1], (where) => `next${where} →`),
        commandLink('all mentions', 'sourcemark.showMentions', [{ uri, span: spanOf(mention) }], 'List all mentions in the workspace'),
        ...annotateLinks(uri, mention),
        ...(isNamed(entity.type) ? correctionLinks(uri, mention) : []),
      ].join(' · '),
      isNamed(entity.type) ? `only here: ${hereLinks(uri, mention).join(' · ')}` : '',
    ];
    return trustedLines(lines, linkedCommands);
  }

  /** Who has decided what this is; nothing where it is only recognised. */
  function decidedWords(uri: vscode.Uri, mention: Mention, entity: Entity): string {
    const here = passages.at(uri, mention);
    if (here) {
      const { creator, created } = here.annotation;
      const by = [...(creator === undefined ? [] : [`by ${creator}`]), ...(created === undefined ? [] : [created.slice(0, 10)])].join(', ');
      const argument = { uri: uri.toString(), span: spanOf(mention), about: 'mentions' };
      const takeBack = commandLink('take back', 'sourcemark.takeBackCorrection', [argument], 'Let recognition decide here again');
      return `$(verified) corrected here${by === '' ? '' : ` ${escapeMarkdown(by)}`} · ${takeBack}`;
    }
    return entity.record === undefined ? '' : '$(verified) corrected in all documents';
  }
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
