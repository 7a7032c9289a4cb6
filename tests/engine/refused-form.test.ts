import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { type Deadline, defineDeadline } from "../../src/engine/deadline/deadline.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { facts, fifteenDays, late, message, overdue } from "./notice-register.js";
import { problemsOf, unlisted } from "./refused-pack.js";

const deadline = (changes: Record<string, unknown>): Rule =>
  defineDeadline({
    ...facts,
    starts: (notice: Record<string, unknown>) => notice["begunOn"],
    within: (_notice: unknown, { parameter }: { parameter: (handle: unknown) => unknown }) => parameter(fifteenDays),
    fulfilled: (notice: Record<string, unknown>) => notice["answeredOn"],
    late,
    overdue,
    ...changes,
  } as never) as unknown as Rule;
const procedure = (...constraints: readonly Record<string, unknown>[]): Rule =>
  defineProcedure({
    ...facts,
    steps: (notice: { procedure: unknown }) => notice.procedure,
    closed: (notice: { begunOn: { isPresent: () => unknown } }) => notice.begunOn.isPresent(),
    constraints: constraints.map((constraint) => ({ template: "existence", step: "review", message, ...constraint })),
  } as never) as unknown as Rule;

describe("a deadline, procedure or check that cannot be used is refused", () => {
  it.each<[string, Rule, string, string]>([
    [
      "its clock starts on no day",
      deadline({ starts: (notice: { pages: unknown }) => notice.pages }),
      "versions[0].starts",
      "a day or an instant is needed, not a number",
    ],
    [
      "its clock runs for no period",
      deadline({ within: (_notice: unknown, { asOf }: { asOf: unknown }) => asOf }),
      "versions[0].within",
      "a period is needed, not a day",
    ],
    [
      "its clock is stopped by something else than suspensions",
      deadline({ suspended: (notice: { procedure: unknown }) => notice.procedure }),
      "versions[0].suspended",
      "a list of suspensions is needed, not a list",
    ],
    [
      "its clock is lengthened by something else than extensions",
      deadline({ extended: (notice: { suspensions: unknown }) => notice.suspensions }),
      "versions[0].extended",
      "a list of extensions is needed, not a list",
    ],
    [
      "its clock has a last day that is none",
      deadline({ within: undefined, by: (notice: { pages: unknown }) => notice.pages }),
      "versions[0].by",
      "a day or an instant is needed, not a number",
    ],
    [
      "has both a period and a last day",
      deadline({ by: (notice: { begunOn: unknown }) => notice.begunOn }),
      "versions[0].by",
      "a deadline says either within which period or by which day, and not both",
    ],
    [
      "stops a clock that has no period",
      deadline({
        within: undefined,
        by: (notice: { begunOn: unknown }) => notice.begunOn,
        suspended: (notice: { suspensions: unknown }) => notice.suspensions,
      }),
      "versions[0].suspended",
      '"suspended" goes with "within" only',
    ],
    [
      "has a period that begins with nothing",
      deadline({ starts: undefined }),
      "versions[0].within",
      'a period begins with an event: "starts" is missing',
    ],
    [
      "its clock is stopped by no day",
      deadline({ fulfilled: (notice: { urgent: unknown }) => notice.urgent }),
      "versions[0].fulfilled",
      "a day or an instant is needed, not a statement",
    ],
    [
      "nothing fills what it says of the late",
      deadline({ late: label("{fulfiled}", "late") }),
      "versions[0].late.zh",
      'nothing fills the placeholder {fulfiled}; did you mean "fulfilled"?',
    ],
    [
      "what is overdue has no event to tell of",
      deadline({ overdue: label("逾期", "{fulfilled}") }),
      "versions[0].overdue.en",
      "nothing fills the placeholder {fulfilled}",
    ],
    [
      "two of its constraints have one id",
      procedure({ id: "reviewed" }, { id: "reviewed" }),
      "versions[0].constraints[1]",
      'a constraint "reviewed" exists already',
    ],
    [
      "it speaks of a step that does not exist",
      procedure({ id: "reviewed", step: "reviw" }),
      "versions[0].constraints[0].step",
      'there is no step "reviw"; did you mean "review"?',
    ],
    [
      "it counts steps by a period",
      procedure({ id: "reviewed", atLeast: fifteenDays }),
      "versions[0].constraints[0].atLeast",
      'the parameter "fifteen-days" holds a period, not a number',
    ],
    [
      "it measures a distance by an unlisted parameter",
      procedure({ id: "reviewed", template: "response", first: "draft", second: "review", within: unlisted }),
      "versions[0].constraints[0].within",
      'the pack lists no parameter "unlisted"',
    ],
    [
      "nothing fills what a constraint says",
      procedure({ id: "reviewed", message: label("{first}", "{second}") }),
      "versions[0].constraints[0].message.en",
      "nothing fills the placeholder {second}",
    ],
    [
      "its check asks for an unlisted parameter",
      defineCheck({
        ...facts,
        messages: { wrong: message },
        parameters: [unlisted],
        check: () => "pass",
      }) as unknown as Rule,
      "versions[0].parameters",
      'the pack lists no parameter "unlisted"',
    ],
    [
      "its check has no message",
      defineCheck({ ...facts, messages: {}, check: () => "pass" }) as unknown as Rule,
      "versions[0].messages",
      "it has no message",
    ],
    [
      "its check is no function",
      defineCheck({ ...facts, messages: { wrong: message }, check: "pass" as never }) as unknown as Rule,
      "versions[0].check",
      "it is no function",
    ],
    [
      "a message of its check is empty",
      defineCheck({ ...facts, messages: { wrong: label("", "wrong") }, check: () => "pass" }) as unknown as Rule,
      "versions[0].messages.wrong.zh",
      "the message is empty",
    ],
  ])("%s", (_name, refused, place, problem) => {
    expect(problemsOf({ rules: [refused] })).toEqual([[`rule "${refused.id}"`, place, problem]]);
  });

  it("says neither within which period nor by which day", () => {
    const rule = deadline({}) as Deadline;
    const { within: _, ...endless } = rule.versions[0]!;
    expect(problemsOf({ rules: [{ ...rule, versions: [endless] }] })).toEqual([
      [
        'rule "keep-the-law"',
        "versions[0]",
        "a deadline says either within which period or by which day, and not both",
      ],
    ]);
  });
});
