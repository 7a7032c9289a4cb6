/**
 * Fields that a register of a kind need not have, because another office keeps them: the path of each, such as `"head"` or
 * `"head.reportedDutyOn"`, and what shows that the register has it. `"register"`: a record that has it, so that one
 * without it is known to have none. `"record"`: the record itself, so that of one without it nothing is known.
 */
export type ColumnsApart = Readonly<Record<string, "register" | "record">>;

/** Tells whether some record of a kind has what stands at a path. */
export type IsBorne = (kind: string, path: string) => boolean;

/** Whether a record has what stands at a path, be it an empty list. */
export function holdsPath(record: object, path: string): boolean {
  let value: unknown = record;
  for (const name of path.split(".")) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return value !== undefined;
}

/** Whether some record of a list has each path; where there are no records, nothing speaks against it. */
export function borneIn(recordsOf: (kind: string) => readonly object[]): IsBorne {
  const known = new Map<string, boolean>();
  return (kind, path) => {
    const key = `${kind} ${path}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const records = recordsOf(kind);
    const found = records.length === 0 || records.some((record) => holdsPath(record, path));
    known.set(key, found);
    return found;
  };
}

/** The columns apart to which what stands at a path belongs: itself, and what it lies in. */
export const columnsAt = (columns: ColumnsApart, path: string): readonly string[] =>
  Object.keys(columns).filter((column) => path === column || path.startsWith(`${column}.`));
