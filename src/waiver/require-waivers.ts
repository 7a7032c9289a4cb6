import { isPlainDate } from "../calendar/plain-date.js";
import type { Waiver } from "./waiver.js";
import { WaiverError, type WaiverProblem } from "./waiver-error.js";

type Note = (place: string, problem: string) => void;

/** Throws a {@link WaiverError} for waivers that lack something, hold on no day, or waive the same thing on the same day. */
export function requireWaivers(waivers: readonly Waiver[]): void {
  if (!Array.isArray(waivers)) throw new RangeError("waivers: expected a list of waivers");
  const problems: WaiverProblem[] = [];
  const earlier = new Map<string, number[]>();
  waivers.forEach((waiver, index) => {
    const place = `waivers[${index}]`;
    const before = problems.length;
    noteProblems(waiver, (field, problem) => problems.push({ place: `${place}.${field}`, problem }));
    if (problems.length > before) return;
    const same = earlier.get(subjectOf(waiver)) ?? [];
    earlier.set(subjectOf(waiver), [...same, index]);
    const twin = same.find((other) => meet(waiver, waivers[other] as Waiver));
    if (twin !== undefined)
      problems.push({ place, problem: `it waives what waivers[${twin}] waives, on some of the same days` });
  });
  if (problems.length > 0) throw new WaiverError(problems);
}

/** Waivers come from files as well, so nothing is taken for granted. */
function noteProblems(waiver: Partial<Waiver>, note: Note): void {
  const { rule, record, key, owner, reason, basis, from, expiresOn } = waiver;
  const texts: readonly (readonly [string, unknown, string])[] = [
    ["rule", rule, "it names no rule"],
    ["record.entity", record?.entity, "it names no kind of record"],
    ["record.id", record?.id, "it names no record"],
    ["owner", owner, "nobody answers for it"],
    ["reason", reason, "it gives no reason"],
    ["basis.document", basis?.document, "it names no document that allows it"],
    ["basis.article", basis?.article, "it names no article that allows it"],
    ...(key === undefined ? [] : [["key", key, "it is empty"] as const]),
  ];
  for (const [field, text, problem] of texts) if (!isFilled(text)) note(field, problem);
  const days = [
    ["from", from, "it names no first day"],
    ["expiresOn", expiresOn, "it names no last day: a waiver is for a time"],
  ] as const;
  for (const [field, day, problem] of days)
    if (!isFilled(day)) note(field, problem);
    else if (!isPlainDate(day)) note(field, `"${day}" is not a day`);
  if (from !== undefined && expiresOn !== undefined && expiresOn < from)
    note("expiresOn", `its last day, ${expiresOn}, is before its first, ${from}`);
}

const isFilled = (text: unknown): text is string => typeof text === "string" && text.trim() !== "";

const subjectOf = ({ rule, record, key }: Waiver): string => JSON.stringify([rule, record.entity, record.id, key]);

const meet = (one: Waiver, other: Waiver): boolean => one.from <= other.expiresOn && other.from <= one.expiresOn;
