import { sameParts, type PassagePart } from '../../anchoring/passagePart';
import type { PositionSelector, QuoteSelector, Selectors } from '../../anchoring/selectors';
import { readSurroundings, SURROUNDINGS_KEY, withSurroundings } from '../../anchoring/surroundingsJson';
import { asList, asString, hasType, isObject, withKey, type JsonObject } from '../../json/json';
import { isPresent } from '../../present';
import { partJson, readPart } from './partJson';

/** Where the SHA-256 of the described text is kept, in the target. */
const HASH = 'sourcemark:sha256';
/** Where `QuoteSelector.repeated` is kept, in the quote selector. */
const REPEATED = 'sourcemark:repeated';

const TARGET_ORDER = ['id', 'type', 'source', HASH, SURROUNDINGS_KEY, 'selector', 'state', 'scope'];
const QUOTE_ORDER = ['id', 'type', 'exact', 'prefix', 'suffix', REPEATED, 'refinedBy'];
const POSITION_ORDER = ['id', 'type', 'start', 'end', 'refinedBy'];

/** Nobody puts together more; a file that says so has something else in mind. */
const MOST_SEGMENTS = 1000;

/** A selector may refine another, which may refine another; nobody goes deeper than this. */
const REFINEMENTS = 8;

/**
 * Reads `target`: the first of its parts with a quote that can be read. `undefined` when it selects nothing, so that
 * the whole document is meant; an empty quote when it selects in a way that Sourcemark does not read.
 */
export function readTarget(target: unknown): Selectors | undefined {
  const parts = partsOf(target);
  const read = parts.map(readTargetPart);
  return read.find((selectors) => selectors?.quote.exact) ?? read.find((selectors) => selectors !== undefined);
}

/** Writes `target` anew: what was there (`undefined`: nothing) with these selectors, so that unknown fields stay. */
export function targetJson(before: unknown, selectors: Selectors | undefined, source: string): unknown {
  if (!selectors) return partsOf(before).some((part) => readTargetPart(part)) || before === undefined ? source : before;
  if (Array.isArray(before)) return withPart(before as readonly unknown[], selectors, source);
  if (isObject(before) && Array.isArray(before['items'])) {
    return { ...before, items: withPart(before['items'] as readonly unknown[], selectors, source) };
  }
  return targetPartJson(before, selectors, source);
}

/** True when both lead to the same place by the same means. */
export function sameSelectors(one: Selectors | undefined, other: Selectors | undefined): boolean {
  if (!one || !other) return one === other;
  return one.quote.exact === other.quote.exact && one.quote.prefix === other.quote.prefix
    && one.quote.suffix === other.quote.suffix && Boolean(one.quote.repeated) === Boolean(other.quote.repeated)
    && one.position?.start === other.position?.start && one.position?.end === other.position?.end
    && one.hash === other.hash && one.surroundings === other.surroundings && sameParts(one.segments, other.segments);
}

/** A target may be a list, or a Composite, List or Independents with `items`. */
function partsOf(target: unknown): readonly unknown[] {
  return asList(target).flatMap((part) => {
    const items = isObject(part) ? part['items'] : undefined;
    return Array.isArray(items) ? items as unknown[] : [part];
  });
}

function readTargetPart(part: unknown): Selectors | undefined {
  if (!isObject(part) || part['selector'] === undefined) return undefined;
  const top = asList(part['selector']);
  const own = top.find((selector) => hasType(selector, 'TextQuoteSelector'));
  const quote = own ?? refinements(top).find((selector) => hasType(selector, 'TextQuoteSelector'));
  const position = own === undefined && quote !== undefined ? undefined : readPosition(top);
  const hash = asString(part[HASH]);
  const surroundings = readSurroundings(part);
  const segments = readSegments(own);
  return {
    quote: readQuote(quote),
    ...(position ? { position } : {}),
    ...(surroundings === undefined ? {} : { surroundings }),
    ...(segments ? { segments } : {}),
    ...(hash === undefined ? {} : { hash }),
  };
}

/** The parts that a quote selector is refined to; `undefined` where it is not, or in a way that is not ours. */
export function readSegments(quote: unknown): readonly PassagePart[] | undefined {
  const refining = isObject(quote) ? asList(quote['refinedBy']) : [];
  const segments = refining.slice(0, MOST_SEGMENTS).map(readPart).filter(isPresent);
  return segments.length > 0 && segments.length === refining.length ? segments : undefined;
}

function refinements(selectors: readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  let level = selectors;
  for (let depth = 0; depth < REFINEMENTS && level.length > 0; depth += 1) {
    level = level.flatMap((selector) => isObject(selector) ? asList(selector['refinedBy']) : []);
    found.push(...level);
  }
  return found;
}

function readQuote(json: unknown): QuoteSelector {
  const selector = isObject(json) ? json : {};
  return {
    exact: asString(selector['exact']) ?? '',
    prefix: asString(selector['prefix']) ?? '',
    suffix: asString(selector['suffix']) ?? '',
    ...(selector[REPEATED] === true ? { repeated: true } : {}),
  };
}

function readPosition(selectors: readonly unknown[]): PositionSelector | undefined {
  const json = selectors.find((selector) => hasType(selector, 'TextPositionSelector'));
  if (!isObject(json)) return undefined;
  const { start, end } = json as { start?: unknown; end?: unknown };
  return isCount(start) && isCount(end) && start <= end ? { start, end } : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Puts the selectors into the part they were read from, or the first. */
function withPart(parts: readonly unknown[], selectors: Selectors, source: string): readonly unknown[] {
  const at = Math.max(0, parts.findIndex((part) => readTargetPart(part)?.quote.exact));
  if (parts.length === 0) return [targetPartJson(undefined, selectors, source)];
  return parts.map((part, index) => index === at ? targetPartJson(part, selectors, source) : part);
}

function targetPartJson(before: unknown, selectors: Selectors, source: string): JsonObject {
  const part = isObject(before) && before['source'] !== undefined ? before : undefined;
  const fresh = { type: 'SpecificResource', source: before ?? source };
  const selector = selectorsJson(part?.['selector'], selectors);
  const hashed = withKey(part ?? fresh, HASH, selectors.hash, TARGET_ORDER);
  return withKey(withSurroundings(hashed, selectors, TARGET_ORDER), 'selector', selector, TARGET_ORDER);
}

function selectorsJson(before: unknown, { quote, position, segments }: Selectors): readonly unknown[] {
  const quoted = withSelector(asList(before), 'TextQuoteSelector', QUOTE_ORDER, {
    exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, [REPEATED]: quote.repeated ? true : undefined,
    ...refinedBy(before, segments),
  });
  const placed = { start: position?.start, end: position?.end };
  return withSelector(quoted, 'TextPositionSelector', POSITION_ORDER, position ? placed : undefined);
}

/** How the quote is refined from now on; nothing where that stays as it is, because somebody else refined it. */
function refinedBy(before: unknown, segments: readonly PassagePart[] | undefined): JsonObject {
  if (segments) return { refinedBy: segments.map(partJson) };
  const was = asList(before).find((selector) => hasType(selector, 'TextQuoteSelector'));
  return readSegments(was) ? { refinedBy: undefined } : {};
}

/** The list with the first selector of this type given new values, put at the end where there is none, or taken out. */
function withSelector(
  list: readonly unknown[], type: string, order: readonly string[], values: JsonObject | undefined,
): readonly unknown[] {
  const at = list.findIndex((selector) => hasType(selector, type));
  if (!values) return list.filter((_, index) => index !== at);
  const found = list[at];
  const base: JsonObject = isObject(found) ? found : { type };
  const written = Object.entries(values).reduce((json, [key, value]) => withKey(json, key, value, order), base);
  return at === -1 ? [...list, written] : list.map((selector, index) => index === at ? written : selector);
}
