import type { Node } from "../../expression/node.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { checkJudge } from "../check/judge-check.js";
import { deadlineJudge } from "../deadline/judge-deadline.js";
import { isTimedVersion, timedDeadlineJudge } from "../deadline/judge-timed-deadline.js";
import { expectationJudge } from "../expectation/judge-expectation.js";
import type { Rule } from "../pack/pack.js";
import { type ConstraintOutcomes, constraintOutcomes } from "../procedure/constraint-outcomes.js";
import { procedureJudge } from "../procedure/judge-procedure.js";
import { type Judge, judgeByVersion } from "../rule/judge.js";
import type { VersionBase } from "../rule/rule.js";
import { treesOfRule } from "../rule/rule-tree.js";
import { asksCalendar } from "./asks-calendar.js";
import { forEachCalendar } from "./calendars-by-region.js";
import { diagnosticsRecorder, type RunLog } from "./diagnostics-recorder.js";
import { withKeyDay } from "./key-day.js";
import { type CompilationUnit, compilationUnit, contextOfPlace, type RunContext, unitReading } from "./run-context.js";

/** A rule that is ready to judge records, and what to do where it throws. */
export interface RuleJudge {
  readonly judge: Judge;
  readonly crash: (record: AnyRecord, error: unknown) => void;
  /** What each constraint came to on the record that was judged last, where the rule has any. */
  readonly constraints: ConstraintOutcomes | undefined;
}

/** Compiles a rule, once for each calendar that may count; what is not a plain pass is written into the ledger. */
export function ruleJudge(rule: Rule, context: RunContext, ledger: RunLog): RuleJudge {
  const { calendars } = context;
  const constraints = constraintOutcomes(rule);
  const judgeBy = (own: RunContext): RuleJudge => judgeByOneCalendar(rule, own, ledger, { constraints });
  if (calendars === undefined || !asksCalendar(rule)) return judgeBy(context);
  const judgeOf = forEachCalendar(
    calendars,
    unitReading(rule.about, rule.responsible, context),
    () => context.dataset,
    (calendar) => judgeBy(contextOfPlace(context, calendar)),
  );
  const { crash } = judgeBy(context);
  return { judge: (record) => judgeOf(record).judge(record), crash, constraints };
}

/** What a rule is judged with: its own trees prepared, and where the outcomes of its constraints are kept. */
interface JudgeParts {
  readonly compiled?: CompilationUnit;
  readonly constraints?: ConstraintOutcomes | undefined;
}

/** Compiles a rule for the one calendar of a run or of a place. */
export function judgeByOneCalendar(
  rule: Rule,
  context: RunContext,
  ledger: RunLog,
  {
    compiled = compilationUnit(rule.about, treesOfRule(rule), context),
    constraints = constraintOutcomes(rule),
  }: JudgeParts = {},
): RuleJudge {
  const recorder = diagnosticsRecorder(rule, compiled, context, ledger, constraints);
  const byVersion = <Version extends VersionBase>(
    versions: readonly Version[],
    dayOf: (version: Version) => Node | undefined,
    judge: (version: Version) => ReturnType<typeof expectationJudge>,
  ): Judge => judgeByVersion(versions, dayOf, judge, compiled, context, recorder);
  const judge = withKeyDay(rule, judgeOf(rule), compiled, context.clock, recorder, ledger, constraints);
  return { judge, crash: recorder.crash, constraints };

  function judgeOf(one: Rule): Judge {
    switch (one.form) {
      case "expectation":
        return byVersion(
          one.versions,
          () => one.relevantDay,
          (version) => expectationJudge(version, compiled, context, recorder),
        );
      case "deadline":
        return byVersion(
          one.versions,
          (version) => one.relevantDay ?? version.starts,
          (version) =>
            isTimedVersion(version, compiled, context)
              ? timedDeadlineJudge(version, compiled, context, recorder)
              : deadlineJudge(version, one.relevantDay === undefined, compiled, context, recorder),
        );
      case "procedure":
        return procedureJudge(one, compiled, context, recorder, constraints as ConstraintOutcomes);
      case "check":
        return byVersion(
          one.versions,
          () => one.relevantDay,
          (version) => checkJudge(one, version, compiled, context, recorder),
        );
    }
  }
}
