import { inspectionResults } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { enforcementRecord } from "../case/enforcement-record.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, group, list, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { stillOpen } from "../record/key-day.js";

const object = inOrder(
  group(
    {
      subject: reference("market-subject", "市场主体", "Market subject").optional(),
      title: text("名称", "Name").optional(),
      result: choice(inspectionResults, "抽查结果", "Result").optional(),
      referredTo: reference("unit", "移送单位", "Referred to").optional(),
      referredOn: day("移送日期", "Day of referral").optional(),
      referralAnsweredOn: day("移送反馈日期", "Day the referral was answered").optional(),
    },
    "检查对象",
    "Object",
  ),
  [["referredOn", "referralAnsweredOn"]],
);

const proofOfDraw = group(
  {
    commitment: text("承诺值", "Commitment", "As it was published before the draw."),
    committedOn: day("承诺值公布日期", "Commitment published on").optional(),
    proof: text("证明文本", "Proof", "The proof of the draw, as JSON."),
    directories: text(
      "抽取时的名录",
      "Directories",
      "Objects and inspectors as they were drawn from, as JSON.",
    ).optional(),
  },
  "抽取证明",
  "Proof of the draw",
);

/** One draw and inspection of the random kind: 双随机、一公开. */
export const RandomInspection = defineEntity({
  name: "random-inspection",
  title: label("双随机抽查", "Random inspection"),
  family: "register",
  meaning: "One event in which objects and inspectors were drawn, inspected and the result published.",
  keyDay: "inspectedOn",
  fields: {
    unit: reference("unit", "实施单位", "Inspecting unit"),
    jointUnits: list(reference("unit", "联合检查单位", "Joint unit"), "联合检查单位", "Joint units").optional(),
    item: reference("list-entry", "抽查事项", "Item", "An entry of the list of random-inspection items.").optional(),
    drawnOn: day("抽取日期", "Day of the draw").optional(),
    inspectedOn: day("检查日期", "Day of the inspection", "The day on which it ended.").optional(),
    objectsDrawnAtRandom: flag("随机抽取检查对象", "Objects drawn at random").optional(),
    inspectorsDrawnAtRandom: flag("随机选派检查人员", "Inspectors drawn at random").optional(),
    drawProof: proofOfDraw.optional(),
    objectsInDirectory: count("名录库对象数", "Objects in the directory").optional(),
    objects: list(object, "检查对象", "Objects").optional(),
    inspectors: list(reference("officer", "检查人员", "Inspector"), "检查人员", "Inspectors").optional(),
    recused: list(reference("officer", "回避人员", "Inspector"), "回避人员", "Recused inspectors").optional(),
    record: enforcementRecord.optional(),
    resultPublishedOn: day("结果公示日期", "Day the result was published").optional(),
    open: stillOpen,
  },
});
export type RandomInspection = RecordOf<typeof RandomInspection>;
