import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';

/** Text from a document made safe for a hover: nothing in it is markup, a link or an icon, and it stays on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link that runs a command. `args` go through JSON; the label is Markdown, the title ours. */
export function commandLink(label: string, command: string, args: readonly unknown[], title: string): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${label}](command:${command}?${query} "${title}")`;
}

/** Links to tag a passage and to write a note on it. */
export function annotateLinks(uri: string, { start, end }: Span): readonly string[] {
  const passage = [{ uri, span: { start, end } }];
  return [
    commandLink('tag…', 'sourcemark.tagPassage', passage, 'Put a code on this passage'),
    commandLink('note…', 'sourcemark.addNote', passage, 'Write a note on this passage'),
  ];
}

/** A hover of paragraphs, empty ones left out, whose links may run these commands and no others. */
export function trustedLines(lines: readonly string[], enabledCommands: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.filter((line) => line !== '').join('\n\n'), true);
  markdown.isTrusted = { enabledCommands };
  return markdown;
}

/** Of a longer note the beginning is shown; editing it shows all. UTF-16 units. */
const longestNote = 20_000;

/**
 * A note as its writer meant it: Markdown, but whoever wrote it may be anybody. Its links run no commands, HTML in it is text, and no
 * picture is fetched from anywhere.
 */
export function noteMarkdown(text: string): vscode.MarkdownString {
  const shown = text.length <= longestNote ? text : `${text.slice(0, longestNote).replace(/[\uD800-\uDBFF]$/, '')}…`;
  const markdown = new vscode.MarkdownString(shown.replaceAll('![', '&#33;['), false);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}
