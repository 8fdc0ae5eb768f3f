/** What a key binding's `args`, a link or a test settle beforehand: then nothing is asked. */
export function given(argument: unknown, key: string): string | undefined {
  const value = ((argument ?? {}) as Record<string, unknown>)[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
