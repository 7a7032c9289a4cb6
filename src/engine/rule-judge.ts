import type { Node } from "../expression/node.js";
import type { AnyRecord } from "../model/entity.js";
import { asksCalendar } from "./asks-calendar.js";
import { forEachCalendar } from "./calendars-by-region.js";
import { type Judge, judgeByVersion } from "./judge.js";
import { checkJudge } from "./judge-check.js";
import { deadlineJudge } from "./judge-deadline.js";
import { expectationJudge } from "./judge-expectation.js";
import { procedureJudge } from "./judge-procedure.js";
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
}

/** Compiles a rule, once for each calendar that may count; what is not a plain pass is written into the ledger. */
export function ruleJudge(rule: Rule, context: RunContext, ledger: Ledger): RuleJudge {
  const { calendars } = context;
  if (calendars === undefined || !asksCalendar(rule)) return judgeByOneCalendar(rule, context, ledger);
  const judgeOf = forEachCalendar(
    calendars,
    unitReading(rule.about, rule.responsible, context),
    () => context.dataset,
    (calendar) => judgeByOneCalendar(rule, contextOfPlace(context, calendar), ledger),
  );
  const ofNoPlace = judgeByOneCalendar(rule, context, ledger);
  return { judge: (record) => judgeOf(record).judge(record), crash: ofNoPlace.crash };
}

/** Compiles a rule for the one calendar of a run or of a place. */
export function judgeByOneCalendar(
  rule: Rule,
  context: RunContext,
  ledger: Ledger,
  bench: Workbench = workbench(rule.about, treesOfRule(rule), context),
): RuleJudge {
  const clerk = clerkOf(rule, treesOfVersion, bench, context, ledger);
  const byVersion = <Version extends VersionBase>(
    versions: readonly Version[],
    dayOf: (version: Version) => Node | undefined,
    judge: (version: Version) => ReturnType<typeof expectationJudge>,
  ): Judge => judgeByVersion(versions, dayOf, judge, bench, context, clerk);
  return { judge: withKeyDay(rule, judgeOf(rule), bench, context.clock, clerk, ledger), crash: clerk.crash };

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
          (version) => deadlineJudge(version, one.relevantDay === undefined, bench, context, clerk),
        );
      case "procedure":
        return procedureJudge(one, bench, context, clerk);
      case "check":
        return byVersion(
          one.versions,
          () => one.relevantDay,
          (version) => checkJudge(one, version, bench, context, clerk),
        );
    }
  }
}
