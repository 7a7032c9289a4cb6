const doubtful = new WeakMap<object, ReadonlySet<string>>();
let isMarked = false;

/** Whether any field of any record was ever left out so, so that nobody has to ask where none was. */
export const isAnyInDoubt = (): boolean => isMarked;

/**
 * Whether a field of a record, or of a group in it, was left out because its day contradicts another: such a value is
 * unknown, not missing. It is asked only where a value is missing.
 */
export const isInDoubt = (owner: object, field: string): boolean => doubtful.get(owner)?.has(field) ?? false;

/** Marks one more field of a copy as in doubt; the copy takes over the marks of what it was made of. */
export function markInDoubt(copy: object, original: object, field: string | undefined): void {
  const marks = new Set(doubtful.get(original));
  if (field !== undefined) marks.add(field);
  if (marks.size === 0) return;
  doubtful.set(copy, marks);
  isMarked = true;
}
