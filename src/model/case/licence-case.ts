import { periodUnits } from "../../calendar/unit/unit-vocabulary.js";
import { channels, licenceOutcomes, licenceProcedures } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { providerChoices } from "../../codes/list.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, group, list, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { stillOpen } from "../record/key-day.js";
import { enforcementRecord } from "./enforcement-record.js";
import { extensions } from "./extension.js";
import { party } from "./party.js";
import { suspensions } from "./suspension.js";

const stage = inOrder(
  group(
    {
      unit: reference("unit", "审批部门", "Approving unit"),
      title: text("审批环节", "Stage"),
      startedOn: day("开始日期", "Day of start").optional(),
      finishedOn: day("完成日期", "Day of completion").optional(),
      dueOn: day("办理期限", "Due day").optional(),
      parallel: flag("并联办理", "Run in parallel").optional(),
      sequentialBecause: text(
        "依法先后办理的依据",
        "Why after another",
        "The law by which this stage needs the result of an earlier one.",
      ).optional(),
    },
    "审批环节",
    "Stage",
  ),
  [
    ["startedOn", "finishedOn"],
    ["startedOn", "dueOn"],
  ],
);

const intermediary = group(
  {
    entry: reference("list-entry", "中介服务事项", "List entry").optional(),
    title: text("中介服务", "Service"),
    choice: choice(providerChoices, "选择方式", "How chosen").optional(),
    provider: text("中介机构", "Provider").optional(),
  },
  "中介服务",
  "Intermediary service",
);

/** One application for a licence or approval; receipt, acceptance, decision and service each have their day. */
export const LicenceCase = defineEntity({
  name: "licence-case",
  title: label("行政许可办件", "Licence case"),
  family: "case",
  meaning: "One application for a licence or approval, from receipt to service.",
  keyDay: "decidedOn",
  fields: {
    unit: reference("unit", "许可机关", "Licensing unit"),
    item: reference(
      "list-entry",
      "许可事项",
      "Item",
      "An entry of the catalogue of approval items or the power list.",
    ).optional(),
    title: text("办件名称", "Title").optional(),
    caseNumber: text("文书编号", "Case number", "Of the decision on the application.").optional(),
    handling: choice(licenceProcedures, "办理方式", "Way of handling").optional(),
    investmentProject: flag("投资项目", "Investment project").optional(),
    projectCode: text("项目代码", "Project code").optional(),
    channel: choice(channels, "申请渠道", "Channel").optional(),
    applicant: party("申请人", "Applicant").optional(),
    currentUntil: day(
      "现有许可届满日期",
      "Current licence until",
      "The last day of the licence to be renewed.",
    ).optional(),
    receivedOn: day("收到申请日期", "Day of receipt"),
    correctionNotifiedOn: day("一次告知补正日期", "Day the defects were told").optional(),
    correctionNotices: count("补正告知次数", "Number of correction notices").optional(),
    correctedOn: day("补正日期", "Day of correction").optional(),
    acceptedOn: day("受理日期", "Day of acceptance").optional(),
    assignedOn: day("交办日期", "Day of assignment").optional(),
    decisionDueOn: day("法定办结期限", "Decision due", "Where another law or regulation sets a day.").optional(),
    promisedPeriod: group(
      { count: count("承诺期限", "Length"), unit: choice(periodUnits, "期限单位", "Unit") },
      "承诺期限",
      "Promised period",
    ).optional(),
    suspensions: suspensions("不计入期限的时间", "Suspensions").optional(),
    extensions: extensions("期限延长", "Extensions").optional(),
    stages: list(stage, "审批环节", "Stages").optional(),
    intermediaries: list(intermediary, "中介服务", "Intermediary services").optional(),
    testing: group(
      {
        assignedOn: day("指派日期", "Day of assignment").optional(),
        staff: count("指派人数", "Staff assigned").optional(),
      },
      "检验、检测、检疫",
      "Testing",
      "Present where the licence depends on an inspection, test or quarantine.",
    ).optional(),
    hearingRightToldOn: day("告知听证权利日期", "Told of the right to a hearing on").optional(),
    hearingRequestedOn: day("听证申请日期", "Hearing requested on").optional(),
    hearingNotifiedOn: day("听证通知日期", "Day of the hearing notice").optional(),
    hearingHeldOn: day("听证举行日期", "Hearing held on").optional(),
    basisDocuments: list(
      reference("normative-document", "依据的规范性文件", "Document"),
      "依据的规范性文件",
      "Normative documents it rests on",
    ).optional(),
    record: enforcementRecord.optional(),
    decidedOn: day("决定日期", "Day of the decision").optional(),
    outcome: choice(licenceOutcomes, "许可结果", "Outcome").optional(),
    accessRefused: flag("以市场准入为由不予许可", "Access refused", "Refused because the field is closed.").optional(),
    accessEntry: reference(
      "list-entry",
      "所依负面清单事项",
      "Entry of the negative list",
      "By which access was refused.",
    ).optional(),
    issuedOn: day("颁发证件日期", "Day of issue").optional(),
    servedOn: day("送达日期", "Day of service").optional(),
    resultPublishedOn: day("结果公示日期", "Day the result was published").optional(),
    resultWithheldBecause: text(
      "结果不予公示的理由",
      "Why the result is not published",
      "State or business secrets, privacy, or what else the law keeps from publication.",
    ).optional(),
    sealedBy: reference("unit", "用印单位", "Sealed by").optional(),
    open: stillOpen,
  },
  inOrder: [
    ["receivedOn", "correctionNotifiedOn"],
    ["receivedOn", "correctedOn"],
    ["receivedOn", "acceptedOn"],
    ["receivedOn", "decidedOn"],
    ["acceptedOn", "decidedOn"],
    ["hearingRequestedOn", "hearingHeldOn"],
    ["hearingNotifiedOn", "hearingHeldOn"],
    ["decidedOn", "issuedOn"],
    ["decidedOn", "servedOn"],
  ],
});
export type LicenceCase = RecordOf<typeof LicenceCase>;
