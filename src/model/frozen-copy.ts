/** A copy of plain data that shares nothing with it and that nobody can change. */
export function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, frozenCopy(held)]));
  return Object.freeze(copy) as Value;
}
