/**
 * Plain data as the one text it has, whatever the order in which its keys were written: JSON without spaces, the keys
 * sorted by their UTF-16 units (RFC 8785). A key whose value is `undefined` is left out; what JSON cannot hold throws.
 *
 * @example
 * canonicalText({ title: "某店", id: "7" }) // => '{"id":"7","title":"某店"}'
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).filter(([, held]) => held !== undefined);
    pairs.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${canonicalText(held)}`).join(",")}}`;
  }
  if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
    return JSON.stringify(value);
  throw new TypeError(`${String(value)} has no canonical text: expected what JSON can hold`);
}
