import { defineExpectation, label, type RecordTerm } from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { penaltyLaw2021 } from "./sources.js";

const named = (act: RecordTerm<EnforcementCase>) => ({
  title: act.title,
  unit: act.unit.in(Unit).title,
  device: act.device.title,
});

/** A monitoring device gives evidence of what it recorded once it passed its legal and technical review and its place is public. */
export const useReviewedMonitoringDevice = defineExpectation({
  id: "use-reviewed-monitoring-device",
  title: label(
    "电子技术监控设备先审核、公布设置地点后使用",
    "Use a monitoring device once it is reviewed and its place published",
  ),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-29"],
  relevantDay: (act) => act.device.recordedOn,
  data: (act) => ({
    ...named(act),
    recorded: act.device.recordedOn,
    reviewed: act.device.reviewedOn,
    published: act.device.locationPublishedOn,
  }),
  source: penaltyLaw2021.clause("第四十一条第一款"),
  when: (act) => act.kind.equals("penalty").and(act.device.recordedOn.isPresent()),
  field: "device",
  expect: (act) =>
    act.device.reviewedOn
      .isPresent()
      .and(
        act.device.reviewedOn.notAfter(act.device.recordedOn),
        act.device.locationPublishedOn.isPresent(),
        act.device.locationPublishedOn.notAfter(act.device.recordedOn),
      ),
  message: label(
    "{unit}“{title}”所用监控设备“{device}”于{recorded}记录违法事实，此前没有经过法制和技术审核（{reviewed}）或者没有公布设置地点（{published}）。",
    "The device “{device}” recorded the offence in “{title}” of {unit} on {recorded}; before that it was not reviewed ({reviewed}) or its place was not published ({published}).",
  ),
  remedy: label(
    "不以该设备的记录作为处罚依据；补办审核并公布设置地点。",
    "Do not rest the penalty on its record; have the device reviewed and its place published.",
  ),
  notCovered: label(
    "设备是否符合标准、设置是否合理、标志是否明显，不作判断。",
    "Whether the device meets its standard, stands in a reasonable place and is clearly marked is not judged.",
  ),
});

/** What a device recorded is evidence only when the organ has examined the record and found it good. */
export const examineDeviceRecordBeforePenalty = defineExpectation({
  id: "examine-device-record-before-penalty",
  title: label(
    "监控设备记录内容经审核后方可作为处罚证据",
    "Examine what a device recorded before resting a penalty on it",
  ),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-30"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), decided: act.decidedOn, examined: act.device.recordExaminedOn }),
  source: penaltyLaw2021.clause("第四十一条第二款"),
  when: (act) => act.kind.equals("penalty").and(act.decidedOn.isPresent(), act.device.recordedOn.isPresent()),
  field: "device",
  expect: (act) => act.device.recordExaminedOn.isPresent().and(act.device.recordExaminedOn.notAfter(act.decidedOn)),
  message: label(
    "{unit}{decided}就“{title}”作出处罚决定，此前没有审核监控设备“{device}”的记录内容（审核日期：{examined}）。",
    "{unit} decided “{title}” on {decided} without having examined what the device “{device}” recorded (examined on: {examined}).",
  ),
  remedy: label(
    "撤销决定，审核记录内容后重新处理。",
    "Withdraw the decision, examine the record and handle the case anew.",
  ),
  notCovered: label(
    "审核结论是否正确不作判断；简易程序也适用。",
    "Whether the examination was right is not judged; it is asked for in the summary procedure, too.",
  ),
});

/** A party that states its view or defends itself is not fined more than it was told. */
export const imposeNoHeavierFineAfterDefence = defineExpectation({
  id: "impose-no-heavier-fine-after-defence",
  title: label("不得因陈述、申辩给予更重的处罚", "Impose no heavier fine because the party defended itself"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["ENF-31"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), decided: act.decidedOn, told: act.proposedAmount, imposed: act.amount }),
  source: penaltyLaw2021.clause("第四十五条第二款"),
  when: (act) =>
    act.kind
      .equals("penalty")
      .and(act.decidedOn.isPresent(), act.defendedOn.isPresent(), act.proposedAmount.isPresent()),
  field: "amount",
  expect: (act) => act.amount.atMost(act.proposedAmount),
  message: label(
    "{unit}“{title}”告知拟罚款{told}元，当事人陈述、申辩后，{decided}决定罚款{imposed}元。",
    "{unit} told the party in “{title}” of a fine of {told} yuan and, after its defence, imposed {imposed} yuan on {decided}.",
  ),
  remedy: label(
    "查明加重的原因；没有新的违法事实的，变更处罚。",
    "Find out why it grew; where there are no new facts, change the penalty.",
  ),
  notCovered: label(
    "发现新的违法事实、重新告知的，登记重新告知的金额；罚款以外的处罚是否加重不作判断。",
    "Where new facts were found and the party was told anew, the amount told last is recorded; penalties other than fines are not compared.",
  ),
});
