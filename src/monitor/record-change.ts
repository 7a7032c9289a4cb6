/** A change to the records of a monitor; an update puts a whole record in the place of that with its id. */
export type RecordChange =
  | { readonly kind: "insert" | "update"; readonly entity: string; readonly record: unknown }
  | { readonly kind: "remove"; readonly entity: string; readonly id: string };
