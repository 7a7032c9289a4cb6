import { label, type Obligation } from "fazhi";
import { tableOf } from "./obligation-table.js";

/** What the laws on legal staff, reports, businesses and codes oblige to. */
export const registerObligations: readonly Obligation[] = [
  ...tableOf("ORG", label("法律顾问、学法、报告、机构", "Advisers, training, reports, bodies"), [
    ["01", "target", "县级以上机关普遍设立法律顾问、公职律师", "Have legal advisers from county level up"],
    ["02", "target", "每年法治培训班、法治讲座达到次数", "Hold legal courses and lectures each year"],
    ["03", "duty", "第一季度报告并公布上一年度情况（2019年以前）", "Report in the first quarter (until 2019)"],
    ["04", "duty", "三月一日、四月一日前报告并公布（2019年以来）", "Report before March or April (since 2019)"],
    ["05", "duty", "党政主要负责人履行第一责任人职责", "Have heads act as first responsible persons"],
    ["06", "duty", "国家工作人员日常学法、述法", "Study law daily and report on it"],
    ["07", "duty", "执法人员考试合格、持证上岗", "Enforce only with exam and certificate"],
    ["17", "duty", "机构名称符合当时的机构设置", "Name bodies as they stood that day"],
    [
      "18",
      "duty",
      "督查结论反馈，三十日内复核（政府督查工作条例）",
      "Tell the inspected of a conclusion; review it within thirty days",
    ],
    [
      "19",
      "duty",
      "收到普法提示及时改进并反馈（法治宣传教育法）",
      "Act on a reminder about legal education and report back",
    ],
    [
      "20",
      "duty",
      "领导干部学法用法情况列入年度述职（法治宣传教育法）",
      "Put the study and use of law into the yearly report on duty",
    ],
    ["21", "target", "2026年以后的法治政府建设实施纲要", "The outline of law-based government after 2025"],
  ]),
  ...tableOf("USC", label("统一社会信用代码", "Credit code"), [
    ["01", "duty", "十八位代码和校验码正确", "Bear a valid code of eighteen characters"],
  ]),
  ...tableOf("MKT", label("市场主体、信用", "Businesses and credit"), [
    ["01", "duty", "企业按期报送年度报告", "Report yearly as an enterprise"],
    ["02", "duty", "即时信息、登记信息按期公示", "Publish registrations and changes in time"],
    ["03", "duty", "按期列入经营异常名录", "List the abnormal in time"],
    ["04", "duty", "按期移出经营异常名录", "Take off the list in time"],
    ["05", "list", "严重违法企业名单", "List the seriously dishonest"],
    ["06", "duty", "简易注销公告、申请（2022年以前）", "Announce and apply for simplified deregistration (until 2022)"],
    ["07", "duty", "简易注销公告、申请（2022年以来）", "Announce and apply for simplified deregistration (since 2022)"],
    ["08", "duty", "五证合一、两证整合", "Give one licence with one code"],
  ]),
  ...tableOf("PAY", label("中小企业款项支付", "Payments to small and medium enterprises"), [
    ["01", "duty", "机关、事业单位按期向中小企业支付款项", "Pay a small or medium supplier in time"],
    ["02", "ban", "约定的付款期限最长不超过六十日", "Agree on no payment later than sixty days"],
    ["03", "duty", "3月31日前公开逾期未付款项", "Publish by 31 March what is overdue"],
  ]),
  ...tableOf("PRV", label("民营经济促进法", "Promotion of the private economy"), [
    ["01", "duty", "随机抽查、合并检查（第五十二条）", "Inspect at random and merge inspections (article 52)"],
    ["02", "mechanism", "涉企行政执法投诉和诉求沟通（第五十三条）", "Hear complaints about enforcement (article 53)"],
    ["03", "duty", "信用修复后解除惩戒（第五十四条）", "Lift sanctions when credit is repaired (article 54)"],
    ["04", "ban", "禁止为经济利益异地执法（第六十四条）", "Enforce nowhere else for gain (article 64)"],
    ["05", "duty", "及时支付账款，不以人员变更等拖延（第六十七条）", "Pay in time and without pretexts (article 67)"],
  ]),
  ...tableOf("EMG", label("突发事件应对法（2024年修订）", "Emergency Response Law (2024 revision)"), [
    ["01", "duty", "及时报告突发事件（第十七条、第六十一条）", "Report an emergency in time (articles 17 and 61)"],
    [
      "02",
      "duty",
      "决定、命令报备，结束后专项报告（第二十五条）",
      "File decisions, and report when it is over (article 25)",
    ],
    ["03", "duty", "制定应急预案并备案（第二十六条）", "Make emergency plans and file them (article 26)"],
    ["04", "duty", "按时上报突发公共卫生事件（应急条例）", "Pass on reports of public-health emergencies in time"],
    ["05", "duty", "按时逐级上报生产安全事故（国务院令第493号）", "Pass on reports of accidents at work in time"],
  ]),
  ...tableOf("DIV", label("行政区划代码", "Division codes"), [
    ["01", "duty", "使用现行区划代码", "Use division codes that stand"],
    ["02", "ban", "不使用已撤销的区划", "Use no division that is gone"],
    ["03", "ban", "功能区不作为行政区划", "Treat no functional zone as a division"],
    ["04", "ban", "兵团城市不列为自治州所辖", "Place no city of the Corps under the prefecture"],
    ["05", "pilot", "试点地区是州内县市", "Have pilots in the places of the prefecture"],
  ]),
  ...tableOf("DOC", label("发文字号、索引号", "Document numbers"), [
    ["01", "duty", "发文字号符合公文格式", "Number documents in the standard form"],
    ["02", "duty", "令、电报使用各自的编号形式", "Number decrees and telegrams in theirs"],
    ["03", "duty", "所引文号可以识别", "Cite numbers that can be read"],
    ["04", "duty", "信息公开索引号形式", "Index disclosures in a known shape"],
  ]),
];
