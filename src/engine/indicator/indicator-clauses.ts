import { label } from "../../codes/label.js";
import { type Clauses, clause, optionalClause } from "../rule/clause.js";
import { type TreeSaid, treesSaid } from "../rule/said-clauses.js";
import type { Indicator } from "./indicator.js";
import type { IndicatorForm } from "./indicator-result.js";

const among = optionalClause("statement", {
  title: label("统计范围", "Among"),
  written: {
    title: label("统计范围", "Among"),
    meaning: "The records that are looked at; all when missing.",
  },
});
const counts = clause("statement", {
  title: label("计入", "Counts"),
  written: { title: label("计入分子的条件", "Counts") },
});
const value = clause("number", { title: label("累计", "Adds up"), written: { title: label("求和的数值", "Value") } });
const from = clause("day", { title: label("自", "From"), written: { title: label("起日", "From") } });
const until = clause("day", { title: label("至", "Until"), written: { title: label("止日", "Until") } });

/** What indicators of every form say of a record. */
export const commonClauses: Clauses = { among };

/** What indicators of each form say beside that. */
export const clausesOfForms = {
  count: {},
  sum: { value },
  ratio: { counts },
  duration: { from, until },
} as const satisfies Readonly<Record<IndicatorForm, Clauses>>;

/** The clauses of an indicator of any form, in the order in which they are told and written. */
export const indicatorClauses: Clauses = { among, counts, value, from, until };

/** The clauses of an indicator that are there. */
export const clausesSaid = (indicator: Indicator): readonly TreeSaid[] =>
  treesSaid(indicatorClauses, {
    ...indicator,
    from: indicator.duration?.from,
    until: indicator.duration?.until,
  }).filter(({ tree }) => tree !== undefined);
