import type { Pack } from "../../engine/pack/pack.js";
import type { Authority } from "../../engine/pack/source.js";
import type { InheritedParts } from "../read/inherited-parts.js";
import { partsByName, type WrittenPart } from "../written/written-part.js";
import { writeValues } from "./write-parameter.js";

/** What a pack took over from others as it is written, each pack by its name. */
export const writeInheritance = ({ extended, adoptions }: InheritedParts): Readonly<Record<string, WrittenPart>> => ({
  extends: extended.length === 0 ? undefined : extended.map(({ name }) => name),
  adopts: partsByName(adoptions.map(({ from, rules }) => [from.name, rules])),
});

/** What a pack changes as it is written: of what it took over severities and numbers, of all rules that are `written` which are off. */
export function writeChanges(
  { rules, parameters, disabled }: Pack,
  { bases, extended }: InheritedParts,
  written: (rule: string) => boolean,
  cite: (authority: Authority) => WrittenPart,
): WrittenPart {
  const changedRules = rules.filter(({ id, severity }) => {
    const before = bases.flatMap((base) => base.rules.find((rule) => rule.id === id) ?? [])[0];
    return before !== undefined && before.severity !== severity;
  });
  const changedParameters = parameters.flatMap((parameter) => {
    const before = bases.flatMap((base) => base.parameters.find(({ id }) => id === parameter.id) ?? [])[0];
    if (before === undefined || before === parameter) return [];
    // What stays of the values before is not written: it stays again when the file is read.
    const added = parameter.values.filter(
      ({ value, source }) => !before.values.some((one) => one.value === value && one.source === source),
    );
    return [{ ...parameter, values: added }];
  });
  const switchedOff = Object.entries(disabled).filter(
    ([id, reason]) => written(id) && !extended.some((base) => base.disabled[id] === reason),
  );
  const changes = [
    ["severities", partsByName(changedRules.map(({ id, severity }) => [id, severity]))],
    ["disabled", partsByName(switchedOff)],
    ["parameters", partsByName(changedParameters.map((parameter) => [parameter.id, writeValues(parameter, cite)]))],
  ] as const;
  return changes.every(([, part]) => part === undefined) ? undefined : Object.fromEntries(changes);
}
