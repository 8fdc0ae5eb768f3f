/** Engines copy short strings when they are sliced; a longer slice keeps its whole text alive. In UTF-16 units. */
const SHORTEST_SLICE = 13;

/** A slice as a string of its own, to be kept longer than the text it is of. */
export function detached(slice: string): string {
  if (slice.length < SHORTEST_SLICE) return slice;
  const units: number[] = [];
  for (let i = 0; i < slice.length; i += 1) units.push(slice.charCodeAt(i));
  return String.fromCharCode(...units);
}
