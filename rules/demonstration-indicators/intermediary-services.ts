import {
  type Condition,
  defineIndicator,
  defineParameter,
  inForceOn,
  label,
  type RecordTerm,
  seenBy,
  type Terms,
} from "fazhi";
import { List, ListEntry, Unit } from "fazhi/model";
import { inEachVersion } from "./in-each-version.js";
import { demonstration2021, readOfficially } from "./sources.js";

const article = "第3项";
const clause = demonstration2021.clause(article, { verified: readOfficially });

/** How many intermediary services without a legal basis may be left: none. */
export const baselessServicesLeft = defineParameter({
  id: "demo-baseless-services-left",
  title: label("无法定依据的中介服务事项数", "Intermediary services left without a legal basis"),
  unit: label("项", "items"),
  values: inEachVersion(0, article, readOfficially),
});

/** The share of the services kept that are published with what an applicant must know: all. */
export const publishedServicesTarget = defineParameter({
  id: "demo-published-services-target",
  title: label("中介服务清单公布率目标", "Target of services published in full"),
  values: inEachVersion(1, article, readOfficially),
});

/** The share of the services kept whose providers are not tied to an organ: all. */
export const decoupledServicesTarget = defineParameter({
  id: "demo-decoupled-services-target",
  title: label("中介服务脱钩率目标", "Target of services decoupled from government"),
  values: inEachVersion(1, article, readOfficially),
});

const isService = (entry: RecordTerm<ListEntry>, { asOf }: Pick<Terms, "asOf">): Condition =>
  entry.list.in(List).kind.equals("intermediary-service").and(inForceOn(entry, asOf));

const byKeeper = {
  unit: (entry: RecordTerm<ListEntry>) => entry.list.in(List).unit,
  region: (entry: RecordTerm<ListEntry>) => entry.list.in(List).unit.in(Unit).region,
};

/** The intermediary services in force that rest on no law. */
export const demoBaselessServices = defineIndicator({
  id: "demo-baseless-services",
  title: label("无法定依据的中介服务事项数", "Intermediary services without a legal basis"),
  about: ListEntry,
  obligations: ["demo-2021-1-3"],
  source: clause,
  form: "count",
  among: (entry, terms) => isService(entry, terms).and(entry.basis.isEmpty()),
  by: byKeeper,
  target: { direction: "equal", value: baselessServicesLeft },
});

/** The share of the services kept that are published with their time, flow and fee standard. */
export const demoPublishedServices = defineIndicator({
  id: "demo-published-services",
  title: label("中介服务清单公布率", "Intermediary services published in full"),
  about: ListEntry,
  obligations: ["demo-2021-1-3"],
  source: clause,
  form: "ratio",
  among: isService,
  counts: (entry, { all, asOf }) =>
    all(
      seenBy(entry.publishedOn, asOf),
      entry.intermediary.timeLimit.isPresent(),
      entry.procedure.isPresent(),
      entry.intermediary.feeStandard.isPresent(),
    ),
  by: byKeeper,
  target: { direction: "at-least", value: publishedServicesTarget },
  notCovered: label(
    "是否公布了申报条件没有登记，不作计算。",
    "Whether the conditions were published is not recorded and not computed.",
  ),
});

/** The share of the services kept whose providers are decoupled from government. */
export const demoDecoupledServices = defineIndicator({
  id: "demo-decoupled-services",
  title: label("中介服务脱钩率", "Intermediary services decoupled from government"),
  about: ListEntry,
  obligations: ["demo-2021-1-3"],
  source: clause,
  form: "ratio",
  among: isService,
  counts: (entry) => entry.intermediary.decoupled,
  basis: "declared",
  by: byKeeper,
  target: { direction: "at-least", value: decoupledServicesTarget },
});
