import { defineCheck, label } from "fazhi";
import { parseDocumentNumber } from "fazhi/codes";
import { Unit } from "fazhi/model";
import { observed } from "./observed.js";
import { dayInPlanYear, sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";
import { existsOn } from "./unit-lifetime.js";

type Base = NonNullable<Unit["statutoryBases"]>[number];

// What is laid down by a law, a regulation or a rule; body and function are laid down by decisions on bodies and posts, too.
const byLaw: readonly Base["kind"][] = ["power", "procedure", "liability"];
// Provisions on duties, posts and powers (三定规定) lay down powers too, also where a notice issues them.
const provisions = /(?:法|法典|条例|规定|办法|规则|细则|决定|章程)(?:》?的?(?:通知|公告|令))?$/u;
const plainPaper = /(?:通知|意见|纪要|批复|函|方案|公告|通告|要点|安排|总结|报告)$/u;

/** Whether a document is, by its name or number, a paper of administration and neither a law nor a regulation nor a rule. */
function isPlainPaper({ basis: { document, documentNumber } }: Base): boolean {
  const name = document.trim().replace(/^《|》$/gu, "");
  if (provisions.test(name)) return false;
  if (plainPaper.test(name)) return true;
  const number = parseDocumentNumber(documentNumber ?? name);
  return number.ok && number.value.form !== "decree";
}

/** The powers, the procedure and the liability of a unit rest on laws, regulations or rules, not on papers of administration. */
export const restPowersOnLaw = defineCheck({
  id: "rest-powers-on-law",
  title: label("权限、程序、责任以法律、法规、规章为依据", "Rest powers, procedure and liability on law"),
  about: Unit,
  severity: "warning",
  obligations: ["2.3a"],
  binds: [
    { kinds: ["department"], levels: ["prefecture", "county"] },
    { kinds: ["zone"], levels: ["prefecture"] },
  ],
  data: (unit) => ({ title: unit.title }),
  source: plan2017.clause("2.3 二（三）"),
  inForce: sinceThePlan,
  when: (unit, terms) =>
    unit.kind
      .oneOf("department", "zone")
      .and(
        unit.level.oneOf("prefecture", "county"),
        existsOn(unit, dayInPlanYear(terms)),
        unit.statutoryBases.isPresent(),
      ),
  field: "statutoryBases",
  messages: {
    paper: label(
      "{title}的{side}仅以《{basis}》为依据，该文件不是法律、法规、规章。",
      "The {side} of {title} rests on “{basis}” alone, which is no law, regulation or rule.",
    ),
  },
  remedy: label("载明所依据的法律、法规、规章。", "Name the law, regulation or rule."),
  notCovered: label(
    "只按文件名称和字号判断；规定、办法一类文件（包括三定规定）视为有依据，名称看不出的也视为有依据。",
    "A document is told by its name and number; provisions and measures count as law here, and so does one whose name does not tell.",
  ),
  check: (unit, { fail }) => {
    const { statutoryBases = [] } = unit;
    const failures = byLaw.flatMap((kind) => {
      const own = statutoryBases.filter((base) => base.kind === kind);
      const [first] = own;
      if (first === undefined || !own.every(isPlainPaper)) return [];
      const place = `statutoryBases[${statutoryBases.indexOf(first)}].basis.document`;
      return [
        fail("paper", {
          key: kind,
          data: { side: { value: kind, labels: sides[kind] }, basis: first.basis.document.replace(/^《|》$/gu, "") },
          evidence: [observed(Unit, unit, place, label("依据", "Basis"), first.basis.document)],
        }),
      ];
    });
    return failures.length === 0 ? "pass" : failures;
  },
});

const sides = {
  body: label("机构", "body"),
  function: label("职能", "functions"),
  power: label("权限", "powers"),
  procedure: label("程序", "procedure"),
  liability: label("责任", "liability"),
} as const;
