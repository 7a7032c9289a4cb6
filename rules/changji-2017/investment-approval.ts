import { type Condition, defineCheck, defineExpectation, label, type RecordTerm } from "fazhi";
import type { Observation } from "fazhi/engine";
import { LicenceCase, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { type DatedItem, judgeDatedItems } from "./dated-items.js";
import { observed } from "./observed.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

const named = (licence: RecordTerm<LicenceCase>) => ({
  title: licence.title,
  unit: licence.unit.in(Unit).title,
  received: licence.receivedOn,
});

/** Several departments take part: there is a stage at one and a stage at another. */
const isOfSeveralDepartments = ({ stages }: RecordTerm<LicenceCase>): Condition =>
  stages.some((stage) => stages.some((other) => other.unit.differs(stage.unit)));

/** An investment project is applied for on the one online platform. */
export const receiveInvestmentProjectOnPlatform = defineExpectation({
  id: "receive-investment-project-on-platform",
  title: label("投资项目在线审批监管平台受理", "Receive investment projects on the platform"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.1g"],
  binds: administration,
  relevantDay: (licence) => licence.receivedOn,
  data: named,
  source: clause,
  when: (licence) => licence.investmentProject,
  field: "channel",
  expect: (licence) => licence.channel.equals("investment-platform"),
  message: label(
    "{unit}{received}收到的“{title}”没有通过投资项目在线审批监管平台办理。",
    "“{title}”, received by {unit} on {received}, did not come through the online platform.",
  ),
  remedy: label("将项目补录平台，以后统一由平台受理。", "Enter the project on the platform, and take no other there."),
});

/** The departments that have a say in an investment project examine it at the same time. */
export const examineInvestmentProjectInParallel = defineCheck({
  id: "examine-investment-project-in-parallel",
  title: label("投资项目网上并联审批", "Examine investment projects in parallel"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.1g"],
  binds: administration,
  relevantDay: (licence) => licence.receivedOn,
  data: named,
  source: clause,
  when: (licence) => licence.investmentProject.and(isOfSeveralDepartments(licence)),
  field: "stages",
  messages: {
    sequential: label(
      "“{title}”（{unit}{received}收到）的“{stage}”环节（{department}）{started}才开始，此时“{before}”环节已于{finished}完成，没有并联办理。",
      "In “{title}”, received by {unit} on {received}, the stage “{stage}” at {department} began on {started}, when “{before}” had ended on {finished}: they did not run in parallel.",
    ),
    declared: label(
      "“{title}”（{unit}{received}收到）的“{stage}”环节（{department}）登记为没有并联办理。",
      "In “{title}”, received by {unit} on {received}, the stage “{stage}” at {department} is recorded as not run in parallel.",
    ),
  },
  remedy: label("各部门同步办理审批环节。", "Let the departments work at the same time."),
  notCovered: label(
    "载明依法以前一环节结果为条件的环节，不作判断；起止日期不全的，以登记的办理方式为准。",
    "A stage that states the law by which it needs the result of another is not judged; where days are missing, what is recorded of the stage decides.",
  ),
  check: (licence, { dataset, fail, undetermined }) => {
    const { stages } = licence;
    if (stages === undefined) return undetermined("stages");
    const unknown: Observation[] = [];
    const verdicts = stages.map((stage, index) => {
      if (stage.sequentialBecause !== undefined) return "pass";
      const before = endedBefore(stage, stages);
      const data = { stage: stage.title, department: dataset.find(Unit, stage.unit)?.title, started: stage.startedOn };
      const shown = (path: "startedOn" | "finishedOn", one: Stage, place: number) =>
        observed(LicenceCase, licence, `stages[${place}].${path}`, dayOf[path], one[path]);
      if (before === "unknown") {
        if (stage.parallel === true) return "pass";
        const path = `stages[${index}].parallel`;
        const seen = observed(LicenceCase, licence, path, label("并联办理", "Run in parallel"), stage.parallel);
        if (stage.parallel === false) return fail("declared", { key: String(index + 1), data, evidence: [seen] });
        unknown.push(seen);
        return "pass";
      }
      if (before === undefined) return "pass";
      return fail("sequential", {
        key: String(index + 1),
        data: { ...data, before: before.title, finished: before.finishedOn },
        evidence: [shown("startedOn", stage, index), shown("finishedOn", before, stages.indexOf(before))],
      });
    });
    const failures = verdicts.flatMap((verdict) => (typeof verdict === "string" ? [] : [verdict]));
    if (failures.length > 0) return failures;
    return unknown.length > 0 ? { kind: "undetermined", missing: unknown } : "pass";
  },
});

type Stage = NonNullable<LicenceCase["stages"]>[number];

const dayOf = { startedOn: label("开始日期", "Day of start"), finishedOn: label("完成日期", "Day of completion") };

/** A stage at another department that had ended when one began; unknown where a day is missing that could tell. */
function endedBefore({ unit, startedOn }: Stage, stages: readonly Stage[]): Stage | "unknown" | undefined {
  if (startedOn === undefined) return "unknown";
  const others = stages.filter((other) => other.unit !== unit);
  const ended = others.find(({ finishedOn }) => finishedOn !== undefined && finishedOn < startedOn);
  if (ended !== undefined) return ended;
  // A stage that is still open has not ended before.
  return others.some((other) => other.startedOn === undefined && other.finishedOn === undefined)
    ? "unknown"
    : undefined;
}

/** Each department finishes its stage of an investment project by the day that was set for it. */
export const finishInvestmentStageInTime = defineCheck({
  id: "finish-investment-stage-in-time",
  title: label("投资项目审批限时办结", "Finish each stage of an investment project in time"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.1g"],
  binds: administration,
  relevantDay: (licence) => licence.receivedOn,
  data: named,
  source: clause,
  when: (licence) => licence.investmentProject,
  field: "stages",
  messages: {
    late: label(
      "“{title}”的“{stage}”环节（{department}）最迟应于{due}办结，{done}才办结。",
      "The stage “{stage}” of “{title}” at {department} was to be finished by {due} and was on {done}.",
    ),
    overdue: label(
      "“{title}”的“{stage}”环节（{department}）最迟应于{due}办结，至今没有办结。",
      "The stage “{stage}” of “{title}” at {department} was to be finished by {due} and has not been.",
    ),
  },
  remedy: label("办结该环节，并说明超时的原因。", "Finish the stage and explain the delay."),
  notCovered: label("没有规定办理期限的环节不作判断。", "A stage for which no day was set is not judged."),
  check: (licence, context) => {
    if (licence.stages === undefined) return context.undetermined("stages");
    const dated = licence.stages.flatMap(({ unit, title, dueOn, finishedOn }, index): readonly DatedItem[] => {
      if (dueOn === undefined) return [];
      const place = `stages[${index}]`;
      return [
        {
          key: String(index + 1),
          due: dueOn,
          doneOn: finishedOn,
          data: { stage: title, department: context.dataset.find(Unit, unit)?.title },
          evidence: [
            observed(LicenceCase, licence, `${place}.dueOn`, label("办理期限", "Due day"), dueOn),
            observed(LicenceCase, licence, `${place}.finishedOn`, label("完成日期", "Day of completion"), finishedOn),
          ],
        },
      ];
    });
    return judgeDatedItems(dated, context);
  },
});
