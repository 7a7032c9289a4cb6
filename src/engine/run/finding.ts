import type { Instant } from "../../calendar/instant.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { type Label, type Language, requireLanguage } from "../../codes/label.js";
import type { Observation, SeenValue } from "../../expression/observation.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Authority } from "../pack/source.js";
import { placeholderPattern } from "../rule/placeholder.js";
import type { Severity } from "./outcome.js";

/** Where a finding lies. */
export interface Place {
  readonly entity: string;
  readonly id: string;
  /** The field that the finding is about, where it is about one. */
  readonly field?: string;
  /** The unit that answers for the record. */
  readonly unit?: string;
}

/** What a message says: a template with placeholders such as `{due}` and the data that fill them. */
export interface Message {
  readonly id: string;
  readonly template: Label;
  readonly data: Readonly<Record<string, SeenValue>>;
}

/** Something that is wrong, and the answers to five questions: what, where, on whose authority, on what evidence, what remedies it. */
export interface Finding {
  /** Names the finding the same way in every run: pack, rule, record and, where one rule finds several things, which. */
  readonly id: string;
  readonly pack: string;
  readonly rule: string;
  readonly title: Label;
  readonly severity: Severity;
  readonly obligations: readonly string[];
  readonly message: Message;
  readonly where: Place;
  readonly authority: readonly Authority[];
  readonly evidence: readonly Observation[];
  readonly remedy?: Label;
  /** The day whose law was applied. */
  readonly relevantDay: PlainDate;
  /** The last day in time, where there is one. */
  readonly due?: DueSpan;
  /** The last instant in time, where that is not the end of its day: of what runs in hours. */
  readonly dueAt?: InstantSpan;
  /** The calendar by which it was counted, where that differs by place. */
  readonly calendar?: Label;
  /** False when the finding rests on a clause or value that could not be verified in an official text. */
  readonly verified: boolean;
  /** What the rule threw, when it crashed; nothing is then known about the record. */
  readonly crash?: string;
  /** Of a rule of several constraints the one that is violated, by its id. */
  readonly constraint?: string;
}

/** The last day in time: one day, or the two ends of what is possible where the calendar is not known. */
export interface DueSpan {
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
}

/** The last instant in time, or the two ends of what is possible. */
export interface InstantSpan {
  readonly earliest: Instant;
  readonly latest: Instant;
}

/** A clock that runs. */
export interface PendingClock {
  readonly pack: string;
  readonly rule: string;
  readonly title: Label;
  readonly obligations: readonly string[];
  readonly where: Place;
  readonly authority: readonly Authority[];
  /** Missing while the clock stands still. */
  readonly due?: DueSpan;
  /** The last instant in time, where that is not the end of its day: of what runs in hours. */
  readonly dueAt?: InstantSpan;
  /** The calendar by which it was counted, where that differs by place. */
  readonly calendar?: Label;
  /** The day from which the clock stands still. */
  readonly suspendedSince?: PlainDate;
  /** Of a rule of several constraints the one whose clock it is, by its id. */
  readonly constraint?: string;
}

/** A judgement that could not be made, and what is missing. */
export interface Gap {
  readonly pack: string;
  readonly rule: string;
  readonly title: Label;
  readonly obligations: readonly string[];
  readonly where: Place;
  /** The values that were needed and are missing. */
  readonly missing: readonly Observation[];
  /** Why, where no value is missing: an unknown calendar, steps of one day in unknown order. */
  readonly reason?: Label;
  /** Of a rule of several constraints those that are left open, by their ids. */
  readonly constraints?: readonly string[];
}

/** The text of a message in one language; codes appear with their labels, missing values and what nothing fills as a dash. */
export function renderMessage(message: Message, language: Language): string {
  requireLanguage(language);
  requireObject("message", message, "template", "data");
  const { template, data } = message;
  return template[language].replace(placeholderPattern, (_, name: string) =>
    renderSeen((Object.hasOwn(data, name) ? data[name] : undefined) ?? { value: undefined }, language),
  );
}

/** A seen value for a reader: the label of a code, yes or no, a dash for what is missing. */
export function renderSeen(seen: SeenValue, language: Language): string {
  requireObject("seen", seen);
  const { value, labels } = seen;
  if (labels !== undefined) return labels[language];
  if (value === undefined) return "—";
  if (typeof value === "boolean") return { zh: value ? "是" : "否", en: value ? "yes" : "no" }[language];
  return String(value);
}
