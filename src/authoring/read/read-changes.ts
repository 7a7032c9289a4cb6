import type { PackChanges } from "../../engine/pack/pack.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import type { WrittenPack } from "../written/written-pack.js";
import type { PackScope } from "./pack-scope.js";
import { readValues } from "./read-parameter.js";

/** Reads what a file changes in rules and parameters; a value that cannot be read is noted and left out. */
export function readChanges(
  { severities = {}, disabled = {}, parameters = {} }: NonNullable<WrittenPack["changes"]>,
  scope: Pick<PackScope, "sources" | "flawed">,
  notes: AuthoringDiagnostics,
): PackChanges {
  const values = Object.entries(parameters).flatMap(([id, written]) => {
    const read = readValues(written, ["changes", "parameters", id], scope, notes);
    return read === undefined ? [] : [[id, read] as const];
  });
  return { severities, disabled, parameters: Object.fromEntries(values) };
}
