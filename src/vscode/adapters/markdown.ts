/** Text from a document made safe for a hover: nothing in it is markup, a link or an icon, and it stays on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link that runs a command. `args` go through JSON; the label is Markdown, the title ours. */
export function commandLink(label: string, command: string, args: readonly unknown[], title: string): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${label}](command:${command}?${query} "${title}")`;
}
