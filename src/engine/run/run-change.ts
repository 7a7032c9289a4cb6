import type { CalendarNotice } from "../../calendar/calendar-notice.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { Label } from "../../codes/label.js";
import type { ParameterValue } from "../../expression/term.js";
import type { DatedValue } from "../pack/parameter.js";
import type { Severity } from "./outcome.js";

/** Something in which a run differs from its packs as they were published, or a pack from those that it extends. */
export type RunChange = PackChange | CalendarChange | NoticeChange | WaiverChange;

/** Who made the change: the name of the pack that says so, or "configuration" for the caller of the run. */
export type ChangedBy = string;

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

/** A notice of days off and days worked that was laid over the calendars of the library. */
export interface NoticeChange extends CalendarNotice {
  readonly kind: "notice";
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
