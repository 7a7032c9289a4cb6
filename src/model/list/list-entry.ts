import { calledSteps, enforcementKinds, offenceDegrees } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { cleanUpVerdicts, delegationKinds, onlineStages, powerKinds } from "../../codes/list.js";
import { penaltyKinds } from "../../codes/penalty-kind.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, group, list, quantity, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { citations } from "../review/citation.js";

const cleanUp = group(
  {
    on: day("清理日期", "Day of the clean-up"),
    verdict: choice(cleanUpVerdicts, "清理结论", "Verdict"),
    document: text("文书", "Document").optional(),
  },
  "清理",
  "Clean-up",
);

const delegation = group(
  {
    origin: choice(delegationKinds, "事项来源", "Origin"),
    document: text("下放文件", "Document").optional(),
    delegatedOn: day("下放日期", "Day of delegation").optional(),
    receivingUnit: reference("unit", "承接单位", "Receiving unit").optional(),
    takenOverOn: day("承接日期", "Day of taking over").optional(),
    supervisedOn: day("督导日期", "Day of supervision", "When its running was followed up.").optional(),
  },
  "承接、下放",
  "Delegation",
);

const band = inOrder(
  group(
    {
      violation: text("违法行为", "Offence").optional(),
      degree: choice(offenceDegrees, "违法情节", "Degree"),
      penalty: choice(penaltyKinds, "处罚种类", "Kind of penalty"),
      atLeast: quantity("幅度下限", "Lower bound", "In yuan.").optional(),
      atMost: quantity("幅度上限", "Upper bound", "In yuan.").optional(),
    },
    "裁量幅度",
    "Band of discretion",
  ),
  [["atLeast", "atMost"]],
);

const condition = group(
  {
    acts: list(choice(enforcementKinds, "执法行为类型", "Kind of act"), "执法行为类型", "Kinds of act").optional(),
    penalties: list(choice(penaltyKinds, "处罚种类", "Kind of penalty"), "处罚种类", "Kinds of penalty").optional(),
    amount: quantity("金额标准", "Amount", "In yuan: from this amount on.").optional(),
    calls: list(choice(calledSteps, "应当履行的环节", "Step"), "应当履行的环节", "Steps that are called for"),
  },
  "适用条件",
  "Condition",
  "In a list of major enforcement decisions: which decisions call for which steps.",
);

const intermediary = group(
  {
    freelyChosen: flag("自主选择", "Freely chosen", "The applicant may choose any provider.").optional(),
    decoupled: flag("与行政机关脱钩", "Decoupled", "No provider is tied to the organ.").optional(),
    feeStandard: text("收费标准", "Fee standard").optional(),
    timeLimit: text("办理时限", "Time limit").optional(),
  },
  "中介服务",
  "Intermediary service",
);

/** One item of a list, with the time in which it is in force. */
export const ListEntry = defineEntity({
  name: "list-entry",
  title: label("清单事项", "List entry"),
  family: "list",
  meaning:
    "One item of a list: a power, a responsibility, an approval, a service, an object, an inspector, a benchmark.",
  fields: {
    list: reference("list", "清单", "List"),
    code: text("事项编码", "Code", "The uniform code of the item.").optional(),
    name: text("事项名称", "Name"),
    kind: choice(powerKinds, "职权类型", "Kind of power or item").optional(),
    basis: citations("设定依据", "Legal basis").optional(),
    exercisingUnit: reference("unit", "行使主体", "Exercising unit").optional(),
    validFrom: day("生效日期", "In force from"),
    validUntil: day("失效日期", "In force until", "The first day on which it is no longer in force.").optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
    catalogued: flag("已列入目录", "In the catalogue").optional(),
    pairedWith: reference(
      "list-entry",
      "对应事项",
      "Paired entry",
      "From power to responsibility and back.",
    ).optional(),
    responsibility: text("对应责任", "Responsibility").optional(),
    procedure: text("运行流程", "Procedure").optional(),
    guide: text("办事指南", "Guide", "Where the applicant is told what to bring and where to go.").optional(),
    criteria: text("审查标准", "Criteria", "What the application is examined by.").optional(),
    timeLimit: group(
      { count: count("承诺时限", "Length"), workingDays: flag("按工作日计", "In working days") },
      "承诺办理时限",
      "Promised time limit",
    ).optional(),
    supersedes: list(
      reference("list-entry", "原事项", "Replaced entry"),
      "替代的原事项",
      "Replaced entries",
      "What it continues by renaming, splitting or merging.",
    ).optional(),
    cancelledBy: text("取消依据", "Cancelled by", "The document that cancelled it.").optional(),
    cleanUps: list(cleanUp, "清理记录", "Clean-ups").optional(),
    delegation: delegation.optional(),
    investmentProject: flag("投资项目报建审批", "Approval of investment projects").optional(),
    postRegistration: flag("工商登记后置审批", "Needed after registration").optional(),
    preRegistration: flag("工商登记前置审批", "Needed before registration").optional(),
    intermediary: intermediary.optional(),
    onlineStages: list(choice(onlineStages, "网上办理环节", "Stage"), "网上办理环节", "Stages done online").optional(),
    condition: condition.optional(),
    bands: list(band, "裁量幅度", "Bands of discretion").optional(),
    officer: reference("officer", "检查人员", "Inspector", "In a directory of inspectors.").optional(),
    subject: reference("market-subject", "检查对象", "Object", "In a directory of objects or a blacklist.").optional(),
    document: reference("normative-document", "文件", "Document", "In a catalogue of documents.").optional(),
    addedLocally: flag("本地增设", "Added locally", "Not on the list of the higher level.").optional(),
  },
  inOrder: [["validFrom", "validUntil"]],
});
export type ListEntry = RecordOf<typeof ListEntry>;
