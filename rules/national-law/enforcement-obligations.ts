import { label, type Obligation } from "fazhi";
import { tableOf } from "./obligation-table.js";

/** What the laws on penalties and other enforcement oblige to. */
export const enforcementObligations: readonly Obligation[] = [
  ...tableOf("ENF", label("行政处罚、行政执法", "Penalties and enforcement"), [
    ["01", "duty", "自立案之日起按期作出处罚决定", "Decide a penalty in time from the opening of its case"],
    ["02", "duty", "告知听证权利，期满后方可决定", "Let the time for asking for a hearing run"],
    ["03", "duty", "听证七日前通知", "Give notice of a hearing seven days before"],
    ["04", "ban", "当场处罚不超过法定限额", "Impose on the spot no more than the law allows"],
    ["05", "duty", "两名以上具有资格的人员执法", "Enforce by two qualified officers"],
    ["06", "duty", "先行登记保存的证据按期处理", "Deal in time with evidence kept in place"],
    ["07", "duty", "按期送达处罚决定书", "Serve a penalty in time"],
    ["08", "duty", "当事人按期缴纳罚款", "Have fines paid in time"],
    ["09", "ban", "当场收缴不超过限额并按期上缴", "Collect on the spot only small fines, and pay them in"],
    ["10", "ban", "加处罚款不超过本金", "Let no surcharge exceed the fine"],
    ["11", "ban", "超过追责时效的不再处罚", "Impose nothing for what is time-barred"],
    ["12", "ban", "应当法制审核的，未通过不得决定", "Decide no listed penalty before its review has passed"],
    ["13", "duty", "全过程记录、归档", "Record the whole process and archive it"],
    ["14", "duty", "处罚决定依法公开，撤销的按期撤下", "Publish penalties; take down those annulled"],
    ["15", "list", "制定并公布裁量权基准", "Make and publish discretion benchmarks"],
    ["16", "order", "适用行为时法律，新法较轻的从轻", "Apply the law of the act, or the newer if lighter"],
    ["20", "duty", "执法决定按期公示，许可、处罚更短", "Publish the result of enforcement in time"],
    ["21", "target", "法制审核人员原则上不少于执法人员的一定比例", "Employ a share of legal reviewers in principle"],
    ["22", "duty", "按期公布上一年度执法数据", "Publish the year's statistics of enforcement in time"],
    ["23", "ban", "查封、扣押、冻结不超过期限", "Hold property no longer than the law allows"],
    ["24", "order", "申请法院强制执行前催告并等待", "Remind and wait before asking the court to enforce"],
    ["25", "mechanism", "司法行政部门监督同级行政执法", "Supervise enforcement by the justice department"],
    ["26", "duty", "处罚决定前告知当事人", "Notify the party before deciding a penalty"],
    ["27", "duty", "情节复杂、重大违法的处罚集体讨论", "Discuss a heavy penalty together"],
    ["28", "duty", "处罚被变更、撤销的，按期撤回公开信息", "Withdraw the publication of an annulled penalty"],
    ["29", "duty", "监控设备先审核、公布设置地点后使用", "Review a monitoring device and publish its place before use"],
    ["30", "ban", "监控记录未经审核不得作为证据", "Rest no penalty on a recording that was not examined"],
    ["31", "ban", "不得因陈述、申辩给予更重的处罚", "Impose nothing heavier because of a defence"],
    [
      "32",
      "order",
      "轻微并及时改正、没有过错的不予处罚",
      "Impose nothing for what is slight and remedied, or without fault",
    ],
    ["33", "order", "处罚种类适用决定时的法律规定", "Impose the kinds of penalty that the law of the day names"],
    [
      "34",
      "mechanism",
      "依权限和程序制定、调整、适用裁量权基准（国办发〔2022〕27号）",
      "Make, adjust and apply discretion benchmarks within one's power and by due procedure",
    ],
  ]),
  ...tableOf("SUP", label("行政执法监督、政府督查", "Supervision of enforcement, inspections by governments"), [
    [
      "01",
      "duty",
      "按期报送行政执法监督纠正情况（行政执法监督条例第二十七条、第二十八条）",
      "Report in time what enforcement supervision asked to be corrected",
    ],
    [
      "02",
      "order",
      "监督文书由有权机关制发（行政执法监督条例第二十六条、第二十九条）",
      "Issue papers of supervision as the organ entitled to",
    ],
    [
      "03",
      "duty",
      "三十日内作出督查结论复核决定（政府督查工作条例第十七条）",
      "Decide on a review of an inspection within thirty days",
    ],
  ]),
];
