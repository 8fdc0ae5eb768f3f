/** A text of the user's or a document's own: `$(…)` in it is not an icon. */
export function escapeIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
