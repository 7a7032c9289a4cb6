import { channels, deregistrationKinds, partyKinds, registrationOutcomes } from "../../codes/enforcement.js";
import { label } from "../../codes/label.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, flag, group, list, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { stillOpen } from "../record/key-day.js";

const listing = inOrder(
  group(
    {
      list: reference("list", "名单", "List").optional(),
      foundOn: day(
        "查实、应报未报之日",
        "Found on",
        "When the organ established the ground, or the reporting time ended.",
      ).optional(),
      from: day("列入日期", "Listed on"),
      removalRequestedOn: day("申请移出日期", "Removal requested on").optional(),
      until: day("移出日期", "Removed on", "The first day no longer listed.").optional(),
      reason: text("列入理由", "Reason").optional(),
    },
    "列入名单",
    "Listing",
  ),
  [
    ["foundOn", "from"],
    ["from", "until"],
    ["from", "removalRequestedOn"],
  ],
);

const deregistration = inOrder(
  group(
    {
      kind: choice(deregistrationKinds, "注销方式", "Kind"),
      noticeFrom: day("公告开始日期", "Notice from").optional(),
      noticeUntil: day("公告截止日期", "Notice until").optional(),
      appliedOn: day("申请日期", "Applied on").optional(),
      deregisteredOn: day("注销日期", "Deregistered on").optional(),
      objectedOn: day("异议日期", "Objected on").optional(),
    },
    "注销登记",
    "Deregistration",
  ),
  [
    ["noticeFrom", "noticeUntil"],
    ["appliedOn", "deregisteredOn"],
  ],
);

/** A business as the registrar knows it, with its credit record. */
export const MarketSubject = defineEntity({
  name: "market-subject",
  title: label("市场主体", "Market subject"),
  family: "register",
  meaning: "An enterprise or sole trader on the commercial register, with its certificates and credit record.",
  keyDay: "registeredOn",
  fields: {
    unit: reference("unit", "登记机关", "Registrar"),
    title: text("名称", "Name"),
    kind: choice(partyKinds, "类型", "Kind"),
    creditCode: text("统一社会信用代码", "Unified social credit code", "Eighteen characters, GB 32100.").optional(),
    appliedOn: day("申请登记日期", "Applied on").optional(),
    correctionNotifiedOn: day("一次性告知补正日期", "Day the defects were told").optional(),
    completedOn: day(
      "材料补正齐全日期",
      "Papers complete on",
      "After a correction; its day starts the clock.",
    ).optional(),
    registrationOutcome: choice(registrationOutcomes, "登记结果", "Outcome of the application").optional(),
    refusedOn: day("不予登记日期", "Refused on").optional(),
    registeredOn: day("登记日期", "Registered on").optional(),
    registrationPublishedOn: day("登记信息公示日期", "Registration published on").optional(),
    channel: choice(channels, "登记渠道", "Channel").optional(),
    certificatesMerged: flag(
      "证照合一",
      "Certificates merged",
      "Five in one, or two in one for sole traders.",
    ).optional(),
    licenceReissuedOn: day("换发执照日期", "Licence with one code issued on").optional(),
    electronicLicenceOn: day("电子营业执照日期", "E-licence issued on").optional(),
    inObjectDirectory: flag("列入检查对象名录库", "In the directory of objects").optional(),
    creditArchive: flag("建有信用档案", "Has a credit archive").optional(),
    creditSharedOn: day("信用信息共享日期", "Credit information shared on").optional(),
    abnormalListings: list(listing, "经营异常名录", "Listed as abnormal").optional(),
    blacklistings: list(listing, "黑名单", "Blacklisted").optional(),
    deregistration: deregistration.optional(),
    open: stillOpen,
  },
  // The register of businesses need not say what became of an old licence, nor what other departments were told.
  columnsApart: { licenceReissuedOn: "register", electronicLicenceOn: "register", creditSharedOn: "register" },
  inOrder: [["appliedOn", "registeredOn"]],
});
export type MarketSubject = RecordOf<typeof MarketSubject>;
