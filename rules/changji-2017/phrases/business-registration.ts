import { phrasesOf } from "./phrases-of.js";

/** 2.4 Reform of business registration. */
export const businessRegistration = phrasesOf("2.4", [
  ["深化商事制度改革", "Reform of business registration"],
  [
    "继续清理工商登记前置审批",
    "clean up the approvals before registration",
    ["cut-pre-registration-approvals", "pre-registration-approvals"],
  ],
  [
    "加快工商登记后置审批改革",
    "speed up the approvals after registration",
    ["decide-post-registration-approval-in-time"],
  ],
  [
    "进一步推进工商注册登记制度便利化,全面推行“五证合一、一照一码”",
    "make registration easier; five certificates in one, one licence with one code",
    ["register-valid-credit-code", "merge-certificates", "issue-one-licence-with-one-code", "certificate-merger-rate"],
  ],
  [
    "实现个体工商户的营业执照和税务登记证“两证合一”",
    "two certificates in one for sole traders",
    ["merge-certificates", "issue-one-licence-with-one-code"],
  ],
  ["降低创业准入的制度成本", "so that it costs less to begin"],
  ["推进工商登记全程电子化试点", "try out fully electronic registration", ["electronic-registration-rate"]],
  ["加快推进电子营业执照", "speed up electronic licences", ["electronic-licence-rate"]],
  [
    "建立普通注销登记和简易注销登记制度相互配套的市场主体退出机制",
    "an exit from the market by ordinary and simplified deregistration",
    ["announce-deregistration-for-statutory-period", "simplified-deregistration-share"],
  ],
]);
