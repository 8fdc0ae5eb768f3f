import { anchorPassages } from '../core/anchoring/anchorPassages';
import type { Analyzer } from '../core/analysis/analyzer';
import type { Assignment } from '../core/catalog/assignment';
import { acrossDocumentOf } from '../core/entities/across/acrossDocumentOf';
import { createAcrossResolver, type AcrossResolver } from '../core/entities/across/acrossResolver';
import type { EntityId } from '../core/entities/entity';
import { entityKey } from '../core/entities/key';
import type { Port, Request, ResolveRequest, Response } from './protocol';

/** Answers every request on the port. Nothing that a text does to the analyzer ends the worker. */
export function serve(analyzer: Analyzer, port: Port<Response, Request>): void {
  let resolver: AcrossResolver | undefined;
  const keys = new Map<string, ReadonlyMap<EntityId, string>>();

  function answer(request: Request): Response {
    const { id } = request;
    if (request.kind === 'analyze') return { id, kind: 'analysis', analysis: analyzer.analyze(request.text, request.options) };
    if (request.kind === 'anchor') return { id, kind: 'outcomes', outcomes: anchorPassages(request.now, request.wanted, ...request.described) };
    resolver ??= createAcrossResolver();
    return { id, kind: 'assignments', assignments: resolve(resolver, keys, request) };
  }

  port.onMessage((request) => {
    try {
      port.post(answer(request));
    } catch (error) {
      port.post({ id: request.id, kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** `keys` remembers what the entities of each document are called. */
function resolve(
  resolver: AcrossResolver, keys: Map<string, ReadonlyMap<EntityId, string>>, { changed, removed }: ResolveRequest,
): readonly Assignment[] {
  for (const uri of removed) {
    resolver.remove(uri);
    keys.delete(uri);
  }
  for (const document of changed) {
    resolver.put(acrossDocumentOf(document.uri, document.text, document));
    keys.set(document.uri, new Map(document.entities.map(({ id, type, name }) => [id, entityKey({ type, name })])));
  }
  const assignments: Assignment[] = [];
  for (const { id: thing, members } of resolver.entities()) {
    for (const { uri, id } of members) assignments.push({ uri, key: keys.get(uri)?.get(id) ?? '', thing });
  }
  return assignments;
}
