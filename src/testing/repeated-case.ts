/** A case as far as two can be one. */
export interface ComparableCase {
  readonly name: string;
  /** Everything that decides what becomes of it. */
  readonly facts: unknown;
}

/** Names that two cases have, and cases that are another one again under another name. */
export function repeatedCases(cases: readonly ComparableCase[]): readonly string[] {
  const names = new Set<string>();
  const known = new Map<string, string>();
  return cases.flatMap(({ name, facts }) => {
    const key = canonical(facts);
    const other = known.get(key);
    const isNamed = names.has(name);
    names.add(name);
    if (other === undefined) known.set(key, name);
    return [
      ...(name.trim() === "" ? ["a case has no name"] : []),
      ...(isNamed ? [`two cases are named "${name}"`] : []),
      ...(other === undefined || other === name ? [] : [`"${name}" is the same case as "${other}"`]),
    ];
  });
}

/** Plain data as a text that does not depend on the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
