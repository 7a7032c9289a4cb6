import type { PlainDate } from "../../calendar/plain-date.js";

/**
 * Whether what a source says was verified: not; or on which day and in which text, such as “the statute database of the
 * National People's Congress”. `true` says that an official text was read, and not when; packs of fazhi state both.
 */
export type Verified = boolean | Verification;

/** On which day a text was read, and which. */
export interface Verification {
  readonly on: PlainDate;
  readonly text: string;
}

/** Whether two statements about verification are the same. */
export const isSameVerification = (one: Verified, other: Verified): boolean =>
  typeof one === "object" && typeof other === "object" ? one.on === other.on && one.text === other.text : one === other;
