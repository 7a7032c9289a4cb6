import { type Pack, plainDate, workingDays } from "fazhi";
import { describe, expect, it } from "vitest";
import { readHouse } from "../../architecture/house.js";
import { authorityLaw } from "./authority-law.js";
import { coveredParameterLaw, intervalLaw } from "./interval-law.js";
import { literalsIn } from "./literal-law.js";
import { messageLaw } from "./message-law.js";
import { nameLaw } from "./name-law.js";
import type { PackLaw } from "./pack-law.js";
import { fileInTime, filingPeriod, filingRate, newMeasures, oldMeasures, soundPack } from "./small-pack.js";
import { statementLaw } from "./statement-law.js";

/** The sound pack with something in it spoilt, as `definePack` would not have let it pass. */
const spoilt = (changes: Partial<Pack>): Pack => ({ ...soundPack, ...changes });
const [oldVersion, newVersion] = fileInTime.versions;
const ruleWith = (...versions: readonly object[]) =>
  spoilt({ rules: [{ ...fileInTime, versions } as never], parameters: [filingPeriod] });
const periodFrom = (source: { clause: typeof newMeasures.clause }, from: string, until?: string) => ({
  value: workingDays(10),
  source: source.clause("第三条"),
  inForce: { from: plainDate(from), ...(until === undefined ? {} : { until: plainDate(until) }) },
});

describe("the law catches", () => {
  it.each<[string, PackLaw, readonly Pack[], string]>([
    [
      "an article left empty",
      authorityLaw,
      [ruleWith({ ...oldVersion, source: oldMeasures.clause(" ") }, { ...newVersion })],
      "rule file-in-time, version 1 names no article",
    ],
    [
      "a document that is not listed",
      authorityLaw,
      [spoilt({ sources: [newMeasures] })],
      "rule file-in-time, version 1 rests on “old-measures”, which the pack does not list",
    ],
    [
      "a rule older than its document",
      authorityLaw,
      [ruleWith({ ...newVersion, inForce: { from: plainDate("2016-12-31") } })],
      "rule file-in-time, version 1 applies from 2016-12-31, before its document from 2017-01-01",
    ],
    [
      "a day between two versions on which there is none",
      intervalLaw,
      [
        ruleWith(
          { ...oldVersion, inForce: { from: plainDate("2010-01-01"), until: plainDate("2016-12-31") } },
          { ...newVersion },
        ),
      ],
      "rule file-in-time, version 1 ends on 2016-12-31, the next begins on 2017-01-01",
    ],
    [
      "a day on which there are two",
      intervalLaw,
      [
        ruleWith(
          { ...oldVersion, inForce: { from: plainDate("2010-01-01"), until: plainDate("2017-01-02") } },
          { ...newVersion },
        ),
      ],
      "rule file-in-time, version 1 overlaps the next, which begins on 2017-01-01",
    ],
    [
      "a rule that ends while its document goes on",
      intervalLaw,
      [ruleWith({ ...newVersion, inForce: { from: plainDate("2017-01-01"), until: plainDate("2018-01-01") } })],
      "rule file-in-time, version 1 ends on 2018-01-01, its document does not",
    ],
    [
      "a gap between two values",
      intervalLaw,
      [
        spoilt({
          parameters: [
            {
              ...filingPeriod,
              values: [periodFrom(oldMeasures, "2010-01-01", "2016-06-01"), periodFrom(newMeasures, "2017-01-01")],
            },
          ],
        }),
      ],
      "parameter filing-period, value 1 ends on 2016-06-01, the next begins on 2017-01-01",
    ],
    [
      "a number that comes later than its rule",
      coveredParameterLaw,
      [spoilt({ parameters: [{ ...filingPeriod, values: [periodFrom(newMeasures, "2017-01-01")] }] })],
      "rule file-in-time applies from 2010-01-01, its parameter filing-period only from 2017-01-01",
    ],
    [
      "a number that ends before its rule",
      coveredParameterLaw,
      [spoilt({ parameters: [{ ...filingPeriod, values: [periodFrom(oldMeasures, "2010-01-01", "2017-01-01")] }] })],
      "rule file-in-time goes on after 2017-01-01, when its parameter filing-period ends",
    ],
    [
      "a number that is not there",
      coveredParameterLaw,
      [spoilt({ parameters: [] })],
      "rule file-in-time names the parameter filing-period, which is not there",
    ],
    [
      "a rule that watches nothing",
      statementLaw,
      [spoilt({ rules: [{ ...fileInTime, obligations: [] } as never] })],
      "rule file-in-time names no obligation",
    ],
    [
      "a rule that tells no way out",
      statementLaw,
      [spoilt({ rules: [{ ...fileInTime, remedy: undefined } as never] })],
      "rule file-in-time does not say in zh what remedies a violation",
    ],
    [
      "a title in one language",
      statementLaw,
      [spoilt({ indicators: [{ ...filingRate, title: { zh: "备案率", en: "" } } as never] })],
      "indicator filing-rate has no title in both languages",
    ],
    [
      "a message that repeats the number of a parameter",
      messageLaw,
      [ruleWith({ ...oldVersion }, { ...newVersion, late: { zh: "超过十五个工作日才报送。", en: "Filed too late." } })],
      "rule file-in-time says: 超过十五个工作日才报送。",
    ],
    [
      "the same in English",
      messageLaw,
      [ruleWith({ ...oldVersion, overdue: { zh: "逾期未报送。", en: "Not filed within ten working days." } })],
      "rule file-in-time says: 逾期未报送。",
    ],
    [
      "an id that says what went wrong",
      nameLaw,
      [spoilt({ rules: [{ ...fileInTime, id: "filing-overdue" } as never] })],
      "the rule filing-overdue does not say what to do",
    ],
    [
      "an id in another form",
      nameLaw,
      [spoilt({ rules: [{ ...fileInTime, id: "file_inTime" } as never] })],
      "the rule file_inTime is not in kebab-case",
    ],
    [
      "one id in two packs",
      nameLaw,
      [soundPack, { ...soundPack, name: "other-measures", origins: new Map() }],
      "the rule file-in-time is also one of example-measures",
    ],
  ])("%s", (_, law, packs, flaw) => {
    expect(law.flaws(packs).map((one) => one.replace(/^[a-z-]+: /, ""))).toContain(flaw);
  });

  it.each([
    [
      "a number in a rule",
      "export const rule = defineDeadline({ within: () => workingDays(15) });",
      ["15", "workingDays(15)"],
    ],
    ["a single day, which is a number too", "const within = days(1);", ["days(1)"]],
    ["a threshold in a check", "const isMany = (count: number) => count >= 3;", ["3"]],
    ["a day in a condition", 'const isOld = (day: string) => day < "2017-04-01";', ["2017-04-01"]],
    ["a number hidden from its parameter", "const many = 20;\ndefineParameter({ values: [{ value: many }] });", ["20"]],
    ["nothing in a parameter", 'defineParameter({ values: [{ value: days(15), source: law.clause("1") }] });', []],
    ["nothing in the days of a source", 'defineSource({ inForce: { from: plainDate("2017-01-01") } });', []],
    ["nothing in an interval", 'const year = { from: plainDate("2017-01-01"), until: plainDate("2018-01-01") };', []],
    ["nothing in none and one", "const isOne = (count: number) => count > 0 && count - 1 === 0;", []],
  ])("%s", (_, text, literals) => {
    const found = literalsIn(readHouse(new Map([["rules/example/rule.ts", text]])));
    expect(found.map((flaw) => flaw.replace(/^[^ ]* /, "")).sort()).toEqual(literals);
  });
});
