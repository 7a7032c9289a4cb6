import type { VersionFacts } from "../../engine/rule/rule.js";
import type { Condition } from "../../expression/term.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { readBinds } from "../written/written-binds.js";
import type { WrittenRule, WrittenVersion } from "../written/written-rule.js";
import type { ItemReader } from "./item-reader.js";
import { readInterval } from "./read-source.js";

/** A version of a rule and where it is written: in the rule itself when it is the only one. */
export interface PlacedVersion {
  readonly version: WrittenVersion;
  readonly at: FieldPath;
}

/** The versions of a rule, in the order of the file. */
export const versionsIn = (written: WrittenRule, path: FieldPath): readonly PlacedVersion[] =>
  written.versions === undefined
    ? [{ version: written as unknown as WrittenVersion, at: path }]
    : written.versions.map((version, index) => ({ version, at: [...path, "versions", index] }));

/** Reads what versions of all forms state. */
export function versionFacts(
  { version, at }: PlacedVersion,
  reader: ItemReader,
  notes: AuthoringDiagnostics,
): VersionFacts<AnyRecord> {
  const { source, inForce, binds, field } = version;
  const days = inForce === undefined ? undefined : readInterval(inForce.from, inForce.until, [...at, "inForce"], notes);
  return {
    source: reader.authorities([...at, "source"], source),
    ...(days === undefined ? {} : { inForce: days }),
    ...reader.sayings<{ when: () => Condition }>(at, version, { when: "statement" }),
    // Of a rule with one version they are the rule's.
    ...(at.length > 2 ? readBinds(binds) : {}),
    ...(field === undefined ? {} : { field: field as keyof AnyRecord }),
  };
}

/** What a definition takes for versions: one at least. */
export const atLeastOne = <Item>(items: readonly Item[]): readonly [Item, ...Item[]] =>
  items as readonly [Item, ...Item[]];
