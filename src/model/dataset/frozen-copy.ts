/** A copy of plain data that shares nothing with it and that nobody can change. */
export function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value;
  // A spread keeps the object's shape and is far cheaper than putting it together from its entries.
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) {
    const held = copy[key];
    if (typeof held === "object") copy[key] = frozenCopy(held);
  }
  return Object.freeze(copy) as Value;
}
