import { type Label, label, type Obligation } from "fazhi";

/** A clause of the plan: its number, its heading, and what it obliges to, lettered in its order. */
const clause = (
  number: string,
  heading: Label,
  rows: readonly (readonly [kind: Obligation["kind"], zh: string, en: string])[],
): readonly Obligation[] =>
  rows.map(([kind, zh, en], place) => ({
    id: `${number}${"abcdefghijkl"[place]}`,
    clause: heading,
    title: label(zh, en),
    kind,
  }));

/** Everything that the plan obliges to and that a reader can point at, in its order. */
export const obligations: readonly Obligation[] = [
  ...clause("2.1", label("深化行政审批制度改革", "Reform of administrative approval"), [
    ["target", "非行政许可审批事项全部取消", "Abolish every non-licensing approval item"],
    ["duty", "现有审批事项逐项清理、规范", "Review and standardise every approval item kept"],
    [
      "duty",
      "接好上级下放事项，衔接、督导取消和下放事项",
      "Take over what is delegated; hand on and supervise what is cut",
    ],
    ["ban", "审批事项不得边减边增、明减暗增", "Let no approval item grow back while others are cut"],
    ["list", "清理审批中介服务，保留的列入清单并公布", "Clean up intermediary services; list and publish those kept"],
    [
      "list",
      "执行全国统一的市场准入负面清单，清单之外平等进入",
      "Apply the national negative list; leave all else free to enter",
    ],
    ["duty", "投资项目在统一平台并联审批、限时办结", "Approve investment projects in parallel, online and in time"],
    ["duty", "许可标准化，网上服务事项目录和流程公开", "Standardise licensing; publish online services and their flow"],
    [
      "list",
      "保留事项统一编码、列入目录、及时更新",
      "Give each item kept a uniform code and keep the catalogue current",
    ],
    ["pilot", "吉木萨尔县试点行政审批局、一枚印章管到底", "Pilot in Jimsar: one approval bureau with one seal"],
    [
      "duty",
      "制定清理规范中介服务的具体措施，全面清理",
      "Issue concrete measures on intermediary services and clean up all of them",
    ],
    ["duty", "推进行政许可标准化", "Standardise administrative licensing"],
  ]),
  ...clause("2.2", label("落实完善权力清单、责任清单制度", "Power and responsibility lists"), [
    ["list", "权力清单、责任清单编制并公布", "Keep and publish power list and responsibility list"],
    ["ban", "不得在清单之外变相行使职权", "Exercise no power outside the list"],
    ["duty", "清单随法律和职能变化调整并公开", "Change the lists with law and functions, and publish the change"],
    [
      "duty",
      "检查清单运行，防止越位、缺位、错位",
      "Inspect how the lists are run, against overreach, absence and misplacement",
    ],
    ["duty", "法定职责必须为", "Do what the law commands"],
  ]),
  ...clause("2.3", label("优化政府组织结构", "Structure of government"), [
    ["mechanism", "机构、职能、权限、程序、责任法定化", "Rest body, function, power, procedure and liability on law"],
    ["mechanism", "完善并使用政府绩效指标体系", "Have and use a system of performance indicators"],
  ]),
  ...clause("2.4", label("深化商事制度改革", "Reform of business registration"), [
    ["duty", "清理登记前置审批，加快后置审批改革", "Clean up approvals before registration, speed up those after it"],
    [
      "duty",
      "五证合一、一照一码，个体工商户两证合一",
      "Five certificates in one under one code; two in one for sole traders",
    ],
    ["pilot", "登记全程电子化和电子营业执照试点", "Pilot of fully electronic registration and licences"],
    ["duty", "普通注销与简易注销登记配套", "Offer ordinary and simplified deregistration"],
  ]),
  ...clause("2.5", label("推进政府监管机制改革", "Reform of supervision"), [
    ["target", "双随机、一公开，抽查事项全覆盖", "Inspect at random and openly, all listed items"],
    ["list", "建立一单、两库和工作细则", "Keep one list, two directories and working rules"],
    [
      "mechanism",
      "信用信息共享，诚信档案、黑名单和市场退出",
      "Share credit information; archives, blacklists, market exit",
    ],
    ["mechanism", "州、县市市场监管综合执法", "Integrate market supervision at both levels"],
    ["mechanism", "跨部门、跨区域执法联动", "Enforce jointly across departments and places"],
  ]),
  ...clause("2.6", label("优化服务，提高行政办事效率", "Services and efficiency"), [
    ["duty", "整合网站和数据，建成政务服务一张网", "Run services on one network; integrate sites and data"],
    [
      "pilot",
      "吉木萨尔县、呼图壁县服务事项全流程网上办理",
      "Pilot in Jimsar and Hutubi: services online from end to end",
    ],
    ["mechanism", "一体化政务服务热线，线上线下合一", "One hotline; hall, web, mobile, kiosk and phone as one"],
  ]),
  ...clause("2.7", label("强化生态环境保护", "Environment"), [
    ["target", "三年行动计划和大气污染防治年度目标", "Yearly targets of the three-year plan and of clean air"],
    [
      "duty",
      "环保设施、水生态、绿化、节能减排和循环经济",
      "Environmental works, water, greening, saving, circular economy",
    ],
  ]),
  ...clause("2.8", label("全面推进政务公开", "Openness"), [
    ["duty", "决策、执行、管理、服务、结果五公开", "Be open on decision, execution, management, service and result"],
    ["duty", "第三方评估政务公开", "Have openness evaluated by third parties"],
    ["duty", "数据开放、政策解读、回应关切", "Open data, explain policy, answer concerns"],
  ]),
  ...clause("2.9", label("推进政府立法工作", "Legislation"), [
    [
      "target",
      "地方立法只在城乡建设与管理、环境保护、历史文化保护三个领域启动",
      "Start local legislation in the three granted fields only",
    ],
    ["target", "完成立法规划和年度计划，出台首部政府规章", "Make the five-year and yearly plans; issue the first rule"],
    ["duty", "社会各方参与立法，发挥基层立法联系点作用", "Let the public and the contact points take part"],
    ["target", "三个领域的地方立法均已启动", "Start legislation in each of the three fields"],
  ]),
  ...clause("2.10", label("推进行政决策科学化、民主化、法治化", "Major decisions"), [
    [
      "order",
      "公众参与、专家论证、风险评估、合法性审查、集体讨论依次进行",
      "Participation, experts, risk, legality, discussion, in that order",
    ],
    ["ban", "未经合法性审查或者审查不合法的，不得提交讨论", "Discuss nothing that has not passed its legality review"],
    ["duty", "社会关注度高的决策公开、解释并调查民意", "Publish and explain decisions of wide concern; survey opinion"],
    ["duty", "终身追责、责任倒查，如实记录、完整存档", "Lifelong accountability; true record and whole archive"],
    ["duty", "听取代表、委员、人民团体、基层和社会组织意见", "Hear deputies, members, and organisations"],
    [
      "mechanism",
      "建设公众参与平台，民意调查和社会稳定风险评估经常化",
      "Have a platform of public participation; survey opinion and assess risk as routine",
    ],
  ]),
  ...clause("2.11", label("推进政府法律顾问制度", "Legal advisers"), [
    [
      "duty",
      "县级以上政府建立法制人员、专家和律师组成的顾问队伍",
      "Have teams of legal staff, experts and lawyers from county level up",
    ],
    [
      "duty",
      "法律顾问参与决策、文件、复议、应诉",
      "Let advisers take part in decisions, documents, reconsideration and suits",
    ],
  ]),
  ...clause("2.12", label("加强规范性文件监督管理", "Normative documents"), [
    ["order", "规范性文件先审查、再讨论、后发布", "Review legality, discuss, then issue"],
    ["target", "七县市全部实行统一登记、编号、印发", "Three unifications in all seven counties and cities"],
    ["ban", "未经公布的文件不得作为行政管理依据", "Rest no act on an unpublished document"],
    ["target", "报备率、审查率、反馈率均达到百分之百", "File, review and answer requests, each in full"],
    [
      "duty",
      "文件清理回头看，目录和文本动态更新并公布",
      "Look back on the clean-up; keep catalogue and texts current and public",
    ],
    ["duty", "涉及权利义务的文件依法公布", "Publish documents that touch rights and duties"],
  ]),
  ...clause("2.13", label("深化行政执法体制改革", "Structure of enforcement"), [
    ["duty", "整合执法机构、重心下移，减少执法队伍种类", "Merge bodies, shift power down, cut the kinds of team"],
    ["duty", "在十个领域推行综合执法", "Enforce comprehensively in ten named fields"],
    ["pilot", "木垒县试点跨部门综合执法", "Pilot in Mulei: cross-department enforcement"],
    ["pilot", "阜康市、奇台县试点城市管理综合执法", "Pilot in Fukang and Qitai: urban-management enforcement"],
    ["duty", "执法力量和编制侧重基层", "Shift posts and strength to the grass roots"],
  ]),
  ...clause("2.14", label("完善行政执法程序", "Procedure of enforcement"), [
    ["duty", "六类执法行为全过程记录", "Record six kinds of act from beginning to end"],
    [
      "duty",
      "规范取证、告知、罚没，明确听证和集体讨论条件",
      "Order evidence, notice, fines; say when to hear and discuss",
    ],
    ["duty", "建立处罚裁量权基准", "Keep a discretion benchmark for penalties"],
    [
      "ban",
      "重大执法决定未经法制审核或者审核未通过的，不得作出",
      "Take no major decision that has not passed legal review",
    ],
    ["ban", "无证不得执法，考试不合格不得授予资格", "Let nobody enforce uncertified, nor certify before the exam"],
  ]),
  ...clause("2.15", label("强化对行政权力的制约和监督", "Checks on power"), [
    ["target", "建议提案办结率百分之百", "Conclude all suggestions and proposals"],
    ["duty", "涉及公共利益的答复全文公开", "Publish replies of public interest in full"],
    ["duty", "执行法院生效裁判，回应检察监督", "Carry out judgments, answer the procuratorate"],
    [
      "duty",
      "六个领域分事行权、分岗设权、分级授权、定期轮岗",
      "Divide powers, separate posts, grade authority, rotate, in six areas",
    ],
    ["duty", "政府和部门主要负责人为党风廉政建设第一责任人", "Have each principal be first responsible for integrity"],
    ["duty", "通过在线调研、实地访谈与代表委员沟通", "Keep contact with deputies, online and on the spot"],
  ]),
  ...clause("2.16", label("加强行政复议工作", "Reconsideration and suits"), [
    ["duty", "健全复议审理机制，加大公开听证", "Hear reconsideration cases well, and more of them in public"],
    ["target", "被诉案件数、负责人出庭数、败诉比例作为考核指标", "Assess by suits, appearances of heads and loss rate"],
  ]),
  ...clause("2.17", label("健全依法有效化解矛盾纠纷机制", "Settlement of disputes"), [
    [
      "duty",
      "信访、调解、仲裁、裁决等依法办理，三种调解联动",
      "Handle petitions, mediation, arbitration and adjudication by law; link the mediations",
    ],
    ["mechanism", "健全“4322”大调解工作体系", "Run the “4322” mediation system"],
    ["duty", "网上受理信访，依法处理", "Accept petitions online and handle them by law"],
  ]),
  ...clause("3.1", label("落实第一责任人责任", "First responsible persons"), [
    ["duty", "政府主要负责人为第一责任人", "Have the head of government be first in charge"],
    [
      "mechanism",
      "一年内多起重大违法案件造成严重后果的，追究主要负责人",
      "Hold the head to account for several grave unlawful cases in a year",
    ],
  ]),
  ...clause("3.2", label("强化考核评价和督促检查", "Assessment and inspection"), [
    ["mechanism", "法治建设成效纳入政绩考核，评选先进", "Assess units by law-based government; choose the advanced"],
    [
      "mechanism",
      "定期检查和专项督查，对工作不力的约谈、责令整改、通报",
      "Inspect; interview, order or criticise where work is slow",
    ],
  ]),
  ...clause("3.3", label("加强法制队伍建设", "Legal staff"), [
    ["duty", "法制机构人员与任务相适应", "Match legal staff to the task"],
    ["target", "州、县市每年至少一期法治培训班", "Hold a legal training course a year, in each place"],
    ["target", "政府领导班子每年至少两次法治讲座", "Hold two legal lectures a year for each leadership"],
  ]),
  {
    id: "annex",
    clause: label("附件", "Annex"),
    title: label("责任分解到牵头单位和配合单位", "Assign each task to a lead unit and its supporting units"),
    kind: "duty",
  },
];
