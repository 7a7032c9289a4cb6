import type { PassingRecord } from "fazhi";
import { dayNumber, dayWritten } from "./day-number.js";

/** Records by entity, as they would come out of a JSON file. */
export interface RawRecords extends Readonly<Record<string, readonly object[]>> {
  readonly unit: readonly object[];
  readonly "normative-document": readonly object[];
  readonly "major-decision": readonly object[];
}

/** What is generated: half documents, half decisions. */
export interface Mix {
  readonly records: number;
  /** Every so-manieth record breaks one rule, each rule in its turn; none does when missing. */
  readonly everyFails?: number;
}

const units = 50;
const groups = [
  ["deputies", "experts"],
  ["public", "cppcc-members"],
  ["experts", "public", "grass-roots-organisations"],
] as const;

/** Makes the same records for the same mix, kept rules and not applicable ones in about the shares of real life. */
export function generateRecords({ records, everyFails }: Mix): RawRecords {
  const pick = picker(20170401);
  const half = Math.floor(records / 2);
  const breaks = (index: number): number =>
    everyFails === undefined || index % everyFails !== everyFails - 1 ? -1 : Math.floor(index / everyFails);
  return {
    unit: Array.from({ length: units }, (_, index) => unit(index)),
    "normative-document": Array.from({ length: half }, (_, index) => document(index, breaks(index), pick)),
    "major-decision": Array.from({ length: records - half }, (_, index) => decision(index, breaks(index), pick)),
  };
}

/** Makes records as they pass by, without end; documents and decisions in turn. */
export function* passingRecords({ everyFails }: Pick<Mix, "everyFails">): Generator<PassingRecord> {
  const pick = picker(20170401);
  const breaks = (index: number): number =>
    everyFails === undefined || index % everyFails !== everyFails - 1 ? -1 : Math.floor(index / everyFails);
  for (let index = 0; ; index += 1) {
    yield { entity: "normative-document", record: document(index, breaks(index), pick) };
    yield { entity: "major-decision", record: decision(index, breaks(index), pick) };
  }
}

type Draw = (below: number) => number;

/** A linear congruential generator, so that nothing depends on chance. */
function picker(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const unit = (index: number) => ({
  id: `unit-${index}`,
  title: `示例单位${index}`,
  kind: "department",
  level: "county",
});

const spring = dayNumber("2017-04-01");

function document(index: number, broken: number, pick: Draw) {
  const breaksFiling = broken >= 0 && broken % 2 === 0;
  const breaksMarking = broken >= 0 && !breaksFiling;
  // One in twenty was published before the plan, and one in ten is no normative document: neither is judged.
  const published = spring + (pick(20) === 0 && broken < 0 ? -30 : pick(120));
  const endsBy = breaksMarking || pick(3) === 0 ? (["expired", "repealed"] as const)[pick(2)] : undefined;
  const ended = published + 30 + pick(60);
  return {
    id: `document-${index}`,
    unit: `unit-${pick(units)}`,
    title: `关于示例事项${index}的通知`,
    kind: broken < 0 && pick(10) === 0 ? "internal" : "normative",
    documentNumber: `示政发〔2017〕${index + 1}号`,
    touchesRights: pick(2) === 0,
    publishedOn: dayWritten(published),
    ...(endsBy === "expired" ? { expiresOn: dayWritten(ended) } : {}),
    ...(endsBy === "repealed" ? { repealedOn: dayWritten(ended) } : {}),
    state: endsBy === undefined || breaksMarking ? "in-force" : endsBy,
    ...(endsBy === undefined ? {} : { stateMarkedOn: dayWritten(ended + pick(20)) }),
    unifiedRegistration: true,
    unifiedNumbering: true,
    unifiedIssuing: pick(5) > 0,
    filedWith: `unit-${pick(units)}`,
    // Some of the late ones were never filed.
    ...(breaksFiling && pick(4) === 0
      ? {}
      : { filedOn: dayWritten(published + (breaksFiling ? 16 + pick(20) : 1 + pick(15))) }),
  };
}

function decision(index: number, broken: number, pick: Draw) {
  const breaks = broken < 0 ? undefined : (["survey", "record", "groups"] as const)[broken % 3];
  const started = spring + pick(120);
  const decided = started + 60;
  const surveyed = breaks === "survey" ? decided + 1 + pick(30) : started + pick(60);
  return {
    id: `decision-${index}`,
    unit: `unit-${pick(units)}`,
    title: `示例决策${index}`,
    ...(broken < 0 && pick(20) === 0 ? { excluded: "emergency" } : {}),
    technical: pick(2) === 0,
    wideConcern: breaks === "survey" || pick(2) === 0,
    startedOn: dayWritten(started),
    groupsHeard: breaks === "groups" ? ["experts", "public"] : [...(groups[pick(groups.length)] ?? [])],
    surveyed: true,
    surveyedOn: dayWritten(surveyed),
    decidedOn: dayWritten(decided),
    publishedOn: dayWritten(decided + pick(20)),
    record: { opinionsRecorded: breaks !== "record" || pick(2) === 0, decisionRecorded: breaks !== "record" },
  };
}
