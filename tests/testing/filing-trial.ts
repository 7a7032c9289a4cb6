import { type RuleTable, testRule } from "../../src/doors/testing.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import type { NormativeDocument } from "../../src/model/register/normative-document.js";
import { fileInTime, haveATitleOfItsOwn, nameTheFilingUnit, packWith, reviewBeforeSigning } from "./document-rules.js";
import { failures, recordedTests } from "./recorded-tests.js";

/** A table of cases about normative documents. */
export type Table = RuleTable<NormativeDocument>;

/** The pack of the rules on documents. */
export const pack = packWith(fileInTime, nameTheFilingUnit, reviewBeforeSigning, haveATitleOfItsOwn);

/** What becomes of a table, in a pack of which the rule is one. */
export const trial = (rule: Rule<NormativeDocument>, table: Table, of = pack) =>
  recordedTests((frame) => testRule(frame, of, rule, table));

/** Two sound cases. */
export const filing: Table = {
  asOf: "2017-09-30",
  record: { id: "d", publishedOn: "2017-05-10" },
  keeps: [{ name: "filed on the fifteenth day", record: { filedOn: "2017-05-25" } }],
  breaks: [{ name: "filed on the sixteenth day", record: { filedOn: "2017-05-26" }, message: "late" }],
};
/** The test of the table itself. */
export const sound = "file-in-time > has a sound table of cases";
/** What is wrong with the table on filing, changed. */
export const flaws = (changes: Partial<Table>) => failures(trial(fileInTime, { ...filing, ...changes }));
