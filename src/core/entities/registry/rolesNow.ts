import type { Analysis } from '../../analysis/analysis';
import { compareSpans, firstStartingAt, type Span } from '../../text/span';
import type { EntityId, Mention } from '../entity';
import type { Role } from '../roles/role';

/** As many different roles are kept of one person as recognition keeps. */
const mostRoles = 12;

/**
 * Whose roles the stated roles are now: each goes with the mention of its former bearer that it stands nearest to, and is gone with
 * it. Each wording once, where it stands first; in order. `former` are the mentions before by entity, `mentions` those of now.
 */
export function rolesNow(
  before: Analysis, former: ReadonlyMap<EntityId, readonly Mention[]>, text: string, mentions: readonly Mention[],
): ReadonlyMap<EntityId, readonly Role[]> {
  const found = new Map<EntityId, Role[]>();
  for (const { id, roles = [] } of before.entities) {
    for (const role of roles) {
      const bearer = nearest(former.get(id) ?? [], role);
      const now = bearer && mentions[firstStartingAt(mentions, bearer.start)];
      if (!now || now.start !== bearer.start) continue;
      const known = found.get(now.entity);
      if (known) known.push(role);
      else found.set(now.entity, [role]);
    }
  }
  return new Map([...found].map(([id, roles]) => [id, distinct(roles, text)]));
}

/** The mention nearest to the span, the one behind it where two are as near. */
function nearest(mentions: readonly Mention[], span: Span): Mention | undefined {
  const at = firstStartingAt(mentions, span.start);
  const [previous, next] = [mentions[at - 1], mentions[at]];
  if (!previous || !next) return next ?? previous;
  return span.start - previous.end < next.start - span.end ? previous : next;
}

function distinct(roles: readonly Role[], text: string): readonly Role[] {
  const wordings = new Map<string, Role>();
  for (const role of [...roles].sort(compareSpans)) {
    const wording = text.slice(role.start, role.end).toLowerCase().replace(/\s+/g, ' ');
    if (!wordings.has(wording)) wordings.set(wording, role);
  }
  return [...wordings.values()].slice(0, mostRoles);
}
