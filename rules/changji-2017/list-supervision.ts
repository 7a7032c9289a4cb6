import { defineCheck, defineExpectation, type Label, label } from "fazhi";
import { Inspection, List, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { type DatedItem, judgeDatedItems } from "./dated-items.js";
import { observed } from "./observed.js";
import { happenedInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.2 二（二）");

/** The running of each unit's power list is looked at by another unit within the year. */
export const inspectRunningOfLists = defineExpectation({
  id: "inspect-running-of-lists",
  title: label("监督检查权责清单运行情况", "Inspect how the lists are run"),
  about: Unit,
  severity: "warning",
  obligations: ["2.2d"],
  binds: administration,
  data: (unit) => ({ title: unit.title }),
  source: clause,
  inForce: sinceThePlan,
  when: (unit, { referring, asOf }) =>
    referring(unit, List, "unit").some((list) =>
      list.kind.equals("power").and(list.compiledOn.isMissing().or(list.compiledOn.notAfter(asOf))),
    ),
  by: (_, { parameter }) => parameter(lastDayOfPlanYear),
  expect: (unit, terms) =>
    terms
      .referring(unit, Inspection, "unit")
      .some((inspection) => inspection.kind.equals("list-operation").and(happenedInPlanYear(inspection.heldOn, terms))),
  message: label(
    "{title}的权责清单运行情况至{due}没有接受监督检查。",
    "How {title} runs its lists was not inspected by {due}.",
  ),
  remedy: label("对{title}权责清单运行情况开展监督检查。", "Inspect how {title} runs its lists."),
});

/** What every rule says that demands the shortcomings which an inspection of a kind found to be corrected in time. */
export const correctShortcomings = <const Id extends string>(facts: {
  readonly id: Id;
  readonly title: Label;
  readonly kind: Inspection["kind"];
  readonly obligation: string;
  readonly source: ReturnType<typeof plan2017.clause>;
}) =>
  defineCheck({
    id: facts.id,
    title: facts.title,
    about: Inspection,
    severity: "warning",
    obligations: [facts.obligation],
    binds: administration,
    relevantDay: (inspection) => inspection.heldOn,
    data: (inspection) => ({ unit: inspection.unit.in(Unit).title }),
    source: facts.source,
    when: (inspection) => inspection.kind.equals(facts.kind),
    field: "shortcomings",
    messages: {
      late: label(
        "监督检查发现{unit}“{title}”，最迟应于{due}整改，{done}才完成。",
        "“{title}”, found at {unit} by an inspection, was to be corrected by {due} and was on {done}.",
      ),
      overdue: label(
        "监督检查发现{unit}“{title}”，最迟应于{due}整改，至今没有完成。",
        "“{title}”, found at {unit} by an inspection, was to be corrected by {due} and has not been.",
      ),
    },
    remedy: label("完成整改，并报告检查单位。", "Correct it and report to the inspecting unit."),
    notCovered: label("没有规定整改期限的问题不作判断。", "A shortcoming for which no day was set is not judged."),
    check: (inspection, context) => {
      const { shortcomings } = inspection;
      if (shortcomings === undefined) return context.undetermined("shortcomings");
      return judgeDatedItems(
        shortcomings.flatMap((one, index) => datedCorrection(inspection, one, index)),
        context,
      );
    },
  });

type Shortcoming = NonNullable<Inspection["shortcomings"]>[number];

function datedCorrection(
  inspection: Inspection,
  { title, correctionDueOn: due, correctedOn }: Shortcoming,
  index: number,
): readonly DatedItem[] {
  if (due === undefined) return [];
  const place = `shortcomings[${index}]`;
  return [
    {
      key: String(index + 1),
      due,
      doneOn: correctedOn,
      data: { title },
      evidence: [
        observed(Inspection, inspection, `${place}.correctionDueOn`, label("整改期限", "Correction due"), due),
        observed(Inspection, inspection, `${place}.correctedOn`, label("整改完成日期", "Corrected on"), correctedOn),
      ],
    },
  ];
}

/** What an inspection of the lists finds – overreach, absence, misplacement – is put right by the day it set. */
export const correctListShortcomings = correctShortcomings({
  id: "correct-list-shortcomings",
  title: label("整改清单运行中的越位、缺位、错位", "Correct overreach, absence and misplacement"),
  kind: "list-operation",
  obligation: "2.2d",
  source: clause,
});
