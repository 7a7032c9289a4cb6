import * as z from "zod";
import { flag, list, named, text } from "../../model/record/field.js";
import { bilingual, byName, entityName } from "./written-label.js";

/** A closed list of values, under its name. */
export const WrittenList = named(
  z.strictObject({
    title: bilingual("名称", "Title"),
    values: byName(bilingual("标签", "Label"), "值", "Values", "Each code with its labels."),
  }),
  "清单",
  "List",
);
export type WrittenList = z.output<typeof WrittenList>;

/** What a field holds when it needs nothing more said. */
export const plainTypes = ["day", "instant", "text", "flag", "count", "quantity", "share"] as const;

/** What a field holds. */
export type WrittenContent =
  | { readonly type: (typeof plainTypes)[number] }
  | { readonly type: "reference" | "choice"; readonly of: string }
  | { readonly type: "list"; readonly of: WrittenItem }
  | { readonly type: "group"; readonly fields: Readonly<Record<string, WrittenField>> };

interface Named {
  readonly zh: string;
  readonly en: string;
  readonly meaning?: string | undefined;
}

/** A field of an entity or a group. */
export type WrittenField = WrittenContent & Named & { readonly optional?: boolean | undefined };

/** What the items of a list are; they are called what the list is called unless they say otherwise. */
export type WrittenItem = WrittenContent & Partial<Named>;

const kind = <Schema extends z.ZodType>(schema: Schema): Schema => named(schema, "类型", "Type");

/** The variants of what is held, each with the names beside it. */
const contentWith = <Shape extends z.ZodRawShape>(beside: Shape) =>
  z.union([
    z.strictObject({ type: kind(z.enum(plainTypes)), ...beside }),
    z.strictObject({
      type: kind(z.literal("reference")),
      of: entityName("记录类型", "Entity", "Whose record the field names."),
      ...beside,
    }),
    z.strictObject({ type: kind(z.literal("choice")), of: text("清单", "List", "One of the lists."), ...beside }),
    z.strictObject({
      type: kind(z.literal("list")),
      get of(): z.ZodType<WrittenItem> {
        return WrittenItem;
      },
      ...beside,
    }),
    z.strictObject({
      type: kind(z.literal("group")),
      get fields(): z.ZodType<Readonly<Record<string, WrittenField>>> {
        return byName(WrittenField, "字段", "Fields");
      },
      ...beside,
    }),
  ]);

const meaning = text("含义", "Meaning").optional();

const WrittenItem: z.ZodType<WrittenItem> = contentWith({
  zh: text("中文", "Chinese").optional(),
  en: text("英文", "English").optional(),
  meaning,
}).meta({ id: "field-item" }) as unknown as z.ZodType<WrittenItem>;

const WrittenField: z.ZodType<WrittenField> = contentWith({
  optional: flag("可以缺省", "Optional", "Whether a value may be missing.").optional(),
  zh: text("中文", "Chinese"),
  en: text("英文", "English"),
  meaning,
}).meta({ id: "field" }) as unknown as z.ZodType<WrittenField>;

/** A kind of records of the pack's own, under its name. */
export const WrittenEntity = named(
  z.strictObject({
    title: bilingual("名称", "Title"),
    family: named(
      z.enum(["plan", "list", "pilot", "review", "case", "register"]),
      "类别",
      "Family",
      "A register when missing.",
    ).optional(),
    meaning: text("含义", "Meaning", "What a record is, in one sentence of English.").optional(),
    fields: byName(WrittenField, "字段", "Fields"),
    inOrder: list(
      list(text("字段", "Field", "Of a group with a dot: verdict.reviewedOn."), "先后", "Pair"),
      "先后次序",
      "In order",
      "Pairs of days, or of numbers, of which the first is never later or greater than the second.",
    ).optional(),
  }),
  "记录类型",
  "Entity",
);
export type WrittenEntity = z.output<typeof WrittenEntity>;
