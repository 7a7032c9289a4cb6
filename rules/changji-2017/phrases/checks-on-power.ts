import { phrasesOf } from "./phrases-of.js";

/** 2.15 Checks on power. */
export const checksOnPower = phrasesOf("2.15", [
  ["强化对行政权力的制约和监督", "Checks on power"],
  ["自觉接受党内监督、人大监督、民主监督、司法监督", "accept supervision of every kind, as the sentences after it say"],
  [
    "在党委对党风廉政建设和反腐败工作的统一领导下,自治州各级政府及其部门要切实履行主体责任,主要负责人是第一责任人,对本级政府本部门党风廉政建设负总责",
    "the principal of each government and department is first responsible for integrity",
    ["name-first-responsible-person", "name-principal-of-department", "report-on-integrity"],
  ],
  [
    "认真研究处理人大及其常委会组成人员对政府工作提出的有关审议意见,及时研究办理人大代表和政协委员提出的意见和建议",
    "handle the opinions of the congress, and the suggestions of deputies and members, in time",
    ["report-on-deliberation-opinion-in-time", "answer-deputy-suggestion-in-time", "answer-cppcc-proposal-in-time"],
  ],
  ["提高办理质量和实效,办结率达到100%", "conclude a hundred per cent", ["proposal-conclusion-rate"]],
  [
    "通过在线调研、实地访谈等,加强与代表委员沟通",
    "keep contact with them, online and on the spot",
    ["contact-proposer-before-reply"],
  ],
  [
    "对涉及公共利益、社会广泛关注的建议提案,承办单位原则上都要公开答复全文,及时回应关切,接受群众监督",
    "publish replies of public interest in full",
    ["publish-reply-of-public-interest", "publish-reply-in-full"],
  ],
  ["支持人民法院依法受理行政案件", "support the courts in taking suits", ["answer-suit-in-time"]],
  ["尊重并执行人民法院生效裁判", "carry out final judgments", ["perform-judgment-in-time"]],
  [
    "检察机关对在履行职责中发现的行政违法行为,行政机关应当积极配合",
    "cooperate with the procuratorate",
    ["answer-procuratorial-suggestion"],
  ],
  [
    "加强对政府内部权力的监督制约。对财政资金分配使用、国有资产监管、政府投资、政府采购、公共资源转让、公共工程建设等权力集中的部门和岗位实行分事行权、分岗设权、分级授权",
    "in six areas divide powers, separate posts, grade authority",
    ["separate-conflicting-posts", "separate-powers-of-post"],
  ],
  [
    "定期轮岗",
    "rotate",
    ["rotate-post-holder", "show-work-of-post-rotation", "found-post-rotation-on-paper", "limit-time-in-post"],
  ],
  [
    "强化内部流程控制,防止权力滥用",
    "control the process from within",
    ["separate-conflicting-posts", "separate-powers-of-post"],
  ],
  [
    "切实履行监督责任,确保廉政建设各项任务落实",
    "see to it that the tasks of integrity are done",
    ["report-on-integrity"],
  ],
]);
