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
