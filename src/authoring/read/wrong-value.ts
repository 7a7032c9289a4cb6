import { nearest } from "../../codes/identifier/nearest.js";
import { recordRefusal } from "../../engine/pack/record-messages.js";
import type { Entity } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { FieldType } from "../../model/record/field-type.js";
import type { Problem } from "../../problem/problem.js";
import { missingField } from "../messages.js";

/** What is wrong at a path of a record, as its reader says it, and the code that was most likely meant. */
export function wrongValue(
  { fields }: Entity,
  path: FieldPath,
  record: unknown,
  expected: string,
  found: string,
): Problem {
  const written = valueAt(record, path);
  if (written === undefined) return missingField(String(path.at(-1)));
  const refusal = recordRefusal(expected, found);
  const meant = meantCode(typeAt({ kind: "group", fields }, path), written);
  return refusal.suggestion !== undefined || meant === undefined ? refusal : { ...refusal, suggestion: meant };
}

/** The code whose label was written, or the one spelt most alike. */
function meantCode(type: FieldType | undefined, written: unknown): string | undefined {
  if (type?.kind !== "choice" || typeof written !== "string") return undefined;
  const { codes, labels } = type;
  return codes.find((code) => labels[code]?.zh === written || labels[code]?.en === written) ?? nearest(written, codes);
}

function typeAt(type: FieldType, path: FieldPath): FieldType | undefined {
  let found: FieldType | undefined = type;
  for (const step of path) {
    if (found?.kind === "list") found = found.item;
    else if (found?.kind === "group" && Object.hasOwn(found.fields, step)) found = found.fields[step]?.type;
    else return undefined;
  }
  return found;
}

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (at, step) => (at instanceof Object && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined),
    value,
  );
