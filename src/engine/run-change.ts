import type { PlainDate } from "../calendar/plain-date.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Label } from "../codes/label.js";
import type { ParameterValue } from "../expression/term.js";
import type { CalendarsByRegion } from "./calendars-by-region.js";
import { isByRegion } from "./calendars-by-region.js";
import type { Severity } from "./outcome.js";
import type { Pack, PackChanges, Rule } from "./pack.js";
import type { DatedValue, Parameter } from "./parameter.js";

/** Something in which a run differs from its packs as they were published, or a pack from those that it extends. */
export type RunChange = PackChange | CalendarChange | WaiverChange;

/** Who made the change: the name of the pack that says so, or "configuration" for the caller of the run. */
type ChangedBy = string;

/** A change of a number, of a severity, or a rule that is disabled. */
export type PackChange =
  | {
      readonly kind: "parameter";
      readonly id: string;
      readonly title: Label;
      /** What a number counts; a share has none. */
      readonly unit?: Label;
      readonly by: ChangedBy;
      /** All values before, each with its source and interval. */
      readonly from: readonly Required<DatedValue<ParameterValue>>[];
      /** All values after. */
      readonly to: readonly Required<DatedValue<ParameterValue>>[];
    }
  | {
      readonly kind: "severity";
      readonly id: string;
      readonly title: Label;
      readonly by: ChangedBy;
      readonly from: Severity;
      readonly to: Severity;
    }
  | {
      readonly kind: "disabled";
      readonly id: string;
      readonly title: Label;
      readonly by: ChangedBy;
      readonly reason: string;
    };

/** Another calendar of working days than that of the pack, everywhere or in one region. */
export interface CalendarChange {
  readonly kind: "calendar";
  readonly pack: string;
  /** The id of the region; missing where the calendar counts for all records. */
  readonly region?: string;
  readonly from: Pick<WorkingCalendar, "id" | "title">;
  readonly to: Pick<WorkingCalendar, "id" | "title">;
}

/** An exception for one record under one rule. */
export interface WaiverChange {
  readonly kind: "waiver";
  readonly rule: string;
  readonly record: { readonly entity: string; readonly id: string };
  readonly owner: string;
  readonly reason: string;
  readonly basis: { readonly document: string; readonly documentNumber?: string; readonly article: string };
  /** The first day on which it holds. */
  readonly from: PlainDate;
  /** The last day on which it holds. */
  readonly expiresOn: PlainDate;
}

/** What changes do to rules and parameters, as a list; a change that sets what already is counts as none. */
export function packChangesMade(
  { severities = {}, disabled = {}, parameters = {} }: PackChanges,
  before: { readonly rules: readonly Rule[]; readonly parameters: readonly Parameter[] },
  after: readonly Parameter[],
  by: ChangedBy,
): readonly PackChange[] {
  const rule = (id: string) => before.rules.find((one) => one.id === id);
  return [
    ...Object.keys(parameters).flatMap((id): PackChange[] => {
      const old = before.parameters.find((one) => one.id === id);
      const changed = after.find((one) => one.id === id);
      if (old === undefined || changed === undefined) return [];
      const { title, unit } = old;
      return [
        {
          kind: "parameter",
          id,
          title,
          ...(unit === undefined ? {} : { unit }),
          by,
          from: old.values,
          to: changed.values,
        },
      ];
    }),
    ...Object.entries(severities).flatMap(([id, to]): PackChange[] => {
      const old = rule(id);
      return old === undefined || old.severity === to
        ? []
        : [{ kind: "severity", id, title: old.title, by, from: old.severity, to }];
    }),
    ...Object.entries(disabled).flatMap(([id, reason]): PackChange[] => {
      const old = rule(id);
      return old === undefined ? [] : [{ kind: "disabled", id, title: old.title, by, reason }];
    }),
  ];
}

/** In what a run of some packs by a calendar differs from what was published; a change of a shared rule is listed once. */
export function runChanges(
  packs: readonly Pack[],
  calendar: WorkingCalendar | CalendarsByRegion | undefined,
): readonly RunChange[] {
  const own = packs.flatMap(({ changed }) => changed);
  const keys = new Set<string>();
  const once = own.filter(({ kind, id, by }) => {
    const key = `${kind} ${id} ${by}`;
    return keys.has(key) ? false : keys.add(key);
  });
  return Object.freeze(
    [...once, ...packs.flatMap((pack) => calendarChanges(pack, calendar))].map(Object.freeze) as RunChange[],
  );
}

function calendarChanges(
  { name: pack, calendar: own }: Pack,
  calendar: WorkingCalendar | CalendarsByRegion | undefined,
): readonly CalendarChange[] {
  if (calendar === undefined) return [];
  const from = named(own);
  const changeTo = (to: WorkingCalendar, region?: string): readonly CalendarChange[] =>
    to.id === own.id
      ? []
      : [{ kind: "calendar", pack, ...(region === undefined ? {} : { region }), from, to: named(to) }];
  if (!isByRegion(calendar)) return changeTo(calendar);
  return [
    ...(calendar.default === undefined ? [] : changeTo(calendar.default)),
    ...Object.entries(calendar.regions).flatMap(([region, to]) => changeTo(to, region)),
  ];
}

const named = ({ id, title }: WorkingCalendar): CalendarChange["from"] => ({ id, title });
