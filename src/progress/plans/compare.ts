/** Less than 0 when the first comes first; texts by their code units, so that the order is the same everywhere. */
export const compare = <Value extends string | number>(one: Value, other: Value): number =>
  one < other ? -1 : one > other ? 1 : 0;
