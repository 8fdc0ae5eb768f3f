import type { Refusal, SidecarStore } from '../../annotations/store';
import { parseRegistry, printRegistry } from './json';
import { emptyRegistry, type EntityRegistry } from './registry';

export type RegistryOutcome =
  | { readonly kind: 'saved'; readonly registry: EntityRegistry }
  | { readonly kind: 'broken'; readonly reason: string }
  | Refusal;

/** How often a write is tried again because somebody else wrote in between. */
const attempts = 10;

/** Makes a decision on the file as it is on disk, so that what others have decided meanwhile stays. */
export async function saveDecision(store: SidecarStore, decide: (registry: EntityRegistry) => EntityRegistry): Promise<RegistryOutcome> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await store.read();
    if (read.kind !== 'read') return read;
    const parsed = read.text === undefined ? { kind: 'registry' as const, registry: emptyRegistry } : parseRegistry(read.text);
    if (parsed.kind === 'broken') return parsed;
    const registry = decide(parsed.registry);
    if (registry === parsed.registry) return { kind: 'saved', registry };
    const written = await store.write(printRegistry(registry), read.text);
    if (written.kind === 'written') return { kind: 'saved', registry };
    if (written.kind === 'refused') return written;
  }
  return { kind: 'refused', reason: 'another program keeps writing to it' };
}
