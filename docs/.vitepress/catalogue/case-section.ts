import { type CaseList, caseLists, casesOf, type ListedCase } from "../../../src/testing/rule-table.js";
import type { RuleTrial } from "../../../src/testing/rule-trial.js";
import { caseHeadings, judgedCase, resultWords, statedFacts } from "./case-words.js";
import type { Catalogue, CatalogueRule } from "./catalogue.js";
import { escaped, table } from "./markdown.js";
import type { Reader } from "./reader.js";

/** The most cases that a page shows of each list. */
const most: Readonly<Record<CaseList, number>> = { keeps: 6, breaks: 6, pending: 3, undetermined: 3, notApplicable: 3 };

/** The cases by which a rule is tested, judged anew. */
export function caseSection(item: CatalogueRule, catalogue: Catalogue, reader: Reader): readonly string[] {
  const { say } = reader;
  if (item.trials.length === 0) return [];
  return [
    say("## 用例 {#cases}", "## Tried on cases {#cases}"),
    say(
      "下列情形都是虚构的，取自本规则的测试，结果由引擎逐一判断得出。没有写出的事实不影响结果。",
      "These cases are invented. They are those the rule is tested by, and the engine judged each of them for this page. What is not told makes no difference.",
    ),
    ...item.trials.flatMap((trial, at) => trialParts(trial, at, item.trials.length, catalogue, reader)),
  ];
}

function trialParts(
  trial: RuleTrial,
  at: number,
  count: number,
  catalogue: Catalogue,
  reader: Reader,
): readonly string[] {
  const { say, read } = reader;
  const { table: own, rule } = trial;
  const start = statedFacts(rule.about.name, own, catalogue, reader);
  const calendar =
    own.calendar === undefined ? "" : say(`，按${own.calendar.title.zh}计算`, `, by the ${own.calendar.title.en}`);
  const group = count === 1 ? say("各情形", "All cases") : say(`第${at + 1}组情形`, `Set ${at + 1} of the cases`);
  const cases = casesOf(own);
  return [
    start.length === 0
      ? say(
          `${group}截至${own.asOf}判断${escaped(calendar)}，另有说明的除外。`,
          `${group} are judged as of ${own.asOf}${escaped(calendar)}, unless they say otherwise.`,
        )
      : say(
          `${group}截至${own.asOf}判断${escaped(calendar)}，另有说明的除外，并且都从这些事实开始：${start.join("，")}。`,
          `${group} are judged as of ${own.asOf}${escaped(calendar)}, unless they say otherwise, and start from: ${start.join("; ")}.`,
        ),
    ...caseLists.flatMap(({ list }) => {
      const listed = cases.filter((one) => one.list === list);
      if (listed.length === 0) return [];
      const shown = mostTelling(listed, at === 0 ? most[list] : Math.ceil(most[list] / 2));
      const more = listed.length - shown.length;
      return [
        `### ${read(caseHeadings[list])}${count === 1 ? "" : say(`（第${at + 1}组）`, ` (set ${at + 1})`)} {#${list.toLowerCase()}${at === 0 ? "" : `-${at + 1}`}}`,
        caseTable(shown, trial, catalogue, reader),
        more === 0 ? "" : say(`测试中另有${more}种情形。`, `The tests have ${more} more.`),
      ];
    }),
  ];
}

/** The first cases, but of each thing that can be found one before a second of another. */
function mostTelling(cases: readonly ListedCase[], count: number): readonly ListedCase[] {
  const told = new Set<string>();
  const first = cases.filter((one) => {
    if (one.list !== "breaks") return false;
    const what = one.expected.map(({ message }) => message).join(" ");
    const isNew = !told.has(what);
    told.add(what);
    return isNew;
  });
  const kept = new Set([...new Set([...first, ...cases])].slice(0, count));
  return cases.filter((one) => kept.has(one));
}

function caseTable(cases: readonly ListedCase[], trial: RuleTrial, catalogue: Catalogue, reader: Reader): string {
  const { say, language } = reader;
  const { asOf } = trial.table;
  const name = language === "en" ? ["Case"] : [];
  return table(
    [...name, say("事实", "Facts"), say("截至", "As of"), say("结果", "Comes to")],
    cases.map((listed) => [
      ...(language === "en" ? [escaped(listed.name)] : []),
      factCell(listed, trial, catalogue, reader),
      listed.one.asOf ?? asOf,
      resultWords(judgedCase(trial, listed, reader), trial.rule.about, reader),
    ]),
  );
}

/** What a case states; where that is nothing, what those that keep the rule state and it does not. */
function factCell({ one }: ListedCase, { rule, table: own }: RuleTrial, catalogue: Catalogue, reader: Reader): string {
  const { name, fields } = rule.about;
  const facts = statedFacts(name, one, catalogue, reader);
  if (facts.length > 0) return facts.join("<br>");
  const elsewhere = new Set(own.keeps.flatMap((other) => Object.keys(other.record ?? {})));
  const lacking = Object.keys(fields).filter(
    (field) => elsewhere.has(field) && !Object.hasOwn(own.record ?? {}, field),
  );
  if (lacking.length === 0) return reader.say("同上述事实", "as told above");
  const gaps = Object.fromEntries(lacking.map((field) => [field, undefined]));
  return statedFacts(name, { record: gaps }, catalogue, reader).join("<br>");
}
