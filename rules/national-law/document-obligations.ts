import { label, type Obligation } from "fazhi";
import { tableOf } from "./obligation-table.js";

/** What the laws on normative documents and major decisions oblige to. */
export const documentObligations: readonly Obligation[] = [
  ...tableOf("NOR", label("规范性文件", "Normative documents"), [
    ["01", "order", "重要文件经评估、征求意见、审核、审议、公布五步", "Make important documents in five steps"],
    ["02", "ban", "未经合法性审核或者不合法的不得提交审议", "Discuss nothing that has not passed its review"],
    ["03", "order", "涉及权利义务的文件依法定程序制定并备案", "Make and file what touches rights as the statute says"],
    ["04", "duty", "合法性审核时间不少于、不超过规定", "Give the review neither too little time nor too much"],
    ["05", "duty", "内部管理、人事、会议纪要等不属审核范围", "Leave internal papers out of the review"],
    ["06", "duty", "涉及市场主体的文件公开征求意见一般满三十日", "Open to comment what touches market players"],
    ["07", "duty", "统一登记、统一编号、统一印发", "Register, number and issue in one place"],
    ["08", "ban", "未经公布不得作为行政管理依据", "Rest no act on an unpublished document"],
    ["09", "duty", "文件规定有效期", "Give a document a period of validity"],
    ["10", "duty", "定期清理", "Clean up regularly"],
    ["11", "duty", "按期报送备案", "File upward in time"],
    [
      "12",
      "order",
      "遵守自治区规范性文件制定程序，不越权设定",
      "Keep to the region's procedure and set nothing beyond power",
    ],
    ["13", "duty", "同时报送人大常委会备案", "File with the standing committee too"],
    ["14", "duty", "出台前进行公平竞争审查", "Review fair competition before issuing"],
    ["15", "target", "报备率、审查率、反馈率达到计划目标", "Reach the rates of filing, review and feedback"],
    ["16", "duty", "复议附带审查按期处理、转送", "Deal with attached documents in time, or forward them"],
    ["17", "duty", "公平竞争审查听取利害关系人意见", "Hear those concerned in a fair-competition review"],
    ["18", "duty", "公平竞争审查作出结论并说明例外", "Conclude a fair-competition review and explain an exception"],
  ]),
  ...tableOf("DEC", label("重大行政决策", "Major decisions"), [
    ["01", "duty", "公开征求意见一般不少于三十日", "Open to comment for thirty days as a rule"],
    ["02", "duty", "听证材料提前送达", "Send the papers of a hearing early"],
    ["03", "duty", "专业性、技术性决策经专家论证并署名", "Have experts argue and sign"],
    ["04", "duty", "进行风险评估，风险不可控的不得决策", "Assess risk; decide nothing that cannot be controlled"],
    ["05", "ban", "未经合法性审查或者不合法的不得提交讨论", "Discuss nothing that has not passed its review"],
    ["06", "duty", "法律顾问、公职律师参与审查", "Have legal advisers take part in the review"],
    ["07", "order", "集体讨论，首长末位发言，如实记录不同意见", "Discuss together; chief last, dissent recorded"],
    ["08", "duty", "出台前向同级党委请示报告", "Report to the Party committee before issuing"],
    ["09", "duty", "及时公布决策", "Publish a decision soon"],
    ["10", "duty", "过程记录和材料完整归档", "Archive the whole record"],
    ["11", "duty", "可以开展决策后评估", "Evaluate a decision afterwards where called for"],
    ["12", "order", "依程序调整、停止执行", "Change or stop only by procedure"],
    ["13", "mechanism", "终身责任追究、责任倒查", "Lifelong accountability and looking back"],
    ["14", "duty", "宏观调控、政府立法、应急处置不适用", "Leave out macro policy, legislation and emergencies"],
    ["15", "list", "可以编制并公布决策事项目录", "Keep and publish a catalogue of decisions where wanted"],
  ]),
];
