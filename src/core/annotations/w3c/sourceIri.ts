/**
 * The document's IRI as its sidecar names it: `file:` and the percent-encoded name, without a folder, so that both may
 * be moved together. Half of a surrogate pair, which no UTF-8 has, becomes the replacement character.
 */
export function sourceIri(documentName: string): string {
  return `file:${encodeURIComponent(wellFormed(documentName))}`;
}

function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (unit) => unit.length === 2 ? unit : '\uFFFD');
}
