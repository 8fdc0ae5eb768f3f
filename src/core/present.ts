/** For `filter`: leaves out what is absent, and lets the type know. */
export function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
