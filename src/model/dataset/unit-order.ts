/** The order of texts by their UTF-16 units, which no language and no machine changes. */
export const inUnitOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
