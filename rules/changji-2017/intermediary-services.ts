import { defineExpectation, inForceOn, label } from "fazhi";
import { LicenceCase, List, ListEntry, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { isOfPlanTime, listPublication } from "./list-publication.js";
import { dayInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

/** The list of the intermediary services that are kept is open to the public. */
export const publishIntermediaryList = defineExpectation({
  id: "publish-intermediary-list",
  title: label("公布行政审批中介服务清单", "Publish the list of intermediary services"),
  about: List,
  severity: "error",
  obligations: ["2.1e"],
  binds: administration,
  ...listPublication,
  source: clause,
  when: (list, terms) => list.kind.equals("intermediary-service").and(isOfPlanTime(list, terms)),
  message: label("{unit}的“{title}”编制后没有公布。", "“{title}” of {unit} was compiled and not published."),
  remedy: label("向社会公布“{title}”。", "Publish “{title}”."),
  notCovered: label("没有编制清单的单位不在此列。", "A unit without such a list is not seen."),
});

/** The provider of a listed service is chosen freely and has no tie to the organ that approves. */
export const keepIntermediariesCompeting = defineExpectation({
  id: "keep-intermediaries-competing",
  title: label("推进中介服务行业公平竞争", "Let intermediaries compete on fair terms"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1e"],
  binds: administration,
  basis: "declared",
  responsible: keeperOf,
  data: namedEntry,
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) =>
    entry.list
      .in(List)
      .kind.equals("intermediary-service")
      .and(inForceOn(entry, dayInPlanYear(terms))),
  field: "intermediary",
  expect: ({ intermediary }) => intermediary.freelyChosen.and(intermediary.decoupled),
  message: label(
    "{unit}“{list}”中的“{name}”不由申请人自主选择，或者没有与行政机关脱钩。",
    "“{name}” on “{list}” of {unit} cannot be chosen freely, or is tied to the organ.",
  ),
  remedy: label(
    "取消指定，与行政机关脱钩，由申请人自主选择中介机构。",
    "End the tie and leave the choice to the applicant.",
  ),
});

/** No applicant is made to take a certain provider. */
export const leaveChoiceOfIntermediaryToApplicant = defineExpectation({
  id: "leave-choice-of-intermediary-to-applicant",
  title: label("不得指定、捆绑中介机构", "Tie no applicant to a provider"),
  about: LicenceCase,
  severity: "error",
  obligations: ["2.1e"],
  binds: administration,
  basis: "declared",
  relevantDay: (licence) => licence.decidedOn,
  data: (licence) => ({ title: licence.title, unit: licence.unit.in(Unit).title, decided: licence.decidedOn }),
  source: clause,
  when: (licence) => licence.decidedOn.isPresent().and(licence.intermediaries.isPresent()),
  field: "intermediaries",
  expect: (licence) => licence.intermediaries.every(({ choice }) => choice.equals("free")),
  message: label(
    "{unit}{decided}办结的“{title}”中，有中介服务不是由申请人自主选择。",
    "In “{title}”, decided by {unit} on {decided}, a provider was not the applicant's own choice.",
  ),
  remedy: label("纠正指定行为；以后由申请人自主选择。", "Leave the choice to applicants from now on."),
  notCovered: label("没有记载中介服务的办件不作判断。", "A case that records no intermediary services is not judged."),
});
