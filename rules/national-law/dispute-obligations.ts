import { label, type Obligation } from "fazhi";
import { tableOf } from "./obligation-table.js";

/** What the laws on reconsideration, suits, petitions, mediation and the hotline oblige to. */
export const disputeObligations: readonly Obligation[] = [
  ...tableOf("REC", label("行政复议", "Reconsideration"), [
    ["01", "duty", "在申请期限内提出复议申请", "Apply within the time for applying"],
    ["02", "duty", "按期审查申请", "Examine an application in time"],
    ["03", "duty", "按期一次通知补正", "Ask once, in time, for missing papers"],
    ["04", "duty", "按期发送申请书副本", "Send the respondent a copy in time"],
    ["05", "duty", "被申请人按期答复并提交证据", "Answer as respondent in time"],
    ["06", "duty", "按期作出复议决定，延长经批准", "Decide in time; extend only with approval"],
    ["07", "duty", "依法适用简易程序", "Use the summary procedure where the law allows"],
    ["08", "duty", "重大、疑难、复杂案件听证，提前通知", "Hear major cases, with notice"],
    ["09", "duty", "法定事由方可中止、不计期限", "Stop the clock only on lawful grounds"],
    ["10", "duty", "按期反馈复议意见书", "Answer an opinion letter in time"],
    ["11", "duty", "不服复议决定的按期起诉", "Sue in time after reconsideration"],
    ["12", "duty", "被申请人按期履行复议决定书、调解书", "Perform a decision or settlement in time"],
    ["13", "duty", "普通程序听取当事人意见", "Hear the parties in the ordinary procedure"],
    ["14", "duty", "被申请人负责人参加听证", "Attend a hearing as the respondent's head"],
    ["15", "duty", "依法提请复议委员会提出咨询意见", "Put a case before the committee where due"],
    ["16", "duty", "按期通知制定机关、制定机关按期答复", "Ask the maker of a document, and answer as maker, in time"],
    ["17", "duty", "按期转送对处罚的复议申请", "Forward an application against a penalty in time"],
    ["18", "duty", "公开复议决定书、抄告上一级主管部门", "Publish decisions and send copies upward"],
  ]),
  ...tableOf("LIT", label("行政诉讼", "Suits"), [
    ["01", "duty", "在起诉期限内起诉", "Sue within the time for suing"],
    ["02", "duty", "法院按期立案", "Open a case in time (court)"],
    ["03", "duty", "按期答辩并提交证据和依据", "Answer a suit in time with evidence"],
    ["04", "duty", "法院按期作出一审判决", "Judge in the first instance in time (court)"],
    ["05", "duty", "法院依法适用简易程序并按期审结", "Use the summary procedure lawfully (court)"],
    ["06", "duty", "按期上诉、按期二审", "Appeal, and judge on appeal, in time"],
    ["07", "duty", "公告、鉴定、调解、中止等不计入审限", "Leave lawful stops out of the court's time"],
    ["08", "ban", "不得仅委托律师出庭", "Send more than a lawyer to court"],
    ["09", "duty", "应当出庭的负责人出庭", "Attend as head where that is due"],
    ["10", "target", "负责人出庭率按审级计算", "Count appearances by instance"],
    ["11", "duty", "不出庭须有正当理由并证明", "Prove a just cause for staying away"],
    ["12", "mechanism", "加强和改进行政应诉工作", "Improve the work of responding to suits"],
    ["13", "target", "被诉、出庭、败诉数据", "Count suits, appearances and losses"],
  ]),
  ...tableOf("SUG", label("检察建议、司法建议、生效裁判", "Suggestions and judgments"), [
    ["01", "duty", "按期回复公益诉讼检察建议", "Answer a suggestion in the public interest in time"],
    ["02", "duty", "按期答复司法建议", "Answer a court's suggestion by its day"],
    ["03", "duty", "按期履行生效裁判", "Perform a final judgment in time"],
  ]),
  ...tableOf("CMP", label("国家赔偿", "State compensation"), [
    ["01", "duty", "收到赔偿申请两个月内决定（国家赔偿法第十三条）", "Decide a claim within two months"],
    ["02", "duty", "决定后十日内送达、通知（国家赔偿法第十三条）", "Serve the decision within ten days"],
    ["03", "duty", "五日内一次性告知补正（国家赔偿法第十二条）", "Ask once, within five days, for missing papers"],
    ["04", "duty", "七日内向财政部门申请支付（国家赔偿法第三十七条）", "Request the funds within seven days"],
    ["05", "duty", "十五日内支付赔偿金（国家赔偿法第三十七条）", "Pay the compensation within fifteen days"],
  ]),
  ...tableOf("ARB", label("仲裁", "Arbitration"), [
    ["01", "duty", "仲裁机构依仲裁法（2025年修订）办理案件", "Handle arbitrations by the law as revised in 2025"],
  ]),
  ...tableOf("PET", label("信访", "Petitions"), [
    ["01", "duty", "按期登记、转送", "Register and hand on in time"],
    ["02", "duty", "按期告知是否受理", "Tell in time whether it is accepted"],
    ["03", "duty", "对不当转送按期提出异议", "Object in time to a wrong referral"],
    ["04", "duty", "按期办结，延长经批准", "Conclude in time; extend only with approval"],
    ["05", "duty", "按期复查", "Review in time"],
    ["06", "duty", "按期复核", "Re-review in time"],
    ["07", "duty", "按期反馈改进工作建议", "Answer a proposal for improvement in time"],
  ]),
  ...tableOf("MED", label("人民调解", "People's mediation"), [
    ["01", "duty", "一般在一个月内调解结束", "End within a month as a rule"],
    ["02", "duty", "三十日内共同申请司法确认", "Ask for confirmation within thirty days"],
    ["03", "duty", "调解协议自签名盖章或者达成之日生效", "Let an agreement take effect on signature"],
  ]),
  ...tableOf("HOT", label("政务服务热线", "Service hotline"), [
    ["01", "target", "一个号码、全天候人工服务", "Have one number, staffed day and night"],
    ["02", "duty", "按期办结工单", "Answer a ticket by its day"],
  ]),
];
