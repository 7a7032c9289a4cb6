import { type Condition, defineExpectation, type Label, label, type RecordTerm, type Terms } from "fazhi";
import { Mechanism, Unit } from "fazhi/model";
import { inUseOn } from "./in-use.js";
import { hasAtWork } from "./mechanism-at-work.js";
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";
import { someFromUnitUp } from "./units-above.js";

type Kind = Mechanism["kind"];

const isAtWork = (mechanism: RecordTerm<Mechanism>, kind: Kind, terms: Terms): Condition =>
  mechanism.kind.equals(kind).and(inUseOn(mechanism, dayInPlanYear(terms)));

/** Whether a unit has a mechanism at work, or takes part in one that another has founded. */
const runsOrJoins = (unit: RecordTerm<Unit>, kind: Kind, terms: Terms): Condition =>
  hasAtWork(unit, kind, terms).or(
    terms.referring(unit, Mechanism, "participants").some((mechanism) => isAtWork(mechanism, kind, terms)),
  );

/** Whether one works in the place of a government: for itself, for one of its departments or for the government above. */
const isRunInPlace = (unit: RecordTerm<Unit>, kind: Kind, terms: Terms): Condition =>
  terms.any(
    runsOrJoins(unit, kind, terms),
    terms
      .referring(unit, Unit, "parent")
      .some((own) => own.kind.differs("government").and(runsOrJoins(own, kind, terms))),
    someFromUnitUp(unit, (one) => hasAtWork(one, kind, terms)),
  );

/** Whether a government or one of its departments has set one up, whether or not it works. */
const isSetUpInPlace = (unit: RecordTerm<Unit>, kind: Kind, terms: Terms): Condition => {
  const hasOne = (one: RecordTerm<Unit>): Condition =>
    terms.referring(one, Mechanism, "unit").some((mechanism) => mechanism.kind.equals(kind));
  return hasOne(unit).or(
    terms.referring(unit, Unit, "parent").some((own) => own.kind.differs("government").and(hasOne(own))),
  );
};

/** A mechanism that works in the place of each government, prefecture and county, by the end of the year. */
const mechanismToRun = <Id extends string>(facts: {
  readonly id: Id;
  readonly title: Label;
  readonly kind: Kind;
  /** What it is called in a sentence. */
  readonly name: Label;
  readonly obligation: string;
  readonly clause: string;
  /** Whether a rule about mechanisms tells of one that was set up and does not work; then only that there is none is told here. */
  readonly judgedItself?: true;
}) => {
  const { zh, en } = facts.name;
  return defineExpectation({
    id: facts.id,
    title: facts.title,
    about: Unit,
    severity: "warning",
    obligations: [facts.obligation],
    binds: { kinds: ["government"], levels: ["prefecture", "county"] },
    data: (unit) => ({ title: unit.title }),
    source: plan2017.clause(facts.clause),
    inForce: sinceThePlan,
    when: (unit, terms) =>
      unit.kind
        .equals("government")
        .and(unit.level.oneOf("prefecture", "county"), existsOn(unit, dayInPlanYear(terms))),
    by: (_, { parameter }) => parameter(lastDayOfPlanYear),
    expect: (unit, terms) =>
      facts.judgedItself === true
        ? isRunInPlace(unit, facts.kind, terms).or(isSetUpInPlace(unit, facts.kind, terms))
        : isRunInPlace(unit, facts.kind, terms),
    message: label(
      `{title}至{due}没有运行${zh}，也没有使用上级政府建立的。`,
      `By {due}, ${en} did not work in {title}: neither its own nor that of a government above it.`,
    ),
    remedy: label(
      `印发${zh}的制度文件并投入运行，或者接入上级政府的。`,
      `Issue the paper that founds ${en}, and let it work, or join that of the government above.`,
    ),
    notCovered: label("制度文件的内容不作判断。", "What the founding paper says is not judged."),
  });
};

/** Random inspection follows working rules (随机抽查工作细则). */
export const issueRandomInspectionRules = mechanismToRun({
  id: "issue-random-inspection-rules",
  title: label("制定随机抽查工作细则", "Issue working rules of random inspection"),
  kind: "random-inspection-rules",
  name: label("随机抽查工作细则", "the working rules of random inspection"),
  obligation: "2.5b",
  clause: "2.5 二（五）",
});

/** The credit information of enterprises is exchanged. */
export const shareCreditInformation = mechanismToRun({
  id: "share-credit-information",
  title: label("建立企业信用信息互联互通交换共享机制", "Exchange the credit information of enterprises"),
  kind: "credit-sharing",
  name: label("企业信用信息共享机制", "the exchange of credit information"),
  obligation: "2.5c",
  clause: "2.5 二（五）",
});

/** Businesses that ended or were struck off have a way out of the market. */
export const provideMarketExit = mechanismToRun({
  id: "provide-market-exit",
  title: label("建立市场退出机制", "Provide a way out of the market"),
  kind: "market-exit",
  name: label("市场退出机制", "the way out of the market"),
  obligation: "2.5c",
  clause: "2.5 二（五）",
});

/** Departments and places enforce together. */
export const enforceJointly = mechanismToRun({
  id: "enforce-jointly",
  title: label("建立跨部门、跨区域执法联动协作机制", "Enforce jointly across departments and places"),
  kind: "joint-enforcement",
  name: label("执法联动协作机制", "joint enforcement"),
  obligation: "2.5e",
  clause: "2.5 二（五）",
});

/** Those who enforce together supervise by one standard. */
export const agreeSupervisionStandards = mechanismToRun({
  id: "agree-supervision-standards",
  title: label("实现监管标准互通", "Agree the standards of supervision"),
  kind: "shared-standards",
  name: label("监管标准互通机制", "shared standards of supervision"),
  obligation: "2.5e",
  clause: "2.5 二（五）",
});

/** One hotline takes consultations, complaints and reports. */
export const runOneHotline = mechanismToRun({
  id: "run-one-hotline",
  title: label("搭建一体化政务服务热线平台", "Run one hotline"),
  kind: "service-hotline",
  name: label("政务服务热线", "the service hotline"),
  obligation: "2.6c",
  clause: "2.6 二（六）",
});

/** The performance of governments and their departments is measured by one system of indicators. */
export const runPerformanceIndicators = mechanismToRun({
  id: "run-performance-indicators",
  title: label("建立政府绩效指标体系", "Run a system of performance indicators"),
  kind: "performance-indicators",
  name: label("政府绩效指标体系", "the system of performance indicators"),
  obligation: "2.3b",
  judgedItself: true,
  clause: "2.3 二（三）",
});

/** Disputes are mediated through the “4322” system. */
export const setUpMediationSystem = mechanismToRun({
  id: "set-up-mediation-system",
  title: label("建立“4322”大调解工作体系", "Set up the “4322” mediation system"),
  kind: "mediation-4322",
  name: label("“4322”大调解工作体系", "the “4322” mediation system"),
  obligation: "2.17b",
  judgedItself: true,
  clause: "2.17 二（十七）",
});

/** Mediation by the people's committees, by organs and by courts is linked. */
export const linkThreeMediations = mechanismToRun({
  id: "link-three-mediations",
  title: label("建立三调联动工作体系", "Link the three mediations"),
  kind: "mediation-linkage",
  name: label("人民调解、行政调解、司法调解联动工作体系", "the linkage of the three mediations"),
  obligation: "2.17b",
  judgedItself: true,
  clause: "2.17 二（十七）",
});

/** Petitions can be made online. */
export const openWayForOnlinePetitions = mechanismToRun({
  id: "open-way-for-online-petitions",
  title: label("建立网上受理信访制度", "Open a way for petitions online"),
  kind: "online-petition",
  name: label("网上受理信访制度", "the way for petitions online"),
  obligation: "2.17c",
  judgedItself: true,
  clause: "2.17 二（十七）",
});
