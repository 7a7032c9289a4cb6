import { type Dataset, defineCheck, defineParameter, type Label, label, type Parameter, type PlainDate } from "fazhi";
import { Unit } from "fazhi/model";
import { fieldsOfComprehensiveEnforcement } from "./enforcement-reform.js";
import { governmentOf } from "./government-of.js";
import { dayInPlanYear, lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn, stoodOn } from "./unit-lifetime.js";

const clause = plan2017.clause("2.13 二（十三）");

type Field = NonNullable<Unit["enforcement"]>[number]["field"];

/** A government and the units that belong to it which say how they enforce, by the government. */
function enforcersOf(dataset: Dataset): ReadonlyMap<string, readonly Unit[]> {
  const units = new Map<string, Unit[]>();
  for (const unit of dataset.records(Unit)) {
    if (unit.enforcement === undefined) continue;
    const government = governmentOf(unit, dataset);
    if (government === undefined) continue;
    const own = units.get(government);
    if (own === undefined) units.set(government, [unit]);
    else own.push(unit);
  }
  return units;
}

/**
 * How a field stands in a place on a day: comprehensive where each unit that stands says so; where none says anything,
 * comprehensive if a unit was merged into one that stands, and otherwise not known.
 */
function standingOf(field: Field, units: readonly Unit[], day: PlainDate, dataset: Dataset): boolean | undefined {
  const saying = units.filter(({ enforcement }) => enforcement?.some((entry) => entry.field === field));
  const entries = saying
    .filter((unit) => stoodOn(unit, day))
    .flatMap(({ enforcement = [] }) => enforcement.filter((entry) => entry.field === field));
  if (entries.length > 0)
    return entries.every(({ state, since }) => state === "integrated" && (since === undefined || since <= day));
  const isMerged = saying.some(
    ({ abolishedOn, successors = [] }) =>
      abolishedOn !== undefined &&
      abolishedOn <= day &&
      successors.some((id) => {
        const successor = dataset.find(Unit, id);
        return successor === undefined || stoodOn(successor, day);
      }),
  );
  return isMerged ? true : undefined;
}

const unknownFields = label("没有单位记载其执法情况的领域", "no unit says how it enforces in one of the fields");

const coverFields = <Id extends string>(facts: {
  readonly id: Id;
  readonly title: ReturnType<typeof label>;
  readonly obligation: string;
  readonly source?: ReturnType<typeof plan2017.clause>;
  readonly levels: readonly Unit["level"][];
  readonly fields: Parameter<readonly string[]>;
}) =>
  defineCheck({
    id: facts.id,
    title: facts.title,
    about: Unit,
    severity: "warning",
    obligations: [facts.obligation],
    binds: { kinds: ["government"], levels: facts.levels },
    data: (unit) => ({ title: unit.title }),
    source: facts.source ?? clause,
    inForce: sinceThePlan,
    when: (unit, terms) => unit.kind.equals("government").and(existsOn(unit, dayInPlanYear(terms))),
    messages: {
      "not-integrated": label(
        "{title}在{field}领域至{due}没有实现综合执法。",
        "{title} did not enforce comprehensively in the field {field} by {due}.",
      ),
    },
    remedy: label("整合该领域的执法机构和职能。", "Merge bodies and functions in the field."),
    notCovered: label(
      "没有单位记载的领域列为不能判断。",
      "A field of which no unit says anything is listed as one that cannot be judged.",
    ),
    parameters: [facts.fields, lastDayOfPlanYear],
    check: ({ id, level }, { asOf, dataset, parameter, gather, fail, pending, evidence }) => {
      const due = parameter(lastDayOfPlanYear);
      if (!facts.levels.includes(level)) return "not-applicable";
      if (due === undefined) return "not-applicable";
      const units = gather(enforcersOf).get(id) ?? [];
      const fields = (parameter(facts.fields) ?? []) as readonly Field[];
      const day = asOf < due ? asOf : due;
      const standing = fields.map((field) => ({ field, stands: standingOf(field, units, day, dataset) }));
      const separate = standing.filter(({ stands }) => stands === false);
      if (standing.every(({ stands }) => stands === true)) return "pass";
      if (asOf <= due) return pending({ earliest: due, latest: due });
      if (separate.length === 0)
        return { kind: "undetermined", missing: evidence("enforcement"), reason: unknownFields };
      return separate.map(({ field }) =>
        fail("not-integrated", {
          key: field,
          data: { field: { value: field, labels: titleOf(field) }, due },
          evidence: evidence("title"),
        }),
      );
    },
  });

/** What a field is called, by the model. */
function titleOf(field: Field): Label {
  const type = Unit.fields["enforcement"]?.type;
  const item = type?.kind === "list" ? type.item : undefined;
  const choice = item?.kind === "group" ? item.fields["field"]?.type : undefined;
  return (choice?.kind === "choice" ? choice.labels[field] : undefined) ?? label(field, field);
}

/** In the place of each government, prefecture and county, enforcement is comprehensive in each of the ten fields by the end of the year. */
export const coverTenFields = coverFields({
  id: "cover-ten-fields",
  title: label("十个领域逐一实现综合执法", "Make enforcement comprehensive in each of the ten fields"),
  obligation: "2.13b",
  levels: ["prefecture", "county"],
  fields: fieldsOfComprehensiveEnforcement,
});

/** The field of urban management. */
export const fieldOfUrbanManagement = defineParameter({
  id: "field-of-urban-management",
  title: label("城市管理领域", "Field of urban management"),
  values: [{ value: ["urban-management"], source: clause, inForce: sinceThePlan }],
});

/** In each county and city the management of the town is enforced by one body by the end of the year. */
export const orderUrbanManagement = coverFields({
  id: "order-urban-management",
  title: label("理顺城管执法体制", "Order the enforcement of urban management"),
  obligation: "2.13d",
  levels: ["county"],
  fields: fieldOfUrbanManagement,
});

const clauseOnSupervision = plan2017.clause("2.5 二（五）");

/** The field of market supervision. */
export const fieldOfMarketSupervision = defineParameter({
  id: "field-of-market-supervision",
  title: label("市场监管领域", "Field of market supervision"),
  values: [{ value: ["market-supervision"], source: clauseOnSupervision, inForce: sinceThePlan }],
});

/** In the prefecture and in each county and city the market is supervised by one body by the end of the year. */
export const integrateMarketSupervision = coverFields({
  id: "integrate-market-supervision",
  title: label("市场监管领域综合执法", "Integrate market supervision"),
  obligation: "2.5d",
  source: clauseOnSupervision,
  levels: ["prefecture", "county"],
  fields: fieldOfMarketSupervision,
});
