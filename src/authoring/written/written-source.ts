import * as z from "zod";
import { day, named, text } from "../../model/record/field.js";
import { bilingual } from "./written-label.js";

const until = (meaning: string) => day("止日", "Until", meaning).optional();

/** The first day after something that rests on a source: the source's when missing, `open` where there is none although the source has one. */
export const untilOrOpen = (zh: string, en: string, meaning: string) =>
  named(z.union([day(zh, en), z.literal("open")]), zh, en, `${meaning} "open" for none although the source has one.`);

const verified = (meaning: string) =>
  named(
    z.union([z.boolean(), z.strictObject({ on: day("核实日期", "Verified on"), text: text("核实文本", "Text") })]),
    "已经官方文本核实",
    "Verified",
    meaning,
  ).optional();

/** A document that obliges, as a pack file lists it under its id. */
export const WrittenSource = named(
  z.strictObject({
    title: bilingual("文件名称", "Title"),
    documentNumber: text("文号", "Document number").optional(),
    from: day("施行日期", "In force from"),
    until: until("The first day on which it is no longer in force."),
    verified: verified("Whether its text was read, or when and in which text. False when missing."),
    url: text("网址", "URL").optional(),
  }),
  "依据文件",
  "Source",
);
export type WrittenSource = z.output<typeof WrittenSource>;

const clause = named(
  z.strictObject({
    of: text("依据文件编号", "Source", "The id of one of the sources."),
    article: text("条款", "Article"),
    from: day("施行日期", "From", "Where the clause has days of its own.").optional(),
    until: untilOrOpen("止日", "Until", "The first day on which the clause is no longer in force.").optional(),
    verified: verified("The source's when missing."),
  }),
  "条款",
  "Clause",
);

/** A place in a source: `plan 二（三）`, or its parts one by one. */
export const WrittenAuthority = named(
  z.union([text("依据与条款", "Source and article", "The id of a source, a blank, and the article."), clause]),
  "依据",
  "Authority",
);
export type WrittenAuthority = z.output<typeof WrittenAuthority>;

/** A place in a source, or places in laws that said the same in turn. */
export const WrittenAuthorities = named(
  z.union([WrittenAuthority, z.array(WrittenAuthority).min(1)]),
  "依据",
  "Authority",
  "Several for laws that said the same in turn, each of which makes a version of its own.",
);
export type WrittenAuthorities = z.output<typeof WrittenAuthorities>;

/** Days, the last of which is left out. */
export const WrittenInterval = named(
  z.strictObject({ from: day("起日", "From"), until: until("The first day on which it is no longer in force.") }),
  "施行期间",
  "In force",
);
export type WrittenInterval = z.output<typeof WrittenInterval>;
