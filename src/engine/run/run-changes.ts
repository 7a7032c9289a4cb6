import type { CalendarNotice } from "../../calendar/calendar-notice.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { Pack, PackChanges, Rule } from "../pack/pack.js";
import type { Parameter } from "../pack/parameter.js";
import { type CalendarsByRegion, isByRegion } from "./calendars-by-region.js";
import type { CalendarChange, ChangedBy, PackChange, RunChange } from "./run-change.js";

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
    [
      ...once,
      ...packs.flatMap((pack) => calendarChanges(pack, calendar)),
      ...noticesIn(calendar).map((notice) => ({ kind: "notice", ...notice })),
    ].map(Object.freeze) as RunChange[],
  );
}

/** The notices that a caller laid over calendars, each once. */
function noticesIn(calendar: WorkingCalendar | CalendarsByRegion | undefined): readonly CalendarNotice[] {
  if (calendar === undefined) return [];
  const own = ({ definition }: WorkingCalendar): readonly CalendarNotice[] => definition.notices ?? [];
  if (!isByRegion(calendar)) return own(calendar);
  const { default: elsewhere, regions = {}, notices = [] } = calendar;
  return [
    ...new Set([elsewhere, ...Object.values(regions)].flatMap((one) => (one === undefined ? [] : own(one)))),
    ...notices,
  ];
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
    ...Object.entries(calendar.regions ?? {}).flatMap(([region, to]) => changeTo(to, region)),
  ];
}

const named = ({ id, title }: WorkingCalendar): CalendarChange["from"] => ({ id, title });
