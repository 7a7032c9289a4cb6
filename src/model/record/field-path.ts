/** The way from a record to a value in it: names of fields and numbers of list items, which count from 0. */
export type FieldPath = readonly (string | number)[];

/**
 * Writes a path as code would: the empty one stands for the record itself.
 *
 * @example
 * writeFieldPath(["procedure", 2, "on"]) // => "procedure[2].on"
 */
export function writeFieldPath(path: FieldPath): string {
  let written = "";
  for (const step of path) {
    if (typeof step === "number") written += `[${step}]`;
    else if (!plainName.test(step)) written += `[${JSON.stringify(step)}]`;
    else written += written === "" ? step : `.${step}`;
  }
  return written;
}

const plainName = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
