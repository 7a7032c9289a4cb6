import { requireList, requireObject } from "../../model/record/require-object.js";
import { definePack } from "./define-pack.js";
import type { Pack, PackChanges } from "./pack.js";
import { PackError, type PackProblem, packProblem } from "./pack-error.js";
import { nothingToChange } from "./pack-messages.js";
import { requirePack } from "./runnable-packs.js";
import type { Source } from "./source.js";

/**
 * Makes the same changes in all packs that a run is to judge by: each in every pack that has the rule or parameter,
 * so that packs that share a rule go on agreeing in it. Packs keep their names; `sources` are those of new values.
 * Throws a {@link PackError} for an id that no pack has, and for a change that a pack does not have.
 */
export function changePacks(
  packs: readonly Pack[],
  changes: PackChanges,
  sources: readonly Source[] = [],
): readonly Pack[] {
  requireList("packs", packs);
  for (const pack of packs) requirePack("packs", pack);
  requireObject("changes", changes);
  const problems = unknownIds(changes, packs);
  if (problems.length > 0) throw new PackError(packs.map(({ name }) => name).join(", "), problems);
  return packs.map((pack) => changedPack(pack, changes, sources));
}

/** The ids that changes can name: of rules and of parameters. */
export const changeableIds = (packs: readonly Pack[]) => {
  const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id));
  const parameters = packs.flatMap((pack) => pack.parameters.map(({ id }) => id));
  return { severities: rules, disabled: rules, parameters } as const;
};

function unknownIds(changes: PackChanges, packs: readonly Pack[]): readonly PackProblem[] {
  return Object.entries(changeableIds(packs)).flatMap(([place, ids]) =>
    Object.keys(changes[place as keyof PackChanges] ?? {})
      .filter((id) => !ids.includes(id))
      .map((id) => packProblem({ kind: "pack" }, `changes.${place}.${id}`, nothingToChange(id, ids))),
  );
}

/** Those of some changes that packs have. */
export function changesWithin(packs: readonly Pack[], changes: PackChanges): PackChanges {
  const ids = changeableIds(packs);
  const { severities = {}, parameters = {}, disabled = {} } = changes;
  return {
    severities: onlyFor(ids.severities, severities),
    parameters: onlyFor(ids.parameters, parameters),
    disabled: onlyFor(ids.disabled, disabled),
  };
}

/** The places of changes that packs do not have, such as `severities.file-in-time`. */
export const changesBeyond = (
  packs: readonly Pack[],
  changes: { readonly [Place in keyof PackChanges]?: object | undefined },
) =>
  Object.entries(changeableIds(packs)).flatMap(([place, ids]) =>
    Object.keys(changes[place as keyof PackChanges] ?? {})
      .filter((id) => !ids.includes(id))
      .map((id) => `${place}.${id}`),
  );

function changedPack(pack: Pack, changes: PackChanges, sources: readonly Source[]): Pack {
  const own = changesWithin([pack], changes);
  if (Object.values(own).every((changed) => Object.keys(changed).length === 0)) return pack;
  const { name, title, version, calendar } = pack;
  return definePack({ name, title, version, calendar, sources, extends: [pack], changes: own });
}

const onlyFor = <Value>(
  ids: readonly string[],
  changes: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> => Object.fromEntries(Object.entries(changes).filter(([id]) => ids.includes(id)));
