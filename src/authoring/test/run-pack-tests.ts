import { placeCalendars } from "../../calendar/place-calendars.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { Pack, Rule } from "../../engine/pack/pack.js";
import { besideRecords } from "../../engine/pack/pack-records.js";
import { requirePack } from "../../engine/pack/runnable-packs.js";
import { runContext } from "../../engine/run/run-context.js";
import type { Observation } from "../../expression/observation.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { AnyRecord } from "../../model/record/entity.js";
import { requireList } from "../../model/record/require-object.js";
import { indicatorRecords } from "../../report/indicator-record.js";
import { type CaseAccount, caseAccount } from "../../testing/case-account.js";
import { caseDataset } from "../../testing/case-records.js";
import { resultProblems } from "../../testing/figure-problem.js";
import { indicatorAccount } from "../../testing/indicator-account.js";
import { lawDaysOf } from "../../testing/law-change.js";
import { valuesSeen } from "../../testing/values-seen.js";
import { judgementProblems } from "./judgement-problem.js";
import type { ExpectedFigures, ExpectedJudgement, PackTest } from "./pack-test.js";
import { coverageOfTests, type ShownJudgement } from "./pack-test-coverage.js";
import type { PackTestFailure, PackTestReport, PackTestResult } from "./pack-test-report.js";

/** What the tests show beside what they come to. */
interface Shown {
  readonly judgements: ShownJudgement[];
  readonly indicators: string[];
}

/** Runs tests that {@link readPackTests} read for this pack, and counts what they cover. */
export function runPackTests(pack: Pack, tests: readonly PackTest[]): PackTestReport {
  requirePack("pack", pack);
  requireList("tests", tests);
  const shown: Shown = { judgements: [], indicators: [] };
  const results = tests.map((test) => resultOf(test, pack, shown));
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  const { name, title, version } = pack;
  return Object.freeze({
    pack: name,
    title,
    version,
    tests: Object.freeze(results),
    coverage: coverageOfTests(pack, shown.judgements, shown.indicators),
    totals: Object.freeze({ tests: tests.length, passed: tests.length - failed, failed }),
  });
}

/** A test laid out. */
interface Scene {
  readonly pack: Pack;
  readonly test: PackTest;
  readonly dataset: Dataset;
  readonly calendar: WorkingCalendar | undefined;
}

function resultOf(test: PackTest, pack: Pack, shown: Shown): PackTestResult {
  const { name, line, asOf, records, expected } = test;
  const calendar = test.calendar === undefined ? undefined : placeCalendars[test.calendar];
  const scene: Scene = { pack, test, dataset: caseDataset(pack, records, asOf), calendar };
  const failures = expected.flatMap((one) =>
    one.kind === "rule" ? judged(one, scene, shown.judgements) : computed(one, scene, shown.indicators),
  );
  return Object.freeze({ name, line, asOf, failures: Object.freeze(failures) });
}

function judged(
  expected: ExpectedJudgement,
  { pack, test, dataset, calendar }: Scene,
  shown: ShownJudgement[],
): readonly PackTestFailure[] {
  const { asOf } = test;
  const rule = pack.rules.find(({ id }) => id === expected.rule) as Rule;
  const record = dataset.find(rule.about, expected.record) as AnyRecord;
  const account = caseAccount(pack, rule, dataset, record, asOf, calendar);
  const problems = judgementProblems(expected, rule, account, `${rule.about.name}/${record.id}`);
  if (problems.length === 0) {
    const lawDays = lawDaysOf(pack, rule, dataset, record, asOf, calendar);
    shown.push({ rule: rule.id, outcome: expected.outcome, lawDays });
    return [];
  }
  const seen = allSeen(account, valuesSeen(pack, rule, dataset, record, asOf, calendar));
  const { id, title, about } = rule;
  const where = { entity: about.name, id: record.id };
  return [Object.freeze({ kind: "rule", id, title, line: expected.line, record: where, problems, seen })];
}

/** Everything that was seen, each value once. */
function allSeen({ findings, gap }: CaseAccount, values: readonly Observation[]): readonly Observation[] {
  const all = [...values, ...findings.flatMap(({ evidence }) => evidence), ...(gap?.missing ?? [])];
  return [...new Map(all.map((one) => [`${one.entity} ${one.id} ${one.path}`, one])).values()];
}

function computed(
  expected: ExpectedFigures,
  { pack, test, dataset, calendar }: Scene,
  shown: string[],
): readonly PackTestFailure[] {
  const indicator = pack.indicators.find(({ id }) => id === expected.indicator);
  if (indicator === undefined) return [];
  const result = indicatorAccount(pack, indicator, dataset, test.asOf, calendar);
  const problems = resultProblems(expected, result);
  const { id, title } = indicator;
  if (problems.length === 0) {
    shown.push(id);
    return [];
  }
  const records = indicatorRecords(indicator, runContext(besideRecords(pack, dataset), dataset, test.asOf, calendar));
  const counted = { form: indicator.form, records };
  return [Object.freeze({ kind: "indicator", id, title, line: expected.line, problems, seen: [], counted })];
}
