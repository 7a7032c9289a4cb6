import * as z from "zod";
import { placeNames } from "../../calendar/place-calendars.js";
import { obligationKinds } from "../../codes/plan.js";
import { severities } from "../../engine/run/outcome.js";
import { list, named, text } from "../../model/record/field.js";
import { WrittenTable } from "../table/written-table.js";
import { WrittenEntity, WrittenList } from "./written-entity.js";
import { WrittenIndicator } from "./written-indicator.js";
import { bilingual, byName, code, ids } from "./written-label.js";
import { WrittenParameter, WrittenValues } from "./written-parameter.js";
import { WrittenRule } from "./written-rule.js";
import { WrittenSource } from "./written-source.js";

const changes = z.strictObject({
  severities: byName(code(severities, "严重程度", "Severity"), "严重程度", "Severities", "Of rules, by id.").optional(),
  disabled: byName(
    text("理由", "Reason"),
    "停用的规则",
    "Disabled",
    "Rules switched off, by id, with the reason.",
  ).optional(),
  parameters: byName(WrittenValues, "参数", "Parameters", "All values of a parameter anew, by id.").optional(),
});

const obligation = z.strictObject({
  id: text("编号", "Id"),
  clause: bilingual("条款", "Clause").optional(),
  title: bilingual("内容", "Title", "What has to be done, in words of one's own."),
  kind: code(obligationKinds, "义务类型", "Kind"),
});

/** A pack, as a file of YAML or JSON holds it. */
export const WrittenPack = named(
  z.strictObject({
    $schema: text("架构", "Schema").optional(),
    pack: text("规则包编号", "Name", "Lower-case words and hyphens, such as hongliu-2018."),
    title: bilingual("名称", "Title"),
    version: text("版本", "Version"),
    calendar: named(z.enum(placeNames), "日历", "Calendar", "The national one when missing.").optional(),
    extends: ids("扩展的规则包", "Extends", "Packs that are taken over whole.").optional(),
    adopts: byName(
      byName(ids("对应义务", "Obligations"), "规则", "Rules", "By id, each with the obligations here that it watches."),
      "采用的规则",
      "Adopts",
      "Single rules of other packs, by the name of the pack.",
    ).optional(),
    changes: named(
      changes,
      "变更",
      "Changes",
      "What is changed in rules and parameters, taken over or own.",
    ).optional(),
    sources: byName(WrittenSource, "依据", "Sources").optional(),
    lists: byName(WrittenList, "清单", "Lists", "Closed lists of values for fields of own entities.").optional(),
    entities: byName(WrittenEntity, "记录类型", "Entities", "Kinds of records beside the library's.").optional(),
    records: byName(
      z.array(z.looseObject({ id: text("编号", "Id") })),
      "附带的记录",
      "Records",
      "Records of own entities that the pack brings along, by the name of the entity.",
    ).optional(),
    parameters: byName(WrittenParameter, "参数", "Parameters").optional(),
    tables: byName(
      WrittenTable,
      "决策表",
      "Tables",
      'Called table("id") in expressions about the same entity.',
    ).optional(),
    obligations: named(z.array(obligation), "义务", "Obligations", "What the document obliges to.").optional(),
    narratives: byName(
      bilingual("理由", "Reason"),
      "不作计算的义务",
      "Narratives",
      "Obligations that no rule computes, and why.",
    ).optional(),
    rules: byName(WrittenRule, "规则", "Rules").optional(),
    indicators: byName(WrittenIndicator, "指标", "Indicators").optional(),
    // What is wrong with them is told by their own reader, which knows the pack.
    tests: list(z.unknown().meta({ $ref: "pack-tests.json#/$defs/test" }), "测试", "Tests").optional(),
  }),
  "规则包",
  "Pack",
);
export type WrittenPack = z.output<typeof WrittenPack>;
