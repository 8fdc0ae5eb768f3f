import * as vscode from 'vscode';

/** Colours to choose from, apart from each other and from the tint of quotes, also for most people who see fewer of them. */
export const palette: readonly { readonly name: string; readonly colour: string }[] = [
  { name: 'Blue', colour: '#0072b2' },
  { name: 'Sky', colour: '#56b4e9' },
  { name: 'Teal', colour: '#1b9e94' },
  { name: 'Green', colour: '#3a8f3a' },
  { name: 'Lime', colour: '#9bbf30' },
  { name: 'Orange', colour: '#e69f00' },
  { name: 'Vermilion', colour: '#d55e00' },
  { name: 'Red', colour: '#c2323c' },
  { name: 'Pink', colour: '#cc79a7' },
  { name: 'Purple', colour: '#7b4fb0' },
  { name: 'Brown', colour: '#8c6239' },
  { name: 'Grey', colour: '#7f7f7f' },
];

/** A dot of a colour, `#rrggbb`, as an icon; a ring without one. Its edge shows on light and dark alike. */
export function colourIcon(colour: string | undefined): vscode.Uri {
  const fill = colour ?? 'none';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="5" fill="${fill}" stroke="#808080"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`, true);
}
