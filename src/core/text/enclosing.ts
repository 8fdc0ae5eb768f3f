import { hull, spanContains, spansOverlap, type Span } from './span';

/**
 * A selection grown to whole units, such as sentences (in order, not overlapping): from the start of the first that it touches to the end
 * of the last. An empty selection touches what it stands in, or ends. `undefined` where it touches none, or is that already.
 */
export function grown(selection: Span, units: readonly Span[]): Span | undefined {
  const isEmpty = selection.start === selection.end;
  const overlapping = units.filter((unit) => (isEmpty ? unit.start <= selection.start && selection.start < unit.end : spansOverlap(unit, selection)));
  const touched = overlapping.length > 0 ? overlapping : units.filter((unit) => isEmpty && unit.end === selection.start);
  const whole = hull(touched);
  if (!whole) return undefined;
  const both = hull([whole, selection]) ?? whole;
  return spanContains(selection, both) ? undefined : both;
}

/** The shortest of the units, which may lie in each other, that holds the selection and is longer; `undefined` where there is none. */
export function around(selection: Span, units: readonly Span[]): Span | undefined {
  const longer = units.filter((unit) => spanContains(unit, selection) && unit.end - unit.start > selection.end - selection.start);
  return [...longer].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
