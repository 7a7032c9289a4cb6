import { expect, it } from "vitest";
import { defineCheck } from "../../src/engine/check/check.js";
import { facts, judge, message } from "./notice-register.js";

it.each([
  ["without a key", [{}, {}, {}], ["", "/wrong/2", "/wrong/3"]],
  ["with one key", [{ key: "1" }, { key: "1" }], ["/1", "/1/2"]],
  ["with a key that a number would give", [{ key: "1" }, { key: "1" }, { key: "1/2" }], ["/1", "/1/3", "/1/2"]],
])("several violations of one record %s have ids of their own", (_, keys, ends) => {
  const rule = defineCheck({
    ...facts,
    messages: { wrong: message },
    check: (_notice, { fail }) => keys.map((key) => fail("wrong", key)),
  });
  const { findings } = judge(rule, {}, "2017-12-31");
  expect(findings.map(({ id }) => id)).toEqual(ends.map((end) => `notices/keep-the-law/n${end}`));
});
