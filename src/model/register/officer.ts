import { label } from "../../codes/label.js";
import { certificateKinds } from "../../codes/unit.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, group, list, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";

const certificate = inOrder(
  group(
    {
      number: text("证件编号", "Certificate number"),
      kind: choice(certificateKinds, "证件类型", "Kind of certificate"),
      issuedOn: day("发证日期", "Day of issue").optional(),
      validFrom: day("有效期起", "Valid from"),
      validUntil: day(
        "有效期止",
        "Valid until",
        "The last day on which it is valid; missing when open-ended.",
      ).optional(),
      examPassedOn: day("资格考试合格日期", "Day the exam was passed").optional(),
      withdrawnOn: day("收回日期", "Day of withdrawal", "The first day on which it is no longer held.").optional(),
    },
    "执法证件",
    "Certificate",
  ),
  [
    ["validFrom", "validUntil"],
    ["issuedOn", "withdrawnOn"],
  ],
);

/** A person who enforces the law, with the certificates held over time. */
export const Officer = defineEntity({
  name: "officer",
  title: label("行政执法人员", "Enforcement officer"),
  family: "register",
  meaning: "A person who takes part in enforcement for a unit, with every certificate and its time of validity.",
  fields: {
    unit: reference("unit", "所在单位", "Unit"),
    name: text("姓名或者代称", "Name or code"),
    certificates: list(
      certificate,
      "执法证件",
      "Certificates",
      "Oldest first; an empty list says that none is held.",
    ).optional(),
    legallyQualified: flag("取得法律职业资格", "Holds the national legal qualification").optional(),
    since: day("上岗日期", "In post since").optional(),
    until: day("离岗日期", "In post until", "The first day no longer in post.").optional(),
  },
  inOrder: [["since", "until"]],
});
export type Officer = RecordOf<typeof Officer>;
