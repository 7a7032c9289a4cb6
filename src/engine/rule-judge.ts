import type { Node } from "../expression/node.js";
import type { AnyRecord } from "../model/entity.js";
import { asksCalendar } from "./asks-calendar.js";
import { forEachCalendar } from "./calendars-by-region.js";
import { type ConstraintOutcomes, constraintOutcomes } from "./constraint-outcomes.js";
import { type Judge, judgeByVersion } from "./judge.js";
import { checkJudge } from "./judge-check.js";
import { deadlineJudge } from "./judge-deadline.js";
import { expectationJudge } from "./judge-expectation.js";
import { procedureJudge } from "./judge-procedure.js";
import { isTimedVersion, timedDeadlineJudge } from "./judge-timed-deadline.js";
import { withKeyDay } from "./key-day.js";
import { clerkOf, type Ledger } from "./ledger.js";
import type { Rule } from "./pack.js";
import type { VersionBase } from "./rule.js";
import { treesOfRule, treesOfVersion } from "./rule-tree.js";
import { contextOfPlace, type RunContext, unitReading, type Workbench, workbench } from "./run-context.js";

/** A rule that is ready to judge records, and what to do where it throws. */
export interface RuleJudge {
  readonly judge: Judge;
  readonly crash: (record: AnyRecord, error: unknown) => void;
  /** What each constraint came to on the record that was judged last, where the rule has any. */
  readonly constraints: ConstraintOutcomes | undefined;
}

/** Compiles a rule, once for each calendar that may count; what is not a plain pass is written into the ledger. */
export function ruleJudge(rule: Rule, context: RunContext, ledger: Ledger): RuleJudge {
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
  readonly bench?: Workbench;
  readonly constraints?: ConstraintOutcomes | undefined;
}

/** Compiles a rule for the one calendar of a run or of a place. */
export function judgeByOneCalendar(
  rule: Rule,
  context: RunContext,
  ledger: Ledger,
  {
    bench = workbench(rule.about, treesOfRule(rule), context),
    constraints = constraintOutcomes(rule),
  }: JudgeParts = {},
): RuleJudge {
  const clerk = clerkOf(rule, treesOfVersion, bench, context, ledger, constraints);
  const byVersion = <Version extends VersionBase>(
    versions: readonly Version[],
    dayOf: (version: Version) => Node | undefined,
    judge: (version: Version) => ReturnType<typeof expectationJudge>,
  ): Judge => judgeByVersion(versions, dayOf, judge, bench, context, clerk);
  const judge = withKeyDay(rule, judgeOf(rule), bench, context.clock, clerk, ledger, constraints);
  return { judge, crash: clerk.crash, constraints };

  function judgeOf(one: Rule): Judge {
    switch (one.form) {
      case "expectation":
        return byVersion(
          one.versions,
          () => one.relevantDay,
          (version) => expectationJudge(version, bench, context, clerk),
        );
      case "deadline":
        return byVersion(
          one.versions,
          (version) => one.relevantDay ?? version.starts,
          (version) =>
            isTimedVersion(version, bench, context)
              ? timedDeadlineJudge(version, bench, context, clerk)
              : deadlineJudge(version, one.relevantDay === undefined, bench, context, clerk),
        );
      case "procedure":
        return procedureJudge(one, bench, context, clerk, constraints as ConstraintOutcomes);
      case "check":
        return byVersion(
          one.versions,
          () => one.relevantDay,
          (version) => checkJudge(one, version, bench, context, clerk),
        );
    }
  }
}
