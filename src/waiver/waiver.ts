import type { PlainDate } from "../calendar/plain-date.js";

/** The document by which an exception is allowed, and the place in it. */
export interface WaiverBasis {
  readonly document: string;
  readonly documentNumber?: string;
  readonly article: string;
}

/** An exception granted for one record under one rule, for a time. What it waives is still a finding. */
export interface Waiver {
  /** The id of the rule, or the pack's name and the id: `national-law/conclude-reconsideration-in-time`. */
  readonly rule: string;
  readonly record: { readonly entity: string; readonly id: string };
  /** Which finding, where the rule finds several things in one record: what follows the record in the finding's id. */
  readonly key?: string;
  /** Who answers for the exception. */
  readonly owner: string;
  readonly reason: string;
  readonly basis: WaiverBasis;
  /** The first day on which it holds. */
  readonly from: PlainDate;
  /** The last day on which it holds. */
  readonly expiresOn: PlainDate;
}

/** Whether a waiver holds on a day; it does on its last one. */
export const holdsOn = ({ from, expiresOn }: Waiver, day: PlainDate): boolean => from <= day && day <= expiresOn;
