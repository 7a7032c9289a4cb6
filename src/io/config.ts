import * as z from "zod";
import type { Period } from "../calendar/period.js";
import { placeNames } from "../calendar/place-calendars.js";
import type { HeldIn, RuleIdIn } from "../engine/pack/known-ids.js";
import type { Pack } from "../engine/pack/pack.js";
import { type Severity, severities } from "../engine/run/outcome.js";
import type { ParameterValue } from "../expression/term.js";
import { choice, count, day, flag, list, named, text, year } from "../model/record/field.js";
import { type WrittenPeriod, writtenDatedValue } from "./written-value.js";

const source = named(
  z.strictObject({
    document: text("文件名称", "Document"),
    documentNumber: text("文号", "Document number").optional(),
    article: text("条款", "Article"),
    from: day("施行日期", "In force from"),
    until: day("失效日期", "In force until", "The first day on which it is no longer in force.").optional(),
    verified: flag(
      "已经官方文本核实",
      "Verified",
      "Whether the text was read in an official place; a rule that rests on another is at most a warning. False when missing.",
    ).optional(),
    url: text("网址", "URL").optional(),
  }),
  "依据",
  "Source",
);

const datedValue = writtenDatedValue(source, day);

const waiver = z.strictObject({
  rule: text("规则", "Rule", "The id of the rule, alone or behind its pack: PACK/RULE."),
  record: named(
    z.strictObject({ entity: text("记录类型", "Kind of record"), id: text("记录编号", "Id") }),
    "记录",
    "Record",
  ),
  key: text("发现的尾号", "Key", "Which finding, where the rule finds several things in one record.").optional(),
  owner: text("责任人", "Owner", "Who answers for the exception."),
  reason: text("理由", "Reason"),
  basis: named(
    z.strictObject({
      document: text("文件名称", "Document"),
      documentNumber: text("文号", "Document number").optional(),
      article: text("条款", "Article"),
    }),
    "法律依据",
    "Legal basis",
  ),
  from: day("起始日", "From", "The first day on which it holds."),
  expiresOn: day("届满日", "Expires on", "The last day on which it holds."),
});

const place = z.enum(placeNames);

/** A notice of days off and days worked, as files have it. */
export const WrittenNotice = named(
  z.strictObject({
    year: year(
      "年份",
      "Year",
      "The year whose whole arrangement it is; missing for single days of known years.",
    ).optional(),
    place: named(
      place,
      "所属日历",
      "Place",
      "The country or the autonomous region whose notice it is; the country when missing.",
    ).optional(),
    region: text(
      "区域编号",
      "Region",
      "The id of a region: the notice counts for units in it or below only.",
    ).optional(),
    off: list(text("日期", "Days"), "放假", "Off", "Days, or spans such as 2027-02-06/2027-02-12.").optional(),
    worked: list(
      text("日期", "Days"),
      "上班",
      "Worked",
      "Days of rest that are worked, written in the same way.",
    ).optional(),
    partial: flag(
      "仅为部分节日",
      "Partial",
      "Whether only some of a region's festivals of the year are announced. False when missing.",
    ).optional(),
    document: text("通知名称", "Document"),
    documentNumber: text("文号", "Document number").optional(),
    issuedOn: day("印发日期", "Issued on"),
    url: text("网址", "URL").optional(),
  }),
  "放假安排",
  "Notice",
);

const notices = list(
  z.union([text("放假安排文件", "File", "A file in YAML or JSON that lists notices."), WrittenNotice]),
  "放假安排",
  "Notices",
  "Notices of days off and days worked laid over the calendars, or files of such notices.",
);

/** What a configuration in a file may say; paths start from the folder of the file. */
export const ConfigFile = z.strictObject({
  $schema: text("架构", "Schema").optional(),
  dataset: text("数据文件夹", "Dataset", "The folder of the dataset.").optional(),
  plan: text("要点编号", "Plan", "Which plan, when the dataset holds several.").optional(),
  packs: list(
    text("规则包", "Pack", "The name of one that comes with fazhi, or the path of a file that exports one."),
    "规则包",
    "Packs",
  ).optional(),
  code: list(
    text("包或者文件", "Package or file"),
    "可运行的代码",
    "Code",
    "Packages and files whose code packs in YAML may take over; those of `packs` are named, too.",
  ).optional(),
  calendar: named(
    z.union([
      place,
      z.strictObject({
        default: named(place, "其他区域", "Elsewhere", "Each pack's own when missing.").optional(),
        regions: named(
          z.record(z.string(), place),
          "各区域",
          "Regions",
          "By the id of a region: for records whose responsible unit lies in it or below.",
        ).optional(),
        notices: notices.optional(),
      }),
    ]),
    "日历",
    "Calendar",
    "One for all, or by region; by the division code of the unit's region when missing, each pack's own where there is none.",
  ).optional(),
  severities: named(
    z.record(z.string(), choice(severities, "严重程度", "Severity")),
    "严重程度",
    "Severities",
    "Of rules, by id.",
  ).optional(),
  parameters: named(
    z.record(z.string(), list(datedValue, "各期数值", "Values")),
    "参数",
    "Parameters",
    "All values of a parameter anew, each with its own source, by id.",
  ).optional(),
  disabled: named(
    z.record(z.string(), text("理由", "Reason")),
    "停用的规则",
    "Disabled",
    "Rules switched off, by id, each with the reason.",
  ).optional(),
  waivers: list(waiver, "豁免", "Waivers").optional(),
  baseline: text("基线文件", "Baseline", "The file of a baseline, as --save-baseline writes it.").optional(),
  language: named(z.enum(["zh", "en"]), "语言", "Language").optional(),
  failOn: named(
    z.enum([...severities.codes, "never"]),
    "退出条件",
    "Fail on",
    "The command fails for findings at least so grave.",
  ).optional(),
  contradictoryDays: named(
    z.enum(["refuse", "unknown"]),
    "相互矛盾的日期",
    "Contradictory days",
    "What becomes of records whose days contradict each other: refused when missing; unknown keeps them and lists them.",
  ).optional(),
  limits: named(
    z.strictObject({
      items: count("列表项数", "Items", "So many items of lists."),
      itemsPerRecord: count("每条记录另加项数", "Items per record", "And so many more for each record."),
    }),
    "计算量上限",
    "Limits",
    "How much one rule or indicator may look at: 50000000 and 100000 when missing.",
  ).optional(),
});
/** A configuration as it was read. */
export type ConfigFile = z.output<typeof ConfigFile>;

/** What a configuration in TypeScript or JavaScript may say: what one in a file may, and packs themselves. */
export interface Config<Packs extends NamedPacks = NamedPacks>
  extends Omit<z.input<typeof ConfigFile>, "packs" | "severities" | "disabled" | "parameters"> {
  readonly packs?: Packs;
  readonly severities?: { readonly [Id in RuleIdIn<Packs[number]>]?: Severity };
  readonly disabled?: { readonly [Id in RuleIdIn<Packs[number]>]?: string };
  readonly parameters?: {
    readonly [Held in HeldIn<Packs[number]> as Held[0]]?: readonly ConfigValue<Held[1]>[];
  };
}

/** Packs themselves, or where to find them. */
type NamedPacks = readonly (string | Pack)[];

/** A value of a parameter, which holds values of one kind. */
interface ConfigValue<Value extends ParameterValue> extends Omit<z.input<typeof datedValue>, "value"> {
  readonly value: Value extends Period ? z.input<typeof WrittenPeriod> : Value extends string ? string : Value;
}

/**
 * Gives a configuration back as it is, so that an editor checks and completes it: of packs that are given as such the
 * ids of rules and parameters, too, and what each parameter holds.
 */
export const defineConfig = <const Packs extends NamedPacks = []>(config: Config<Packs>): Config =>
  config as unknown as Config;
