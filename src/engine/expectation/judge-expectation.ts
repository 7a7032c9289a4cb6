import type { EpochDay } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { VersionJudge } from "../rule/judge.js";
import { type DiagnosticsRecorder, dueSpan } from "../run/diagnostics-recorder.js";
import type { Outcome } from "../run/outcome.js";
import type { CompilationUnit, RunContext } from "../run/run-context.js";
import { uncertainDue, undeterminedReason } from "../run/undetermined-reason.js";
import type { ExpectationVersion } from "./expectation.js";

/** Prepares one version of an expectation. */
export function expectationJudge(
  version: ExpectationVersion,
  { compiler, observer, frame }: CompilationUnit,
  { clock }: RunContext,
  recorder: DiagnosticsRecorder,
): VersionJudge {
  const holds = compiler.statement(version.expect);
  const { by } = version;
  const earliest = by === undefined ? undefined : compiler.day(by, "earliest");
  const latest = by === undefined ? undefined : compiler.day(by, "latest");

  const undetermined = (record: AnyRecord, truth: false | undefined, due?: Label): Outcome => {
    const missing = observer.wanting([truth === undefined ? version.expect : undefined, by], record, frame);
    recorder.gap(record, missing, due ?? (missing.length === 0 ? undeterminedReason : undefined));
    return "undetermined";
  };
  const fail = (record: AnyRecord, day: EpochDay, due?: { readonly earliest: EpochDay; readonly latest: EpochDay }) => {
    const span = due === undefined ? undefined : dueSpan(due.earliest, due.latest);
    recorder.fail(record, version, day, {
      messageId: "unmet",
      template: version.message,
      data: span === undefined ? {} : { due: { value: span.latest } },
      evidence: [...observer.reasons(version.expect, record, frame), ...observer.values([by], record, frame)],
      due: span,
    });
    return "fail" as const;
  };

  return (record, day) => {
    const truth = holds(record, frame);
    if (truth === true) return "pass";
    if (earliest === undefined || latest === undefined)
      return truth === undefined ? undetermined(record, truth) : fail(record, day);
    const first = earliest(record, frame);
    const last = latest(record, frame);
    if (clock.isNotAfter(first)) {
      recorder.pending(record, version, day, { due: dueSpan(first, last) });
      return "pending";
    }
    if (truth === false && clock.isAfter(last)) return fail(record, day, { earliest: first, latest: last });
    return undetermined(record, truth, truth === false ? uncertainDue(first, last) : undefined);
  };
}
