import { defineExpectation, defineIndicator, inForceOn, label } from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { isOfPlanTime, listPublication } from "./list-publication.js";
import { dayInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

/** The catalogue of the services that can be had online is open to the public. */
export const publishServiceCatalogue = defineExpectation({
  id: "publish-service-catalogue",
  title: label("公布政务服务事项目录", "Publish the catalogue of services"),
  about: List,
  severity: "error",
  obligations: ["2.1h"],
  binds: administration,
  ...listPublication,
  source: clause,
  when: (list, terms) => list.kind.equals("service-item").and(isOfPlanTime(list, terms)),
  message: label("{unit}的“{title}”编制后没有公布。", "“{title}” of {unit} was compiled and not published."),
  remedy: label("向社会公布“{title}”。", "Publish “{title}”."),
  notCovered: label("没有编制目录的单位不在此列。", "A unit without such a catalogue is not seen."),
});

/** Each service in the catalogue shows how it is handled. */
export const showFlowOfService = defineExpectation({
  id: "show-flow-of-service",
  title: label("公布网上服务流程", "Show how a service is handled"),
  about: ListEntry,
  severity: "warning",
  obligations: ["2.1h"],
  binds: administration,
  responsible: keeperOf,
  data: namedEntry,
  source: clause,
  inForce: sinceThePlan,
  when: (entry, terms) =>
    entry.list
      .in(List)
      .kind.equals("service-item")
      .and(inForceOn(entry, dayInPlanYear(terms))),
  field: "procedure",
  expect: (entry) => entry.procedure.isPresent(),
  message: label(
    "{unit}“{list}”中的“{name}”没有载明办理流程。",
    "“{name}” in “{list}” of {unit} does not say how it is handled.",
  ),
  remedy: label("在目录中载明“{name}”的办理流程。", "Add to the catalogue how “{name}” is handled."),
  notCovered: label(
    "流程是否优化、许可是否标准化不作判断。",
    "Whether the flow is good or up to a standard is not judged.",
  ),
});

/** The share of the services in the catalogues for which one can apply online; the plan names no target. */
export const onlineApplicationRate = defineIndicator({
  id: "online-application-rate",
  title: label("政务服务事项网上申报率", "Services that can be applied for online"),
  about: ListEntry,
  obligations: ["2.1h"],
  source: clause,
  form: "ratio",
  among: (entry, { asOf }) => entry.list.in(List).kind.equals("service-item").and(inForceOn(entry, asOf)),
  counts: (entry) => entry.onlineStages.some((stage) => stage.equals("application")),
  by: { unit: keeperOf, region: (entry) => keeperOf(entry).in(Unit).region },
});
