/** The few styles of a report; each gives its text back as it is where there are no colours. */
export interface Style {
  title(text: string): string;
  heading(text: string): string;
  faint(text: string): string;
}

const plain: Style = { title: (text) => text, heading: (text) => text, faint: (text) => text };
const coloured: Style = { title: sgr('1;36'), heading: sgr('1'), faint: sgr('2') };

/** Colours on a terminal, unless NO_COLOR (https://no-color.org) is set or the terminal has none. */
export function styleFor(isTerminal: boolean, environment: { readonly [name: string]: string | undefined }): Style {
  return isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb' ? coloured : plain;
}

function sgr(code: string): (text: string) => string {
  return (text) => `\u001B[${code}m${text}\u001B[0m`;
}
