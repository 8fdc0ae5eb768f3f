import { isPresent } from '../present';
import type { Annotation, Body } from './annotation';
import { asList, asString, isObject } from '../json/json';
import type { Correction } from './corrections/correction';

/** The codes put on the passage, in order, each once. */
export function codesOf(annotation: Annotation): readonly string[] {
  return [...new Set(annotation.bodies.flatMap((body) => body.kind === 'code' ? [body.code] : []))];
}

/** The first note, or `undefined` when there is none. */
export function noteOf(annotation: Annotation): string | undefined {
  return annotation.bodies.flatMap((body) => body.kind === 'note' ? [body.text] : [])[0];
}

/** What a body of ours says about why an annotation was made; all that others say is left standing. */
const OWN = ['tagging', 'commenting', 'highlighting'];
const CORRECTING = ['identifying', 'assessing'];

/** True for what says who or what is meant, false for what says only that recognition was right or wrong. */
function identifies(correction: Correction): boolean {
  return correction.kind === 'mention' || (correction.kind === 'quote' && !correction.confirms);
}

/**
 * W3C's motivations of an annotation with these bodies, for writing it: tagging for codes, commenting for notes, identifying for
 * what a person says that the passage names or who says it, assessing for what a person says that it is not, or that recognition was
 * right, highlighting when there is none of them. Those of other programs come first.
 */
export function motivationsOf({ bodies, json }: Annotation): readonly string[] {
  const has = (kind: Body['kind']): boolean => bodies.some((body) => body.kind === kind);
  const corrects = (identifying: boolean): boolean =>
    bodies.some((body) => body.kind === 'correction' && identifies(body.correction) === identifying);
  const own = has('correction') ? [...OWN, ...CORRECTING] : OWN;
  const stored = isObject(json) ? asList(json['motivation']).map(asString).filter(isPresent) : [];
  const kept = has('foreign') ? stored : stored.filter((motivation) => !own.includes(motivation));
  const motivations = [
    ...kept,
    ...(has('code') ? ['tagging'] : []),
    ...(has('note') ? ['commenting'] : []),
    ...(corrects(true) ? ['identifying'] : []),
    ...(corrects(false) ? ['assessing'] : []),
  ];
  return motivations.length === 0 ? ['highlighting'] : [...new Set(motivations)];
}
