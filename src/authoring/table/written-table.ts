import * as z from "zod";
import { named } from "../../model/record/field.js";
import { bilingual, byName, entityName, expression } from "../written/written-label.js";

const scalar = z.union([z.string().min(1), z.boolean(), z.number()]);

const cell = named(
  z.union([z.string().min(1), z.boolean(), z.number(), z.null(), z.array(scalar).min(1)]),
  "单元格",
  "Cell",
  'A code or text, true or false, null for what is missing, "-" for anything, a list for one of several, or a comparison such as ">= parameter(\\"limit\\")".',
);
/** What a row asks of a column. */
export type WrittenCell = z.output<typeof cell>;

const given = named(z.union([z.string().min(1), z.boolean(), z.number()]), "得出", "Gives", "An expression.");

/** A decision table, under its id. */
export const WrittenTable = named(
  z.strictObject({
    title: bilingual("名称", "Title"),
    about: entityName("判断对象", "About", "The entity of whose records it speaks."),
    columns: byName(expression("列的内容", "Column"), "列", "Columns"),
    hit: named(
      z.enum(["first", "unique"]),
      "命中方式",
      "Hit",
      "Whether the first row that applies counts, or no two rows may ever apply.",
    ),
    rows: named(z.array(z.strictObject({ when: byName(cell, "条件", "When"), gives: given })).min(1), "行", "Rows"),
    otherwise: given.optional(),
  }),
  "决策表",
  "Decision table",
);
export type WrittenTable = z.output<typeof WrittenTable>;
