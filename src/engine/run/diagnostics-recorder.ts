import { dayOfSecond, type EpochSecond, instantOf, lastSecond } from "../../calendar/instant.js";
import { type EpochDay, fromEpochDay } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { Observation, SeenValue } from "../../expression/observation.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { originOf } from "../pack/origin.js";
import type { Rule } from "../pack/pack.js";
import { type Authority, isSameArticle } from "../pack/source.js";
import type { ConstraintOutcomes } from "../procedure/constraint-outcomes.js";
import type { VersionBase } from "../rule/rule.js";
import { treesOfRule, treesOfVersion } from "../rule/rule-tree.js";
import { crashMessage } from "./crash-messages.js";
import type { DueSpan, Finding, Gap, InstantSpan, PendingClock, Place } from "./finding.js";
import { findingId } from "./finding-id.js";
import type { Severity } from "./outcome.js";
import { type CompilationUnit, parametersIn, type RunContext } from "./run-context.js";

/** Where a run writes down what is wrong, what is still running and what could not be judged. */
export interface RunLog {
  readonly findings: Finding[];
  readonly pending: PendingClock[];
  readonly gaps: Gap[];
}

/** What is particular to one violation. */
export interface Violation {
  readonly messageId: string;
  readonly template: Label;
  readonly data?: Readonly<Record<string, SeenValue>>;
  readonly evidence: readonly Observation[];
  readonly field?: string | undefined;
  readonly due?: DueSpan | undefined;
  readonly dueAt?: InstantSpan | undefined;
  /** Tells several violations of one rule and record apart. */
  readonly key?: string;
  /** Parameters that bore on it beside those in the version's trees. */
  readonly parameters?: readonly string[];
  /** The constraint that is violated, where the rule has any. */
  readonly constraint?: string;
}

/** What is said of every judgement: by which rule, and of which record. */
export type Heading = Omit<Gap, "missing" | "reason" | "constraints">;

/** Writes down what one rule comes to on its records. */
export interface DiagnosticsRecorder {
  heading(record: AnyRecord): Heading;
  /** On what a version rests by the law of a day: its own article and those of its numbers. */
  authority(version: VersionBase, day: EpochDay): readonly Authority[];
  fail(record: AnyRecord, version: VersionBase, day: EpochDay, violation: Violation): void;
  pending(
    record: AnyRecord,
    version: VersionBase,
    day: EpochDay,
    clock: Pick<PendingClock, "due" | "dueAt" | "suspendedSince" | "constraint">,
  ): void;
  gap(record: AnyRecord, missing: readonly Observation[], reason?: Label): void;
  crash(record: AnyRecord, error: unknown): void;
}

/** Turns the bounds of a last day into what findings show. */
export const dueSpan = (earliest: EpochDay, latest: EpochDay): DueSpan => ({
  earliest: fromEpochDay(earliest),
  latest: fromEpochDay(latest),
});

/** The days of the bounds of a last instant and, unless both are the end of their day, the instants themselves. */
export function dueSpanOfSeconds(
  earliest: EpochSecond,
  latest: EpochSecond,
): { readonly due: DueSpan; readonly dueAt?: InstantSpan } {
  const isWhole = [earliest, latest].every((second) => second === lastSecond(dayOfSecond(second)));
  const due = dueSpan(dayOfSecond(earliest), dayOfSecond(latest));
  return isWhole ? { due } : { due, dueAt: { earliest: instantOf(earliest), latest: instantOf(latest) } };
}

/** Makes the recorder of one rule; a gap names the constraints that are left open as they stand when it is written. */
export function diagnosticsRecorder(
  rule: Rule,
  { compiler, observer, frame, authorities }: CompilationUnit,
  { pack, clock, calendar, isOfPlace = false }: RunContext,
  ledger: RunLog,
  constraints?: ConstraintOutcomes,
): DiagnosticsRecorder {
  const unitOf = rule.responsible === undefined ? undefined : compiler.text(rule.responsible);
  const origin = originOf(rule.id, pack);
  const heading = { pack: origin, rule: rule.id, title: rule.title, obligations: rule.obligations };
  const named = Object.entries(rule.data);
  const counted = isOfPlace ? { calendar: calendar.title } : {};
  const place = (record: AnyRecord, field?: string): Place => {
    const unit = unitOf?.(record, frame);
    return {
      entity: rule.about.name,
      id: record.id,
      ...(field === undefined ? {} : { field }),
      ...(unit === undefined ? {} : { unit }),
    };
  };
  // The unit may be what the rule threw on.
  const placeOfCrash = (record: AnyRecord): Place => {
    try {
      return place(record);
    } catch {
      return { entity: rule.about.name, id: record.id };
    }
  };
  const inTrees = new Map(
    rule.versions.map((version) => [version as VersionBase, parametersIn(treesOfVersion(rule, version))]),
  );
  const authorityOf = (version: VersionBase, day: EpochDay, more: readonly string[] = []): readonly Authority[] => {
    const own = inTrees.get(version) ?? [];
    const ids = more.length === 0 ? own : [...new Set([...own, ...more])];
    if (ids.length === 0) return [version.source];
    // A number and its rule often stand in the same article: it is named once.
    const all = [version.source, ...authorities(ids, day)];
    return all.filter((one, index) => all.findIndex((other) => isSameArticle(one, other)) === index);
  };

  const headingOf = (record: AnyRecord): Heading => ({ ...heading, where: place(record) });

  return {
    heading: headingOf,
    authority: authorityOf,
    fail(record, version, day, violation) {
      const { messageId, template, data, evidence, due, dueAt, key, parameters, constraint } = violation;
      const authority = authorityOf(version, day, parameters);
      const verified = authority.every((one) => one.verified);
      const filled: Record<string, SeenValue> = { id: { value: record.id } };
      for (const [name, node] of named) filled[name] = observer.seen(node, record, frame);
      const where = place(record, violation.field ?? version.field);
      ledger.findings.push({
        id: findingId(origin, rule.id, record.id, key),
        ...heading,
        severity: verified ? rule.severity : atMostWarning(rule.severity),
        message: { id: messageId, template, data: { ...filled, ...data } },
        where,
        authority,
        evidence,
        ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }),
        relevantDay: clock.written(day),
        ...(due === undefined ? {} : { due, ...(dueAt === undefined ? {} : { dueAt }), ...counted }),
        verified,
        ...(constraint === undefined ? {} : { constraint }),
      });
    },
    pending(record, version, day, clock) {
      ledger.pending.push({ ...headingOf(record), authority: authorityOf(version, day), ...clock, ...counted });
    },
    gap(record, missing, reason) {
      const why = reason ?? silenceIn(missing);
      ledger.gaps.push({
        ...headingOf(record),
        missing,
        ...(why === undefined ? {} : { reason: why }),
        ...(constraints === undefined ? {} : { constraints: constraints.withOutcome("undetermined") }),
      });
    },
    crash(record, error) {
      constraints?.fill("undetermined");
      const said = crashMessage(error, rule.about, `rule "${rule.id}"`, treesOfRule(rule));
      const [version] = rule.versions;
      ledger.findings.push({
        id: findingId(origin, rule.id, record.id, "crash"),
        ...heading,
        severity: rule.severity,
        message: { id: "crash", template: crashed, data: { id: { value: record.id }, error: { value: said } } },
        where: placeOfCrash(record),
        authority: version === undefined ? [] : [version.source],
        evidence: [],
        relevantDay: clock.asOf,
        verified: true,
        crash: said,
      });
    },
  };
}

/** What the dataset does not provide, each said once. */
function silenceIn(missing: readonly Observation[]): Label | undefined {
  const all = new Map(
    missing.flatMap(({ silence }) => (silence === undefined ? [] : [[silence.zh, silence] as const])),
  );
  if (all.size === 0) return undefined;
  return { zh: [...all.keys()].join("；"), en: [...all.values()].map(({ en }) => en).join("; ") };
}

const atMostWarning = (severity: Severity): Severity => (severity === "error" ? "warning" : severity);

const crashed: Label = {
  zh: "规则执行出错，无法判断该记录：{error}",
  en: "the rule itself failed and says nothing about the record: {error}",
};
