import type { Extension, Suspension } from "../../calendar/due-day.js";
import { type Deadline, type DeadlineFacts, defineDeadline } from "../../engine/deadline/deadline.js";
import type { RuleFacts } from "../../engine/rule/rule.js";
import type { DayTerm, ListTerm, PeriodTerm } from "../../expression/term.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { AuthoringDiagnostics } from "../diagnostics.js";
import { onlyWithPeriod, withinOrBy, withoutStart } from "../messages.js";
import type { WrittenRuleOf, WrittenVersion } from "../written/written-rule.js";
import type { ItemReader } from "./item-reader.js";
import { atLeastOne, type PlacedVersion, versionFacts, versionsIn } from "./read-version.js";

/** Reads a deadline. */
export const readDeadline = (
  written: WrittenRuleOf<"deadline">,
  facts: RuleFacts<AnyRecord>,
  path: FieldPath,
  reader: ItemReader,
  notes: AuthoringDiagnostics,
): Deadline =>
  defineDeadline({
    ...facts,
    versions: atLeastOne(
      versionsIn(written, path).map((placed) => {
        noteMixture(placed, notes);
        return deadlineFacts(placed, reader, notes);
      }),
    ),
  });

function deadlineFacts(
  placed: PlacedVersion<WrittenVersion<"deadline">>,
  reader: ItemReader,
  notes: AuthoringDiagnostics,
): DeadlineFacts<AnyRecord> {
  const { version, at } = placed;
  const { late, overdue, fulfilled } = version;
  const facts = {
    ...versionFacts(placed, reader, notes),
    fulfilled: reader.saying<DayTerm>([...at, "fulfilled"], fulfilled, "time"),
    late,
    overdue,
  };
  const starts = reader.sayings<{ starts: () => DayTerm }>(at, version, { starts: "time" });
  if (version.by !== undefined)
    return { ...facts, ...starts, by: reader.saying<DayTerm>([...at, "by"], version.by, "time") };
  return {
    ...facts,
    // Which of the two is missing has been noted.
    starts: starts.starts ?? reader.missing<DayTerm>(),
    within:
      version.within === undefined
        ? reader.missing<PeriodTerm>()
        : reader.saying<PeriodTerm>([...at, "within"], version.within, "period"),
    ...reader.sayings<{ suspended: () => ListTerm<Suspension>; extended: () => ListTerm<Extension> }>(at, version, {
      suspended: "list",
      extended: "list",
    }),
  };
}

function noteMixture({ version, at }: PlacedVersion<WrittenVersion<"deadline">>, notes: AuthoringDiagnostics): void {
  const { within, by, starts } = version;
  if (within === undefined && by === undefined) notes.note(at, withinOrBy);
  if (within !== undefined && by !== undefined) notes.note([...at, "by"], withinOrBy);
  if (within !== undefined && starts === undefined) notes.note([...at, "within"], withoutStart);
  if (by !== undefined && within === undefined)
    for (const name of ["suspended", "extended"] as const)
      if (version[name] !== undefined) notes.note([...at, name], onlyWithPeriod(name));
}
