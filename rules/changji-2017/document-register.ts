import { type Dataset, defineCheck, label } from "fazhi";
import { NormativeDocument, Unit } from "fazhi/model";
import { firstDayOfPlanYear, lastDayOfPlanYear } from "./plan-year.js";
import { plan2017 } from "./sources.js";

/** The government whose register a unit's documents stand in: its own, or that of the government to which it belongs. */
function registrar(dataset: Dataset, id: string): Unit | undefined {
  const unit = dataset.find(Unit, id);
  if (unit === undefined || unit.kind === "government") return unit;
  return unit.parent === undefined ? undefined : dataset.find(Unit, unit.parent);
}

/** How many documents have a number in the register of a government. */
function numbersOf(dataset: Dataset): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { unit, unifiedNumber } of dataset.records(NormativeDocument)) {
    if (unifiedNumber === undefined) continue;
    const key = `${registrar(dataset, unit)?.id ?? unit} ${unifiedNumber}`;
    numbers.set(key, (numbers.get(key) ?? 0) + 1);
  }
  return numbers;
}

// What a unified number begins with, before its year and serial.
const prefixOf = (unifiedNumber: string): string => /^[^\d]*/u.exec(unifiedNumber)?.[0] ?? "";

/** How many numbers of the register of a government begin with what. */
function prefixesOf(dataset: Dataset): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const registers = new Map<string, Map<string, number>>();
  for (const { unit, unifiedNumber } of dataset.records(NormativeDocument)) {
    if (unifiedNumber === undefined) continue;
    const register = registrar(dataset, unit)?.id ?? unit;
    const prefixes = registers.get(register) ?? new Map<string, number>();
    prefixes.set(prefixOf(unifiedNumber), (prefixes.get(prefixOf(unifiedNumber)) ?? 0) + 1);
    registers.set(register, prefixes);
  }
  return registers;
}

/** What the other numbers of a register begin with, where all of them begin alike and this one differs. */
function otherPrefix(unifiedNumber: string, prefixes: ReadonlyMap<string, number> | undefined): string | undefined {
  const own = prefixOf(unifiedNumber);
  const [other, third] = [...(prefixes ?? [])].filter(([prefix]) => prefix !== own);
  const isAlone = (prefixes?.get(own) ?? 0) === 1;
  return isAlone && third === undefined && other !== undefined && other[1] > 1 ? other[0] : undefined;
}

/** Once a county government numbers its documents uniformly, each of them has a number of its register that no other has. */
export const numberDocumentInRegister = defineCheck({
  id: "number-document-in-register",
  title: label("规范性文件纳入统一登记编号", "Number a document in the register"),
  about: NormativeDocument,
  severity: "warning",
  obligations: ["2.12b"],
  binds: "any",
  relevantDay: (document) => document.publishedOn,
  data: (document) => ({
    title: document.title,
    unit: document.unit.in(Unit).title,
    published: document.publishedOn,
    number: document.documentNumber,
    unified: document.unifiedNumber,
  }),
  source: plan2017.clause("2.12 二（十二）"),
  when: (document) => document.kind.equals("normative").and(document.publishedOn.isPresent()),
  messages: {
    "outside-register": label(
      "{unit}《{title}》（{number}）{published}印发，没有编入统一编号，不在登记编号序列之内。",
      "“{title}” of {unit} ({number}), issued on {published}, has no unified number and stands outside the register's sequence.",
    ),
    "other-sequence": label(
      "{unit}《{title}》的统一编号{unified}与本级政府登记编号序列（{prefix}…）不一致。",
      "The unified number {unified} of “{title}” by {unit} is not of the sequence ({prefix}…) of the government's register.",
    ),
    "number-twice": label(
      "{unit}《{title}》的统一编号{unified}与本级政府另一文件重复。",
      "“{title}” of {unit} has the unified number {unified}, which another document of the government has too.",
    ),
    "registered-late": label(
      "{unit}《{title}》{published}印发，此前没有统一登记。",
      "“{title}” of {unit}, issued on {published}, was not registered before that.",
    ),
  },
  remedy: label("补办统一登记、编号。", "Register and number the document."),
  notCovered: label(
    "没有开始统一编号的县市，由覆盖率指标判断。",
    "A county that does not number its documents uniformly is seen by the coverage.",
  ),
  parameters: [firstDayOfPlanYear, lastDayOfPlanYear],
  reads: [Unit],
  check: (document, { dataset, gather, fail, evidence }) => {
    const { publishedOn, unifiedNumber, registeredOn, unit } = document;
    const government = registrar(dataset, unit);
    if (publishedOn === undefined || government?.kind !== "government" || government.level !== "county")
      return "not-applicable";
    const { numberingSince, registrationSince } = government.documentUnification ?? {};
    if (numberingSince === undefined || publishedOn < numberingSince) return "not-applicable";
    const seen = evidence("documentNumber", "unifiedNumber", "registeredOn", "publishedOn");
    if (unifiedNumber === undefined) return fail("outside-register", { field: "unifiedNumber", evidence: seen });
    if ((gather(numbersOf).get(`${government.id} ${unifiedNumber}`) ?? 0) > 1)
      return fail("number-twice", { field: "unifiedNumber", evidence: seen });
    const prefix = otherPrefix(unifiedNumber, gather(prefixesOf).get(government.id));
    if (prefix !== undefined)
      return fail("other-sequence", { field: "unifiedNumber", data: { prefix }, evidence: seen });
    if (
      registrationSince !== undefined &&
      registrationSince <= publishedOn &&
      registeredOn !== undefined &&
      registeredOn > publishedOn
    )
      return fail("registered-late", { field: "registeredOn", evidence: seen });
    return "pass";
  },
});
