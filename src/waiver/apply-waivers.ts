import type { Finding } from "../engine/run/finding.js";
import { recordId } from "../engine/run/finding-id.js";
import type { Run } from "../engine/run/run.js";
import type { WaiverChange } from "../engine/run/run-change.js";
import { requireObject } from "../model/record/require-object.js";
import { expiredWaiver } from "./expired-waiver.js";
import type { MarkedFinding, MarkedRun, WaiverAccount } from "./marked-run.js";
import { requireWaivers } from "./require-waivers.js";
import { isForRecord, unjudgedBecause, unusedBecause } from "./unused-waiver.js";
import { holdsOn, type Waiver } from "./waiver.js";

/**
 * Marks the findings for which a waiver holds on the run's day; nothing passes by it, and no count changes.
 *
 * A finding that stands after the last day of its last waiver brings a finding of its own, after all others. What the
 * run says of a rule that crashed cannot be waived. Every waiver is accounted for, those that fit nothing with the
 * reason. Throws a {@link WaiverError} for waivers that are not complete, and a `RangeError` for a run that
 * has been through this, or through a comparison with a baseline.
 */
export function applyWaivers(run: MarkedRun, waivers: readonly Waiver[]): MarkedRun {
  requireObject("run", run, "rules", "findings");
  if (run.waivers !== undefined || run.baseline !== undefined)
    throw new RangeError("waivers are applied once, and before a run is compared with a baseline");
  requireWaivers(waivers);
  const findingsOf = new Map<Waiver, string[]>(waivers.map((waiver) => [waiver, []]));
  const ofRecord = waiversByRecord(waivers);
  const expired: Finding[] = [];
  const findings = run.findings.map((finding): MarkedFinding => {
    const fitting = (ofRecord.get(recordKey(finding.where)) ?? []).filter((waiver) => fits(waiver, finding));
    const waiver = decidingWaiver(fitting, run);
    if (waiver === undefined) return finding;
    findingsOf.get(waiver)?.push(finding.id);
    if (holdsOn(waiver, run.asOf)) return Object.freeze({ ...finding, waiver });
    expired.push(Object.freeze(expiredWaiver(finding, waiver)));
    return finding;
  });
  const accounts = waivers.map((waiver) => accountOf(waiver, findingsOf.get(waiver) ?? [], run));
  return Object.freeze({
    ...run,
    changes: Object.freeze([...run.changes, ...waivers.map(waiverChange)]),
    findings: Object.freeze([...findings, ...expired]),
    waivers: Object.freeze(accounts),
  });
}

/** The one that holds, else the one that expired last; one that names the finding by its key goes before others. */
function decidingWaiver(fitting: readonly Waiver[], { asOf }: Run): Waiver | undefined {
  const inOrder = [...fitting].sort((one, other) => Number(one.key === undefined) - Number(other.key === undefined));
  return (
    inOrder.find((waiver) => holdsOn(waiver, asOf)) ??
    inOrder
      .filter(({ expiresOn }) => expiresOn < asOf)
      .sort((one, other) => (one.expiresOn > other.expiresOn ? -1 : 1))[0]
  );
}

/** A rule that crashed says nothing about its record, so there is nothing to waive. */
const fits = (waiver: Waiver, finding: Finding): boolean =>
  finding.crash === undefined &&
  isForRecord(waiver, finding) &&
  (waiver.key === undefined || waiver.key === keyOf(finding));

/** What tells a finding apart from others of its rule and record. */
const keyOf = ({ id, pack, rule, where }: Finding): string => id.slice(recordId(pack, rule, where.id).length + 1);

function waiversByRecord(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> {
  const ofRecord = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const key = recordKey(waiver.record);
    const others = ofRecord.get(key);
    if (others === undefined) ofRecord.set(key, [waiver]);
    else others.push(waiver);
  }
  return ofRecord;
}

const recordKey = ({ entity, id }: Waiver["record"]): string => `${entity} ${id}`;

function accountOf(waiver: Waiver, findings: readonly string[], run: MarkedRun): WaiverAccount {
  const account = (stated: Omit<WaiverAccount, "waiver" | "findings">): WaiverAccount =>
    Object.freeze({ waiver, findings: Object.freeze(findings), ...stated });
  if (run.asOf < waiver.from) return account({ state: "not-yet" });
  const isOver = waiver.expiresOn < run.asOf;
  if (findings.length > 0) return account({ state: isOver ? "expired" : "in-use" });
  const unjudged = unjudgedBecause(waiver, run);
  if (unjudged !== undefined) return account({ state: "not-judged", because: unjudged });
  return account(isOver ? { state: "over" } : { state: "unused", because: unusedBecause(waiver, run) });
}

/** A waiver among the changes of its run. */
const waiverChange = ({ rule, record, owner, reason, basis, from, expiresOn }: Waiver): WaiverChange =>
  Object.freeze({ kind: "waiver", rule, record, owner, reason, basis, from, expiresOn });
