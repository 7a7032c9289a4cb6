import { defineExpectation, type Label, label, seenBy } from "fazhi";
import { List, Unit } from "fazhi/model";
import { governments, isAddressedGovernment } from "./administration.js";
import { countInPlace } from "./place.js";
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** A catalogue that each government and its departments have published by the end of the year, in one or in several. */
const catalogueToKeep = <Id extends string>(facts: {
  readonly id: Id;
  readonly title: Label;
  readonly kind: "service-item" | "approval-item";
  readonly name: Label;
  readonly obligation: string;
}) => {
  const { zh, en } = facts.name;
  return defineExpectation({
    id: facts.id,
    title: facts.title,
    about: Unit,
    severity: "notice",
    obligations: [facts.obligation],
    binds: governments,
    data: (unit) => ({ title: unit.title }),
    source: plan2017.clause("2.1 二（一）"),
    inForce: sinceThePlan,
    when: isAddressedGovernment,
    by: (_, { parameter }) => parameter(lastDayOfPlanYear),
    expect: (unit, terms) =>
      countInPlace(unit, terms, (own) =>
        terms
          .referring(own, List, "unit")
          .where((list) =>
            list.kind
              .equals(facts.kind)
              // That a list was compiled and not published is told of the list.
              .and(seenBy(list.compiledOn, dayInPlanYear(terms)).or(seenBy(list.publishedOn, dayInPlanYear(terms)))),
          )
          .count(),
      ).atLeast(1),
    message: label(
      `{title}及其部门至{due}没有编制${zh}。`,
      `{title} and its departments had compiled no ${en} by {due}.`,
    ),
    remedy: label(`编制并公布${zh}。`, `Compile and publish the ${en}.`),
    notCovered: label("目录是否完整不作判断。", "Whether a catalogue is complete is not judged."),
  });
};

/** Each place has its catalogue of online services. */
export const keepServiceCatalogue = catalogueToKeep({
  id: "keep-service-catalogue",
  title: label("编制政务服务事项目录", "Keep a catalogue of services"),
  kind: "service-item",
  name: label("政务服务事项目录", "catalogue of services"),
  obligation: "2.1h",
});

/** Each place has its catalogue of the approval items that are kept. */
export const keepApprovalCatalogue = catalogueToKeep({
  id: "keep-approval-catalogue",
  title: label("编制保留的行政审批事项目录", "Keep a catalogue of approval items"),
  kind: "approval-item",
  name: label("行政审批事项目录", "catalogue of approval items"),
  obligation: "2.1i",
});
