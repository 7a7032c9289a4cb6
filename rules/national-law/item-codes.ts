import { defineCheck, inForceOn, label } from "fazhi";
import { parseCreditCode } from "fazhi/codes";
import { List, ListEntry, Unit } from "fazhi/model";
import { itemCodeStandard } from "./standard-sources.js";

// An item as one organ carries it out (31 characters), and one way of handling it (33), begin with that organ's credit code.
const carriedOut = /^(?<organ>[0-9A-Za-z]{18})[0-9A-Za-z]{13}(?:[0-9A-Za-z]{2})?$/u;

/** The code of an item as one organ carries it out begins with a valid credit code: that of the organ. */
export const codeItemUnderCreditCode = defineCheck({
  id: "code-item-under-credit-code",
  title: label("事项实施编码以实施机关代码开头", "Begin the code of an item with the organ's credit code"),
  about: ListEntry,
  severity: "notice",
  binds: "any",
  obligations: ["USC-01"],
  responsible: (entry) => entry.list.in(List).unit,
  data: (entry) => ({ name: entry.name, code: entry.code, unit: entry.list.in(List).unit.in(Unit).title }),
  source: itemCodeStandard.clause("实施编码", { verified: false }),
  when: (entry, { asOf }) => entry.code.isPresent().and(inForceOn(entry, asOf)),
  field: "code",
  messages: {
    wrong: label(
      "{unit}事项“{name}”的编码{code}开头的统一社会信用代码不合规则：{problem}。",
      "The code {code} of the item “{name}” of {unit} begins with a credit code that is not valid: {problem}.",
    ),
    otherOrgan: label(
      "{unit}事项“{name}”的编码{code}开头不是实施单位“{organ}”的统一社会信用代码。",
      "The code {code} of the item “{name}” of {unit} does not begin with the credit code of “{organ}”, which carries it out.",
    ),
  },
  remedy: label("按事项编码要求更正编码。", "Correct the code after the standard."),
  notCovered: label(
    "只判断31位实施编码、33位办理项编码的前18位；基本编码和各地编码不作判断，标准原文未能核对。",
    "Only the first 18 characters of codes of 31 and 33 are judged; basic codes and those of provinces are not. The standard itself could not be read.",
  ),
  check: ({ code = "", exercisingUnit = "" }, { dataset, fail, evidence }) => {
    const organCode = carriedOut.exec(code)?.groups?.["organ"];
    if (organCode === undefined) return "not-applicable";
    const seen = evidence("code", "exercisingUnit");
    const parsed = parseCreditCode(organCode);
    if (!parsed.ok) {
      const { id, message } = parsed.problem;
      return fail("wrong", { data: { problem: { value: id, labels: message } }, evidence: seen });
    }
    const organ = dataset.find(Unit, exercisingUnit);
    return organ?.creditCode === undefined || organ.creditCode === organCode
      ? "pass"
      : fail("otherOrgan", { data: { organ: organ.title }, evidence: seen });
  },
});
