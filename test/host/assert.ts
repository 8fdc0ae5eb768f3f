// The few assertions that the suites need, in the node host and in a web worker alike. Each failure carries both values.

class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(message: string, readonly actual: unknown, readonly expected: unknown) {
    super(message);
  }
}

/** Fails unless `value` is truthy; `message` may be a value that explains why. */
export function ok(value: unknown, message: unknown = 'expected a truthy value'): asserts value {
  if (!value) throw new AssertionError(typeof message === 'string' ? message : printed(message), value, true);
}

/** Fails unless both are the same value (`Object.is`). */
export function equal<Value>(actual: Value, expected: Value, message = 'the values differ'): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless both print as the same JSON: for plain values, with `undefined` members left out. */
export function deepEqual<Value>(actual: Value, expected: Value, message = 'the values differ'): void {
  if (printed(actual) !== printed(expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless `text` matches. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new AssertionError(`does not match ${pattern}`, text, pattern.source);
}

/** Asks again and again until the answer is truthy, and returns it; fails after `within` milliseconds with the last answer. */
export async function eventually<Value>(ask: () => Value | PromiseLike<Value>, within = 5000): Promise<NonNullable<Value>> {
  for (const end = Date.now() + within; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new AssertionError(`not within ${within} ms`, answer, true);
    await new Promise<void>((resolve) => { setTimeout(resolve, 25); });
  }
}

function printed(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (isRecord(member) ? sorted(member) : member));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
