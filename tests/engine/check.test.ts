import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import type { CheckContext, CheckVerdict } from "../../src/engine/check/check.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { renderMessage } from "../../src/engine/run/finding.js";
import { facts, fifteenDays, judge, law, mostPages, type Notice, Office, rumouredPeriod } from "./notice-register.js";

type MessageId = "too-long" | "unanswered";

const messages = {
  "too-long": label("{pages}页，超过{most}页", "{pages} pages are more than {most}"),
  unanswered: label("{id}未答复", "{id} was not answered"),
};

/** What a check comes to whose function is the given one. */
const judged = (
  check: (notice: Notice, context: CheckContext<Notice, MessageId>) => CheckVerdict<MessageId>,
  notice: object = {},
  asOf = "2017-09-30",
) =>
  judge(defineCheck({ ...facts, messages, parameters: [mostPages, rumouredPeriod], check }), notice, asOf, {
    office: [{ id: "o", title: "办公室" }],
  });

describe("a check", () => {
  it.each([
    ["passes", "pass", "pass"],
    ["is not applicable", "not-applicable", "not-applicable"],
    ["passes when it lists no failure", [], "pass"],
    ["is pending", { kind: "pending" }, "pending"],
    ["is undetermined", { kind: "undetermined", missing: [] }, "undetermined"],
  ] as const)("%s", (_, verdict, outcome) => {
    expect(judged(() => verdict).outcome).toBe(outcome);
  });

  it("fails with a message, its data, a field and evidence", () => {
    const { outcome, findings } = judged(
      ({ pages = 0 }, { fail, evidence, parameter }) =>
        fail("too-long", { data: { pages, most: parameter(mostPages) }, evidence: evidence("pages"), field: "pages" }),
      { pages: 12 },
    );
    expect(outcome).toBe("fail");
    expect(findings).toMatchObject([
      {
        id: "notices/keep-the-law/n",
        where: { entity: "notice", id: "n", field: "pages" },
        evidence: [{ entity: "notice", id: "n", path: "pages", title: { zh: "页数" }, seen: { value: 12 } }],
      },
    ]);
    expect(renderMessage(findings[0]!.message, "zh")).toBe("12页，超过10页");
    expect(renderMessage(findings[0]!.message, "en")).toBe("12 pages are more than 10");
    // The parameter that was asked for stands beside the rule's own clause.
    expect(findings[0]!.authority.map(({ article }) => article)).toEqual(["第二条", "第六条"]);
  });

  it("gives several findings for several failures, each named by its key", () => {
    const { outcome, findings, rules } = judged((_, { fail }) => [
      fail("too-long", { key: "pages" }),
      fail("unanswered", { key: "answer" }),
    ]);
    expect(outcome).toBe("fail");
    expect(rules[0]!.counts.fail).toBe(1);
    expect(findings.map(({ id, message }) => [id, message.id])).toEqual([
      ["notices/keep-the-law/n/pages", "too-long"],
      ["notices/keep-the-law/n/answer", "unanswered"],
    ]);
  });

  it("is pending until a day", () => {
    const due = { earliest: plainDate("2017-12-31"), latest: plainDate("2017-12-31") };
    expect(judged((_, { pending }) => pending(due)).pending).toMatchObject([{ rule: "keep-the-law", due }]);
  });

  it("names the missing fields ", () => {
    const { gaps } = judged((_, { undetermined }) => undetermined("pages", "kind"), { kind: "public" });
    expect(gaps[0]!.missing.map(({ path, seen }) => [path, seen.value])).toEqual([
      ["pages", undefined],
      ["kind", "public"],
    ]);
  });

  it("sees the as-of day, the relevant day, the other records and the calendar", () => {
    const seen: unknown[] = [];
    judge(
      defineCheck({
        ...facts,
        relevantDay: (notice) => notice.begunOn,
        messages,
        check: ({ office }, { asOf, relevantDay, dataset, calendar }) => {
          seen.push(asOf, relevantDay, dataset.find(Office, office ?? "")?.title, calendar.id);
          return "pass";
        },
      }),
      { office: "o", begunOn: "2017-05-10" },
      "2017-09-30",
      { office: [{ id: "o", title: "办公室" }] },
    );
    expect(seen).toEqual(["2017-09-30", "2017-05-10", "办公室", "national"]);
  });

  it("is at most a warning when it asked for a value that could not be verified", () => {
    const { findings } = judged((_, { fail, parameter }) => {
      parameter(rumouredPeriod);
      return fail("unanswered");
    });
    expect(findings).toMatchObject([{ severity: "warning", verified: false }]);
  });

  it("finds no value of a parameter before the law was in force", () => {
    const rule = defineCheck({
      ...facts,
      inForce: { from: plainDate("2010-01-01") },
      relevantDay: (notice) => notice.begunOn,
      messages,
      parameters: [mostPages],
      check: (_, { parameter, fail }) => (parameter(mostPages) === undefined ? "not-applicable" : fail("too-long")),
    });
    expect(judge(rule, { begunOn: "2016-12-31" }, "2017-09-30").outcome).toBe("not-applicable");
    expect(judge(rule, { begunOn: "2017-01-01" }, "2017-09-30").outcome).toBe("fail");
  });
});

describe("a check that asks for a parameter it does not name", () => {
  it("is told so", () => {
    const { findings } = judged((_, { parameter, fail }) => {
      parameter(fifteenDays);
      return fail("unanswered");
    });
    expect(findings[0]!.crash).toBe('the check does not name the parameter "fifteen-days"');
  });
});

describe("a check that throws", () => {
  it.each([
    ["an error", new TypeError("no such thing"), "no such thing"],
    ["something else", "a text", "a text"],
  ])("%s gives one finding that names it and the record", (_, thrown, crash) => {
    const { outcome, findings, rules } = judged(() => {
      throw thrown;
    });
    expect(outcome).toBe("undetermined");
    expect(rules).toMatchObject([{ crashes: 1, counts: { undetermined: 1 } }]);
    expect(findings).toMatchObject([
      {
        id: "notices/keep-the-law/n/crash",
        crash,
        message: { id: "crash", data: { id: { value: "n" }, error: { value: crash } } },
        where: { entity: "notice", id: "n" },
        authority: [{ source: law.id }],
      },
    ]);
  });

  it("names the unit that answers for the record, of which nothing is known", () => {
    const broken = defineCheck({
      ...facts,
      messages,
      check: () => {
        throw new TypeError("no such thing");
      },
    });
    const unit = { id: "u", title: "某局", kind: "department", level: "county" };
    const { findings } = judge(broken, { unit: "u" }, "2017-09-30", { unit: [unit] });
    expect(findings[0]!.where).toEqual({ entity: "notice", id: "n", unit: "u" });
  });

  it("cannot change a record: to try is a crash", () => {
    const { findings } = judged(
      (notice) => {
        (notice as { pages: number }).pages = 1;
        return "pass";
      },
      { pages: 12 },
    );
    expect(findings[0]!.crash).toMatch(/read only/);
  });

  it.each([
    ["a message", (_: Notice, { fail }: CheckContext<Notice, MessageId>) => fail("too-lnog" as MessageId)],
    [
      "a parameter",
      (_: Notice, { parameter }: CheckContext<Notice, MessageId>) => {
        parameter({ id: "nowhere", values: [{ value: 1 }] });
        return "pass" as const;
      },
    ],
  ])("%s that the pack does not have is a crash", (_, check) => {
    expect(judged(check).findings[0]!.crash).toMatch(/has no message "too-lnog"|lists no parameter "nowhere"/);
  });
});

describe("a check that gives no verdict is a crash of its rule", () => {
  const violation = { kind: "fail", message: "unanswered", data: {}, evidence: [] };
  it.each<[string, unknown, string]>([
    ["a promise", Promise.resolve("pass"), "gave a promise"],
    ["yes or no", true, "gave true"],
    ["nothing", undefined, "gave nothing"],
    ["null", null, "gave null"],
    ["another word", "fail", 'gave "fail"'],
    ["an object of another kind", { kind: "foo" }, 'gave an object of the kind "foo"'],
    ["evidence that is no list", { ...violation, evidence: "pages" }, "whose evidence is no list of values seen"],
    ["evidence that cannot be shown", { ...violation, evidence: [{}] }, "whose evidence is no list of values seen"],
    ["data that cannot be shown", { ...violation, data: { pages: null } }, "with data that cannot be shown"],
    ["a list with something else in it", [violation, 1], "gave a list with 1 in it"],
    ["a list with an unknown message", [violation, { ...violation, message: "x" }], 'has no message "x"'],
    [
      "missing values that are no list",
      { kind: "undetermined", missing: "pages" },
      "gave missing values that are no list",
    ],
    ["a due day that is none", { kind: "pending", due: "2017-09-30" }, "gave a due day that is no span of days"],
  ])("%s", (_, given, said) => {
    const { outcome, rules, findings } = judged(() => given as never);
    expect([outcome, rules[0]?.crashes, findings.length]).toEqual(["undetermined", 1, 1]);
    expect(findings[0]?.crash).toContain(said);
  });
});

describe("the id of a finding", () => {
  const keyed = (id: string, key: string) =>
    judged((_, { fail }) => fail("unanswered", { key }), { id }).findings.map((one) => one.id);
  it("is another one for another record, whatever its id holds", () => {
    expect(keyed("a/b", "c")).not.toEqual(keyed("a", "b/c"));
    expect(keyed("a/b", "c")).toEqual(["notices/keep-the-law/a%2Fb/c"]);
    expect(keyed("a%2Fb", "c")).toEqual(["notices/keep-the-law/a%252Fb/c"]);
  });
});
