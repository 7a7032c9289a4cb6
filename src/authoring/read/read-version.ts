import type { VersionFacts } from "../../engine/rule/rule.js";
import type { Condition } from "../../expression/term.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { readBinds } from "../written/written-binds.js";
import type { WrittenRule, WrittenVersion, WrittenVersionFacts } from "../written/written-rule.js";
import type { ItemReader } from "./item-reader.js";
import { readInterval } from "./read-source.js";

/** A version of a rule and where it is written: in the rule itself when it is the only one. */
export interface PlacedVersion<Version> {
  readonly version: Version;
  readonly at: FieldPath;
}

/** The versions of a rule, in the order of the file. */
export const versionsIn = <Form extends WrittenRule["form"]>(
  written: WrittenRule & { readonly form: Form },
  path: FieldPath,
): readonly PlacedVersion<WrittenVersion<Form>>[] => {
  const versions = "versions" in written ? written.versions : undefined;
  return versions === undefined
    ? [{ version: written as unknown as WrittenVersion<Form>, at: path }]
    : versions.map((version, index) => ({
        version: version as unknown as WrittenVersion<Form>,
        at: [...path, "versions", index],
      }));
};

/** Reads what versions of all forms state. */
export function versionFacts(
  { version, at }: PlacedVersion<WrittenVersionFacts>,
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
