import * as node from "node:test";
import * as vitest from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { type TestFrame, testIndicator, testRule } from "../../src/doors/testing.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineIndicator } from "../../src/engine/indicator/indicator.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";

// What compiles in a table, and what must not: the compiler is the test, nothing here runs.

// The functions of different runners will do.
export const frames: readonly TestFrame[] = [node, vitest];

const frame = { describe: (_: string, body: () => void) => body(), it: (_: string, body: () => void) => body() };
const message = label("违法", "Unlawful");
const law = defineSource({ id: "law", title: message, inForce: { from: plainDate("2017-01-01") }, verified: true });
const rule = defineExpectation({
  id: "publish",
  title: message,
  severity: "error",
  about: NormativeDocument,
  source: law.clause("1"),
  expect: (one) => one.publishedOn.isPresent(),
  message,
});
const indicator = defineIndicator({
  id: "count",
  title: message,
  about: NormativeDocument,
  source: law.clause("1"),
  form: "count",
});
const pack = definePack({ name: "pack", title: message, version: "1", sources: [law], rules: [rule] });
const table = { asOf: "2017-09-30", keeps: [], breaks: [] };

testRule(frame, pack, rule, {
  asOf: "2017-09-30",
  // Days and ids are written as plain texts; a code, a group and a list keep their types.
  record: {
    id: "d",
    unit: "u",
    kind: "normative",
    cleanUps: [{ on: "2017-01-01", verdict: "keep" }],
    publicComment: { from: "2017-01-01" },
  },
  others: { unit: [{ id: "u", kind: "department" }] },
  keeps: [{ name: "published", record: { publishedOn: "2017-05-10" } }],
  breaks: [
    { name: "not published", message: "unmet", due: "2017-05-25", data: { id: "d" }, severity: "error" },
    { name: "not published either", record: { signedOn: undefined }, findings: [{ message: "unmet" }] },
  ],
  undetermined: [{ name: "unknown", missing: ["publishedOn"] }],
});

// @ts-expect-error: a field that does not exist
testRule(frame, pack, rule, { ...table, record: { publishdOn: "2017-05-10" } });

// @ts-expect-error: a code that the vocabulary does not hold
testRule(frame, pack, rule, { ...table, record: { kind: "normativ" } });

// @ts-expect-error: a number where a day is needed
testRule(frame, pack, rule, { ...table, record: { publishedOn: 20170510 } });

// @ts-expect-error: a step that the procedure does not know
testRule(frame, pack, rule, { ...table, record: { procedure: [{ kind: "legality-reviw" }] } });

// @ts-expect-error: a case that cannot be judged does not say without what
testRule(frame, pack, rule, { ...table, undetermined: [{ name: "unknown" }] });

// @ts-expect-error: a severity that does not exist
testRule(frame, pack, rule, { ...table, breaks: [{ name: "late", severity: "fatal" }] });

testIndicator(frame, pack, indicator, {
  asOf: "2017-09-30",
  cases: [{ name: "one", records: [{ kind: "normative" }], counted: 1, groups: { unit: { u: { of: 1 } } } }],
});

testIndicator(frame, pack, indicator, {
  asOf: "2017-09-30",
  // @ts-expect-error: a field that does not exist
  cases: [{ name: "one", records: [{ knd: "normative" }] }],
});
