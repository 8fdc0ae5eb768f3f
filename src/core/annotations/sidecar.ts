import { lineIndex } from '../text/lineIndex';
import type { Annotation, Sidecar } from './annotation';
import { jsonFault } from '../json/jsonFault';
import type { FileFormat } from '../json/migrate';
import { annotationJson, readAnnotation } from './w3c/annotationJson';
import { itemsOf, SIDECAR_FORMAT, withItems } from './w3c/page';
import { sourceIri } from './w3c/sourceIri';

/** What a sidecar's text turned out to be. `broken` ones are for a person to look at; nothing may write over them. */
export type ParsedSidecar =
  | { readonly kind: 'sidecar'; readonly sidecar: Sidecar }
  | BrokenSidecar;

export interface BrokenSidecar {
  readonly kind: 'broken';
  /** Why, in English, to be shown behind the file's name; with line and column where one place is at fault. */
  readonly reason: string;
  /** That place: from 0, the character in UTF-16 units. */
  readonly place?: { readonly line: number; readonly character: number };
}

/**
 * Reads a sidecar's text. Anything may come: it never throws. A byte order mark is passed over. What an older version of the format has
 * written is read as the newest one, which is written at the next change.
 */
export function parseSidecar(text: string): ParsedSidecar {
  return readSidecar(text, SIDECAR_FORMAT);
}

/** Reads a sidecar's text as one of this format: of another history of versions than Sourcemark's own, to try one out. */
export function readSidecar(text: string, format: FileFormat): ParsedSidecar {
  const body = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(body);
  if (fault) {
    const { line, character } = lineIndex(body).at(fault.offset);
    const reason = `line ${line + 1}, column ${character + 1}: ${fault.reason}`;
    return { kind: 'broken', reason, place: { line, character } };
  }
  const items = itemsOf(JSON.parse(body), format);
  if (items.kind === 'foreign') return { kind: 'broken', reason: items.reason };
  return { kind: 'sidecar', sidecar: { annotations: withOwnIds(items.items.map(readAnnotation)), json: items.json } };
}

/**
 * The sidecar's text: W3C JSON, two spaces, `\n`, a line end at the end. Everything that was read and not changed is
 * written as it was read. `documentName` is the name of the document's file, without its folder.
 */
export function printSidecar(sidecar: Sidecar, documentName: string): string {
  const source = sourceIri(documentName);
  const items = sidecar.annotations.map((annotation) => annotationJson(annotation, source));
  return `${JSON.stringify(withItems(sidecar.json, items, source), null, 2)}\n`;
}

/**
 * Two annotations of one id (a merge that kept both sides) are both kept and can be told apart: the later ones are
 * numbered, in the file too once it is written.
 */
function withOwnIds(annotations: readonly Annotation[]): readonly Annotation[] {
  const taken = new Set(annotations.map(({ id }) => id));
  if (taken.size === annotations.length) return annotations;
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  return annotations.map((annotation) => {
    if (!seen.has(annotation.id)) {
      seen.add(annotation.id);
      return annotation;
    }
    let number = numbers.get(annotation.id) ?? 1;
    let id: string;
    do {
      number += 1;
      id = `${annotation.id}#${number}`;
    } while (taken.has(id));
    numbers.set(annotation.id, number);
    taken.add(id);
    seen.add(id);
    return { ...annotation, id };
  });
}

