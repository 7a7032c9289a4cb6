import type { EpochDay } from "../calendar/plain-date.js";
import type { Label } from "../codes/label.js";
import type { AnyRecord } from "../model/entity.js";
import type { ExpectationVersion } from "./expectation.js";
import type { VersionJudge } from "./judge.js";
import { type Clerk, dueSpan } from "./ledger.js";
import { leftOpen, uncertainDue } from "./left-open.js";
import type { Outcome } from "./outcome.js";
import type { RunContext, Workbench } from "./run-context.js";

/** Prepares one version of an expectation. */
export function expectationJudge(
  version: ExpectationVersion,
  { compiler, observer, attention }: Workbench,
  { clock }: RunContext,
  clerk: Clerk,
): VersionJudge {
  const holds = compiler.statement(version.expect);
  const { by } = version;
  const earliest = by === undefined ? undefined : compiler.day(by, "earliest");
  const latest = by === undefined ? undefined : compiler.day(by, "latest");

  const undetermined = (record: AnyRecord, truth: false | undefined, due?: Label): Outcome => {
    const missing = observer.wanting([truth === undefined ? version.expect : undefined, by], record, attention);
    clerk.gap(record, missing, due ?? (missing.length === 0 ? leftOpen : undefined));
    return "undetermined";
  };
  const fail = (record: AnyRecord, day: EpochDay, due?: { readonly earliest: EpochDay; readonly latest: EpochDay }) => {
    const span = due === undefined ? undefined : dueSpan(due.earliest, due.latest);
    clerk.fail(record, version, day, {
      messageId: "unmet",
      template: version.message,
      data: span === undefined ? {} : { due: { value: span.latest } },
      evidence: [...observer.reasons(version.expect, record, attention), ...observer.values([by], record, attention)],
      due: span,
    });
    return "fail" as const;
  };

  return (record, day) => {
    const truth = holds(record, attention);
    if (truth === true) return "pass";
    if (earliest === undefined || latest === undefined)
      return truth === undefined ? undetermined(record, truth) : fail(record, day);
    const first = earliest(record, attention);
    const last = latest(record, attention);
    if (clock.isNotAfter(first)) {
      clerk.pending(record, version, day, { due: dueSpan(first, last) });
      return "pending";
    }
    if (truth === false && clock.isAfter(last)) return fail(record, day, { earliest: first, latest: last });
    return undetermined(record, truth, truth === false ? uncertainDue(first, last) : undefined);
  };
}
