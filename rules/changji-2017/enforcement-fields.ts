import {
  type Dataset,
  defineCheck,
  defineParameter,
  type Label,
  label,
  type Parameter,
  type PlainDate,
  Unit,
} from "fazhi";
import { fieldsOfComprehensiveEnforcement } from "./enforcement-reform.js";
import { lastDayOfPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.13 二（十三）");

type Field = NonNullable<Unit["enforcement"]>[number]["field"];

/** A government and the units that belong to it which say how they enforce, by the government. */
function enforcersOf(dataset: Dataset): ReadonlyMap<string, readonly Unit[]> {
  const units = new Map<string, Unit[]>();
  for (const unit of dataset.records(Unit)) {
    const key = unit.kind === "government" ? unit.id : unit.parent;
    if (unit.enforcement === undefined || key === undefined) continue;
    const own = units.get(key);
    if (own === undefined) units.set(key, [unit]);
    else own.push(unit);
  }
  return units;
}

const standsOn = ({ establishedOn, abolishedOn }: Unit, day: PlainDate): boolean =>
  (establishedOn === undefined || establishedOn <= day) && (abolishedOn === undefined || abolishedOn > day);

/** How a field stands in a place: made comprehensive, not so, or not known because no unit says anything of it. */
function standingOf(field: Field, units: readonly Unit[], day: PlainDate): boolean | undefined {
  const entries = units.flatMap((unit) =>
    (unit.enforcement ?? []).filter((entry) => entry.field === field).map((entry) => ({ unit, entry })),
  );
  if (entries.length === 0) return undefined;
  return entries.some(
    ({ unit, entry: { state, since } }) =>
      (state === "integrated" && (since === undefined || since <= day)) ||
      // Its functions went over to a successor: it was merged.
      (!standsOn(unit, day) && (unit.successors?.length ?? 0) > 0),
  );
}

const unknownFields = label("没有单位记载其执法情况的领域", "no unit says how it enforces in one of the fields");

const coverFields = <Id extends string>(facts: {
  readonly id: Id;
  readonly title: ReturnType<typeof label>;
  readonly obligation: string;
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
    source: clause,
    inForce: sinceThePlan,
    when: (unit) => unit.kind.equals("government"),
    messages: {
      "not-integrated": label(
        "{title}在{field}领域至{due}没有实现综合执法。",
        "{title} did not enforce comprehensively in the field {field} by {due}.",
      ),
    },
    mend: label("整合该领域的执法机构和职能。", "Merge bodies and functions in the field."),
    notCovered: label(
      "没有单位记载的领域列为不能判断。",
      "A field of which no unit says anything is listed as one that cannot be judged.",
    ),
    parameters: [facts.fields, lastDayOfPlanYear],
    check: ({ id, level }, { asOf, parameter, gather, fail, pending, evidence }) => {
      const due = parameter(lastDayOfPlanYear);
      if (!facts.levels.includes(level)) return "not-applicable";
      if (due === undefined) return "not-applicable";
      const units = gather(enforcersOf).get(id) ?? [];
      const fields = (parameter(facts.fields) ?? []) as readonly Field[];
      const day = asOf < due ? asOf : due;
      const standing = fields.map((field) => ({ field, stands: standingOf(field, units, day) }));
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
