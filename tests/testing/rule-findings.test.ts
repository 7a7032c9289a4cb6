import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { type CheckVerdict, defineCheck } from "../../src/engine/check/check.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { NormativeDocument } from "../../src/model/register/normative-document.js";
import { facts, packWith, reviewBeforeSigning } from "./document-rules.js";
import { type Table, trial } from "./filing-trial.js";
import { failures } from "./recorded-tests.js";

describe("the findings of a case", () => {
  it("can be several, in their order", () => {
    const table: Table = {
      asOf: "2017-09-30",
      record: { procedure: [{ kind: "evaluation", on: "2017-05-01" }] },
      keeps: [
        {
          name: "reviewed and signed",
          record: {
            procedure: [
              { kind: "legality-review", on: "2017-05-02" },
              { kind: "signing", on: "2017-05-03" },
            ],
          },
        },
      ],
      breaks: [
        { name: "never signed", message: "signed" },
        {
          name: "signed twice without a review",
          record: {
            procedure: [
              { kind: "signing", on: "2017-05-02" },
              { kind: "signing", on: "2017-05-03" },
            ],
          },
          findings: [
            { message: "reviewed", data: { secondOn: "2017-05-02" } },
            { message: "reviewed", data: { secondOn: "2017-05-04" } },
          ],
        },
      ],
    };
    expect(failures(trial(reviewBeforeSigning, table))).toEqual({
      "review-before-signing > breaks it > signed twice without a review": [
        'findings[1]: {secondOn} shall be "2017-05-04", but is "2017-05-03"',
      ],
    });
  });

  const checked = (check: (document: NormativeDocument) => CheckVerdict<"wrong">, changes: object = {}) => {
    const rule = defineCheck({
      ...facts,
      id: "check-it",
      messages: { wrong: label("{id}{reason}", "{id} {because}") },
      check,
      ...changes,
    });
    const table: Table = {
      asOf: "2017-09-30",
      keeps: [{ name: "right", record: { title: "正确" } }],
      breaks: [{ name: "wrong" }],
    };
    return failures(trial(rule, table, packWith(rule)));
  };
  const wrong = { kind: "fail", message: "wrong", data: {}, evidence: [] } as const;

  it("leave no placeholder unfilled, in either language", () => {
    expect(checked(({ title }) => (title === "正确" ? "pass" : wrong))).toEqual({
      "check-it > breaks it > wrong": [
        'the message "wrong" has the unfilled placeholder {reason} in zh',
        'the message "wrong" has the unfilled placeholder {because} in en',
      ],
    });
  });

  it("may be filled with a missing value, which is shown as a dash", () => {
    const filled = { ...wrong, data: { reason: undefined, because: undefined } };
    expect(checked(({ title }) => (title === "正确" ? "pass" : filled))).toEqual({});
  });

  it("are told apart from a rule that throws", () => {
    const thrown = ["the rule threw: out of paper"];
    expect(
      checked(() => {
        throw new Error("out of paper");
      }),
    ).toEqual({ "check-it > keeps it > right": thrown, "check-it > breaks it > wrong": thrown });
  });

  it.each<[string, (document: { title: string; cleanUps?: unknown[] }) => void]>([
    ["changes a field", (document) => (document.title = "")],
    ["adds a field", (document) => (document.cleanUps = [])],
    [
      "takes a field away",
      (document) => Reflect.deleteProperty(document, "title") || delete (document as never)["title"],
    ],
  ])("do not hide a rule that %s", (_, change) => {
    const [problems] = Object.values(
      checked((document) => {
        change(document as never);
        return "pass";
      }),
    );
    expect(problems).toEqual([
      expect.stringMatching(/^the rule threw: .*; records are frozen, and a rule must not change them$/),
    ]);
  });
});

describe("a rule with one message", () => {
  it("need not have it named", () => {
    const rule = defineExpectation({
      ...facts,
      id: "publish",
      expect: (document) => document.publishedOn.isPresent(),
      message: label("未公布", "Not published"),
    });
    const table: Table = {
      asOf: "2017-09-30",
      keeps: [{ name: "published", record: { publishedOn: "2017-05-10" } }],
      breaks: [{ name: "not published" }],
    };
    expect(failures(trial(rule, table, packWith(rule)))).toEqual({});
  });
});
