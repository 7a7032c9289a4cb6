import { type PlainDate, requireDay } from "../calendar/plain-date.js";
import type { Finding } from "../engine/run/finding.js";
import { formerFindingId, recordId } from "../engine/run/finding-id.js";
import { requireObject } from "../model/record/require-object.js";
import { packOfWaivers } from "./expired-waiver.js";
import type { MarkedFinding, MarkedRun } from "./marked-run.js";

/** What was found on a day: plain data to be kept in a file. */
export interface Baseline {
  readonly takenOn: PlainDate;
  /** The ids of the findings. */
  readonly findings: readonly string[];
}

/** Takes down what a run found, in the order of ids; crashes and expired waivers are never taken for known. */
export function baselineOf(run: MarkedRun): Baseline {
  requireObject("run", run, "rules", "findings");
  return Object.freeze({
    takenOn: run.asOf,
    findings: Object.freeze([...new Set(run.findings.filter(canBeKnown).map(({ id }) => id))].sort()),
  });
}

/**
 * Marks each finding as one that the baseline holds or one that it does not; none is left out and no count changes.
 * Throws a `RangeError` for a run as of a day before the baseline was taken.
 */
export function compareWithBaseline(run: MarkedRun, baseline: Baseline): MarkedRun {
  if (typeof baseline !== "object" || baseline === null || !Array.isArray(baseline.findings))
    throw new RangeError("baseline: expected { takenOn, findings }, as baselineOf gives it");
  const { findings: held } = baseline;
  const takenOn = requireDay(baseline.takenOn, "baseline.takenOn");
  if (run.asOf < takenOn)
    throw new RangeError(`a baseline taken on ${takenOn} says nothing of a run as of ${run.asOf}, which is earlier`);
  const known = new Set(held);
  const found = new Set(run.findings.map(({ id }) => id));
  // A baseline may be older than the form of ids, which differs where the id of a record holds a slash.
  const formerOf = new Map(
    run.findings.flatMap(({ id }) => {
      const former = formerFindingId(id);
      return former === id || found.has(former) ? [] : [[id, former] as const];
    }),
  );
  const isHeld = (id: string): boolean => known.has(id) || known.has(formerOf.get(id) ?? id);
  const findings = run.findings.map(
    (finding): MarkedFinding => Object.freeze({ ...finding, isKnown: canBeKnown(finding) && isHeld(finding.id) }),
  );
  for (const former of formerOf.values()) found.add(former);
  const missing = [...known].filter((id) => !found.has(id));
  const doubtful = doubtfulIds(run);
  const judging = new Set(
    run.rules.flatMap(({ pack, rule, disabledBecause }) => (disabledBecause === undefined ? [`${pack}/${rule}`] : [])),
  );
  const isDoubtful = (id: string): boolean =>
    !prefixesOf(id).some((prefix) => judging.has(prefix)) || prefixesOf(id).some((prefix) => doubtful.has(prefix));
  const count = findings.filter(({ isKnown }) => isKnown).length;
  return Object.freeze({
    ...run,
    findings: Object.freeze(findings),
    baseline: Object.freeze({
      takenOn,
      known: count,
      added: findings.length - count,
      gone: Object.freeze(missing.filter((id) => !isDoubtful(id))),
      unjudged: Object.freeze(missing.filter(isDoubtful)),
    }),
  });
}

const canBeKnown = ({ crash, pack }: Finding): boolean => crash === undefined && pack !== packOfWaivers;

/** Pack, rule and record of what the run could not judge, as ids of findings begin. */
const doubtfulIds = ({ gaps, findings }: MarkedRun): ReadonlySet<string> =>
  new Set(
    [...gaps, ...findings.filter(({ crash }) => crash !== undefined)].map(({ pack, rule, where }) =>
      recordId(pack, rule, where.id),
    ),
  );

/** An id and everything it begins with, part by part. */
const prefixesOf = (id: string): readonly string[] =>
  id.split("/").map((_, last, parts) => parts.slice(0, last + 1).join("/"));
