import { isPlainDate } from "../calendar/plain-date.js";
import { type Problem, problem } from "../problem/problem.js";
import type { Waiver } from "./waiver.js";
import { WaiverError, type WaiverProblem } from "./waiver-error.js";

type Note = (place: string, problem: Problem) => void;

/** Throws a {@link WaiverError} for waivers that lack something, hold on no day, or waive the same thing on the same day. */
export function requireWaivers(waivers: readonly Waiver[]): void {
  if (!Array.isArray(waivers)) throw new RangeError("waivers: expected a list of waivers");
  const problems: WaiverProblem[] = [];
  const earlier = new Map<string, number[]>();
  waivers.forEach((waiver, index) => {
    const place = `waivers[${index}]`;
    const before = problems.length;
    noteProblems(waiver, (field, told) => problems.push({ place: `${place}.${field}`, ...told }));
    if (problems.length > before) return;
    const same = earlier.get(subjectOf(waiver)) ?? [];
    earlier.set(subjectOf(waiver), [...same, index]);
    const twin = same.find((other) => meet(waiver, waivers[other] as Waiver));
    if (twin !== undefined) problems.push({ place, ...problem("waiver/duplicate", { other: `waivers[${twin}]` }) });
  });
  if (problems.length > 0) throw new WaiverError(problems);
}

/** Waivers come from files as well, so nothing is taken for granted. */
function noteProblems(waiver: Partial<Waiver>, note: Note): void {
  const { rule, record, key, owner, reason, basis, from, expiresOn } = waiver;
  const texts: readonly (readonly [string, unknown, Problem])[] = [
    ["rule", rule, problem("waiver/no-rule", {})],
    ["record.entity", record?.entity, problem("waiver/no-entity", {})],
    ["record.id", record?.id, problem("waiver/no-record", {})],
    ["owner", owner, problem("waiver/no-owner", {})],
    ["reason", reason, problem("waiver/no-reason", {})],
    ["basis.document", basis?.document, problem("waiver/no-document", {})],
    ["basis.article", basis?.article, problem("waiver/no-article", {})],
    ...(key === undefined ? [] : [["key", key, problem("waiver/empty-key", {})] as const]),
  ];
  for (const [field, text, told] of texts) if (!isFilled(text)) note(field, told);
  const days = [
    ["from", from, problem("waiver/no-first-day", {})],
    ["expiresOn", expiresOn, problem("waiver/no-last-day", {})],
  ] as const;
  for (const [field, day, told] of days)
    if (!isFilled(day)) note(field, told);
    else if (!isPlainDate(day)) note(field, problem("pack/invalid-day", { day }));
  if (from !== undefined && expiresOn !== undefined && expiresOn < from)
    note("expiresOn", problem("waiver/days-out-of-order", { first: from, last: expiresOn }));
}

const isFilled = (text: unknown): text is string => typeof text === "string" && text.trim() !== "";

const subjectOf = ({ rule, record, key }: Waiver): string => JSON.stringify([rule, record.entity, record.id, key]);

const meet = (one: Waiver, other: Waiver): boolean => one.from <= other.expiresOn && other.from <= one.expiresOn;
