import { phrasesOf } from "./phrases-of.js";

/** 2.2 Power and responsibility lists. */
export const powerLists = phrasesOf("2.2", [
  ["落实完善权力清单、责任清单制度", "Power and responsibility lists"],
  [
    "持续推进权力清单、责任清单规范和公布工作",
    "keep the power and responsibility lists in order, and publish them",
    [
      "have-power-list",
      "show-all-of-power",
      "publish-power-and-responsibility-lists",
      "pair-powers-with-responsibilities",
    ],
  ],
  [
    "严格按照权力清单和责任清单行使职权",
    "use powers strictly by the lists",
    ["enforce-by-listed-power", "license-by-listed-item"],
  ],
  ["不得在清单之外变相行使职权", "use none outside the lists", ["enforce-by-listed-power", "license-by-listed-item"]],
  [
    "对权、责清单实施动态管理,根据法律法规规章和部门职能变化等情况,及时调整",
    "change the lists in time with law and functions",
    ["revise-list-after-trigger", "list-item-taken-over", "take-ended-item-off-list", "change-list-with-its-basis"],
  ],
  ["并主动向社会公开", "and publish the change", ["publish-changed-power-list"]],
  [
    "做到法定职责必须为",
    "do what the law commands",
    [
      "decide-licence-in-time",
      "register-business-in-time",
      "answer-information-request-in-time",
      "tell-whether-petition-is-accepted",
      "conclude-reconsideration-in-time",
    ],
  ],
  ["法无授权不可为", "do nothing that the law does not allow", ["enforce-by-listed-power", "license-by-listed-item"]],
  [
    "对各级政府及其部门权力清单和责任清单运行情况开展监督检查",
    "inspect how governments and departments run the lists",
    ["inspect-running-of-lists"],
  ],
  ["防止权力越位、缺位和错位", "against overreach, absence and misplacement", ["correct-list-shortcomings"]],
]);
