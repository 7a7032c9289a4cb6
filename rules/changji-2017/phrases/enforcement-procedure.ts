import { phrasesOf } from "./phrases-of.js";

/** 2.14 Procedure of enforcement. */
export const enforcementProcedure = phrasesOf("2.14", [
  ["完善行政执法程序", "Procedure of enforcement"],
  [
    "建立执法全过程记录制度",
    "introduce the record of the whole process",
    ["introduce-process-records", "show-work-of-full-process-record", "found-full-process-record-on-paper"],
  ],
  [
    "重点规范行政许可、行政处罚、行政强制、行政征收、行政收费、行政检查等执法行为",
    "for licences, penalties, coercion, expropriation, fees and inspections",
    ["record-enforcement-throughout", "record-licensing-throughout", "record-inspection-throughout"],
  ],
  [
    "健全行政执法调查取证、告知",
    "order evidence and notice",
    ["investigate-before-penalty", "notify-party-before-penalty"],
  ],
  [
    "罚没收入管理等制度",
    "manage fines and confiscations",
    ["see-fine-paid-in-time", "collect-only-small-fine-on-the-spot"],
  ],
  [
    "明确听证、集体讨论决定的适用条件",
    "say when a hearing and a collective discussion are due",
    [
      "publish-conditions-of-major-decisions",
      "follow-published-conditions",
      "hold-due-hearing-before-decision",
      "discuss-case-before-decision",
      "treat-grave-penalty-as-major",
    ],
  ],
  [
    "建立行政处罚裁量权基准制度",
    "keep a discretion benchmark for penalties",
    ["keep-discretion-benchmark", "cite-benchmark"],
  ],
  ["进一步细化、量化行政裁量标准,规范裁量范围、种类、幅度", "by kind and range", ["fine-within-benchmark"]],
  ["减少行政执法的自由空间,减少执法随意性", "so that less is left to discretion"],
  [
    "严格执行重大行政执法决定法制审核制度,未经法制审核或者审核未通过的,不得作出决定",
    "take no major decision that has not passed its legal review",
    [
      "review-major-case-before-decision",
      "show-work-of-enforcement-legal-review",
      "found-enforcement-legal-review-on-paper",
      "follow-published-conditions",
      "treat-grave-penalty-as-major",
      "decide-no-case-found-unlawful",
    ],
  ],
  [
    "严格行政执法人员资格管理,坚持行政执法人员持证上岗和资格管理制度",
    "enforce only with a certificate",
    ["hold-certificate-when-enforcing", "hold-certificate-when-inspecting"],
  ],
  ["未经执法资格考试合格,不得授予执法资格", "certify nobody before the exam", ["pass-exam-before-certificate"]],
  [
    "不得从事执法活动",
    "and let nobody uncertified enforce",
    ["hold-certificate-when-enforcing", "hold-certificate-when-inspecting"],
  ],
]);
