import { label, type Obligation } from "fazhi";
import { tableOf } from "./obligation-table.js";

/** What the laws on proposals, government information and legislation oblige to. */
export const opennessObligations: readonly Obligation[] = [
  ...tableOf("PRO", label("建议提案", "Suggestions and proposals"), [
    ["01", "duty", "按期答复代表建议（2015年修正）", "Answer deputies in time (2015 text)"],
    ["02", "duty", "按期答复代表建议（2025年修正）", "Answer deputies in time (2025 text)"],
    ["03", "duty", "按期答复政协提案", "Answer CPPCC proposals in time"],
    ["04", "duty", "涉及公共利益的答复公开", "Publish replies of public interest"],
    ["05", "target", "建议提案全部办结，答复原则上全文公开", "Conclude all, and publish replies in full"],
    ["06", "duty", "研究处理审议意见并报告", "Act on opinions of the standing committee and report"],
  ]),
  ...tableOf("GI", label("政府信息公开", "Government information"), [
    ["01", "duty", "按期主动公开", "Publish in time without being asked"],
    ["02", "duty", "按期答复公开申请", "Answer a request in time"],
    ["03", "duty", "征求第三方、其他机关意见", "Ask third parties and other organs"],
    ["04", "duty", "按期一次告知补正", "Ask once, in time, for a clear request"],
    ["05", "duty", "依法确定收到申请之日", "Fix the day of receipt as the regulations say"],
    ["06", "duty", "按期公布年度报告", "Publish the yearly report in time"],
    [
      "07",
      "duty",
      "申请明显过多的，可以要求说明、延迟答复",
      "Ask for reasons, and put off, where requests are excessive",
    ],
    ["08", "duty", "按时回应政务舆情（国办发〔2016〕61号、80号）", "Respond to public concerns in time"],
  ]),
  ...tableOf("LEG", label("立法、规章", "Legislation and rules"), [
    ["01", "ban", "自治州法规不超出法定事项", "Keep local regulations within their fields"],
    ["02", "ban", "自治州规章不超出法定事项", "Keep rules within their fields"],
    ["03", "ban", "确定开始立法后方可制定规章", "Make rules only once legislation is opened"],
    ["04", "ban", "临时性规章满两年停止", "End a provisional rule after two years"],
    ["05", "order", "会议决定、首长签署、命令公布", "Decide in the meeting, sign, publish by order"],
    ["06", "ban", "规章不得称条例", "Never call a rule a regulation"],
    ["07", "duty", "规章草案公开征求意见一般不少于三十日", "Open a draft rule to comment"],
    ["08", "duty", "听证会提前公布", "Announce a hearing early"],
    ["09", "duty", "公布满三十日后施行", "Let a rule wait before it takes effect"],
    ["10", "duty", "按期报送备案", "File a rule in time"],
    ["11", "duty", "按期报送年度规章目录", "Send up the year's catalogue in time"],
    ["12", "duty", "按期补正退回的备案", "Put a returned filing right in time"],
    ["13", "duty", "按期答复审查通知", "Answer a review notice in time"],
    ["14", "list", "公布年度规章制定计划", "Publish the yearly plan of rule-making"],
    ["15", "mechanism", "设立基层立法联系点", "Have grass-roots contact points"],
  ]),
];
