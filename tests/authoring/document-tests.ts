import type { Language } from "../../src/codes/label.js";
import { type PackTest, type PackTestReport, readPackTests, runPackTests } from "../../src/doors/authoring.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import {
  fileInTime,
  haveATitleOfItsOwn,
  nameTheFilingUnit,
  packWith,
  reviewBeforeSigning,
} from "../testing/document-rules.js";

/** The pack of the rules on documents; its filing period is 15 days, and 10 from 2018. */
export const pack = packWith(fileInTime, nameTheFilingUnit, reviewBeforeSigning, haveATitleOfItsOwn);

/** Sound tests of that pack. */
export const soundTests = `asOf: 2017-09-30
records:
  unit: [{ id: u, kind: department }]
  normative-document: [{ id: d, unit: u, publishedOn: 2017-05-10 }]
tests:
  - name: 第十五日备案，未超期
    records:
      normative-document: [{ id: d, filedOn: 2017-05-25 }]
    expect: { file-in-time: 符合, filing-rate: { value: 1, counted: 1, of: 1, target: 达标 } }
  - name: 第十六日备案，超期一日
    records:
      normative-document: [{ id: d, filedOn: 2017-05-26 }]
    expect: { file-in-time: { outcome: fail, message: late, due: 2017-05-25, data: { daysLate: 1 } } }
  - name: 缺公布日期，无法判断
    records:
      normative-document: [{ id: d, publishedOn: null }]
    expect: { file-in-time: { outcome: undetermined, missing: [publishedOn] } }
  - name: 最后一日尚未备案
    asOf: 2017-05-25
    expect: { file-in-time: { outcome: pending, due: 2017-05-25 } }
`;

/** The tests of a text that is sound. */
export function testsIn(text: string): readonly PackTest[] {
  const read = readPackTests(text, pack);
  if (!read.ok) throw new Error(problemsIn(text).join("\n"));
  return read.tests;
}

/** What comes of one test, its records and what it expects being written as they stand in a file. */
export const resultOf = (records: string, expected: string, asOf = "2017-09-30"): PackTestReport =>
  runPackTests(pack, testsIn(`tests: [{ name: 一, asOf: ${asOf}, records: ${records}, expect: ${expected} }]`));

/** What is wrong with one test, in one language. */
export const failuresOf = (report: PackTestReport, language: Language = "en"): readonly string[] =>
  report.tests.flatMap(({ failures }) => failures.flatMap(({ problems }) => problems.map((one) => one[language])));

/** What is wrong with a text, each as `line:column message` and the word that was most likely meant. */
export function problemsIn(text: string, language: Language = "en"): readonly string[] {
  const read = readPackTests(text, pack);
  return read.ok
    ? []
    : read.problems.map(
        (one) =>
          `${one.line}:${one.column} ${problemMessage(one)[language]}${one.suggestion === undefined ? "" : ` -> ${one.suggestion}`}`,
      );
}
