import { phrasesOf } from "./phrases-of.js";

/** 2.1 Reform of administrative approval. */
export const approvalReform = phrasesOf("2.1", [
  ["深化行政审批制度改革", "Reform of administrative approval"],
  ["进一步清理行政审批事项", "clean up the approval items further", ["clean-up-approval-item"]],
  [
    "取消全部非行政许可审批事项",
    "abolish every non-licensing approval item",
    ["keep-no-non-licensing-approval", "non-licensing-approval-items"],
  ],
  ["清理和进一步规范现有行政审批事项", "clean up and standardise the existing items", ["clean-up-approval-item"]],
  [
    "做好国家、自治区指定地方实施行政审批事项的承接和落实",
    "take over the items that State and region have the places run",
    ["take-over-delegated-item"],
  ],
  [
    "做好已取消和下放行政审批事项的衔接和督导",
    "hand on and supervise what was cancelled or handed down",
    ["supervise-cancelled-or-devolved-item"],
  ],
  [
    "切实防止行政许可事项边减边增",
    "let no item be added while others are cut",
    ["rest-new-item-on-legal-basis", "show-all-of-licence-item", "let-approval-items-not-grow"],
  ],
  [
    "明减暗增",
    "nor be cut in the open and added in secret",
    ["keep-cancelled-item-cancelled", "take-ended-item-off-list"],
  ],
  ["进一步清理规范行政审批中介服务", "clean up the intermediary services of approval", ["publish-intermediary-list"]],
  ["制定清理规范中介服务工作的具体措施", "issue concrete measures for it", ["issue-measures-on-intermediaries"]],
  [
    "全面清理行政审批涉及的中介服务事项",
    "clean up every service that approvals involve",
    ["clean-up-intermediary-service", "use-listed-intermediaries"],
  ],
  [
    "对保留的行政审批中介服务实行清单管理并向社会公布",
    "list the services that are kept, and publish the list",
    ["publish-intermediary-list", "use-listed-intermediaries"],
  ],
  [
    "推进中介服务行业公平竞争",
    "let the providers compete on fair terms",
    ["keep-intermediaries-competing", "leave-choice-of-intermediary-to-applicant", "let-providers-vary"],
  ],
  ["推行负面清单制度", "apply the negative list", ["add-nothing-to-negative-list"]],
  [
    "认真实施全国统一的市场准入负面清单",
    "apply the uniform national list of market access",
    ["add-nothing-to-negative-list"],
  ],
  ["各类市场主体可依法平等进入清单之外领域", "what is not listed is open to all alike", ["leave-unlisted-field-open"]],
  [
    "简化整合投资项目报建审批",
    "simplify and merge the approvals of investment projects",
    ["merge-investment-approvals"],
  ],
  [
    "保留的审批事项纳入全国、自治区统一的投资项目在线审批监管平台",
    "bring what is kept onto the uniform online platform",
    ["receive-investment-project-on-platform"],
  ],
  [
    "实行“一站式”网上并联审批",
    "approve in one place, online and in parallel",
    ["examine-investment-project-in-parallel"],
  ],
  ["缩短流程、限时办结", "shorten the flow, finish in time", ["finish-investment-stage-in-time"]],
  ["积极推进行政许可标准化建设", "standardise licensing", ["standardise-licence-item", "show-all-of-licence-item"]],
  [
    "推进网上审批,规范网上政务服务事项目录",
    "approve online, order the catalogue of online services",
    ["keep-service-catalogue", "publish-service-catalogue", "online-application-rate"],
  ],
  ["优化网上服务流程", "improve the flow of online services", ["show-flow-of-service"]],
  [
    "对保留的行政审批事项,进行统一编码,建立目录",
    "give each item kept a uniform code and a place in the catalogue",
    ["keep-approval-catalogue", "code-and-catalogue-item", "use-code-once"],
  ],
  [
    "动态化管理,及时更新",
    "keep the catalogue current",
    [
      "update-catalogue-after-trigger",
      "list-item-taken-over",
      "take-ended-item-off-list",
      "change-list-with-its-basis",
    ],
  ],
  ["提高行政效能,在深化行政审批制度改革方面先行先试", "be efficient, and first to try the reform"],
  [
    "以吉木萨尔县为试点建立行政审批局,推进相对集中行政许可",
    "set up a bureau of approvals in Jimsar as a pilot, and bring the licences together in it",
    [
      "hold-approval-bureau-pilot",
      "stand-for-no-named-pilot",
      "launch-approval-bureau",
      "move-items-in-scope",
      "items-moved-to-approval-bureau",
    ],
  ],
  ["实行综合审批、一枚印章管到底", "approve as one, with one seal from beginning to end", ["seal-with-one-seal"]],
]);
