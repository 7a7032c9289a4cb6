import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { PackError } from "../../src/engine/pack/pack-error.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { onCases, onGrade, onOverdueMeasure } from "../../src/escalation/ladder-condition.js";
import { UnlawfulCase } from "../../src/model/case/unlawful-case.js";
import { defineEntity } from "../../src/model/record/entity.js";
import { day, reference, text } from "../../src/model/record/field.js";
import { graveCases, ladderOf, overdue, paper, several, stepOn, tenDays } from "./sample-ladder.js";

const title = label("条件", "Condition");
const other = defineSource({ id: "other", title, inForce: { from: plainDate("2017-01-01") }, verified: true });
const Stranger = defineEntity({
  name: "stranger",
  title,
  family: "case",
  meaning: "Not among the library's.",
  fields: { unit: reference("unit", "单位", "Unit"), on: day("日", "Day"), title: text("题", "Title") },
});

describe("a ladder", () => {
  it("goes from the lightest measure to the gravest, whatever the order in which it is written", () => {
    const ladder = ladderOf([
      stepOn(graveCases, { id: "last", measure: "accountability" }),
      stepOn(overdue, { id: "first" }),
    ]);
    expect(ladder.steps.map(({ id }) => id)).toEqual(["first", "last"]);
    expect(Object.isFrozen(ladder.steps[0])).toBe(true);
  });

  it("takes over another's steps and numbers", () => {
    const base = ladderOf([stepOn(graveCases, { id: "last", measure: "accountability" })]);
    const ours = ladderOf([stepOn(overdue, { id: "first" })], { id: "ours", parameters: [], extends: [base] });
    expect(ours.steps.map(({ id }) => id)).toEqual(["first", "last"]);
    expect(ours.pack.parameters.map(({ id }) => id)).toContain("several");
  });

  it.each<[string, Parameters<typeof ladderOf>, string]>([
    ["an id with capitals", [[stepOn(overdue, { id: "First" })]], 'step "First", id: an id is kebab-case'],
    ["two steps of one id", [[stepOn(overdue), stepOn(graveCases)]], 'step "step", id: two steps use this id'],
    [
      "a source that it does not list",
      [[stepOn(overdue, { source: other.clause("1") })]],
      'step "step", source[0]: its source "other" is not listed',
    ],
    [
      "an interval without a day",
      [[stepOn(overdue, { inForce: { from: plainDate("2017-01-02"), until: plainDate("2017-01-02") } })]],
      "holds no day",
    ],
    [
      "a number that it does not list",
      [[stepOn(overdue)], { parameters: [several] }],
      'conditions[0].beyond: the ladder lists no parameter "ten-days"',
    ],
    [
      "a period where a number is meant",
      [[stepOn({ ...graveCases, atLeast: "ten-days" })]],
      'conditions[0].atLeast: the parameter "ten-days" holds a period, not a number',
    ],
    [
      "an entity that is not the library's",
      [[stepOn(onCases({ title, about: Stranger, unit: (one) => one.unit, on: (one) => one.on }))]],
      'conditions[0].about: the entity "stranger" is not among the library\'s',
    ],
    [
      "a record of another kind for a unit",
      [
        [
          stepOn(
            onCases({
              title,
              about: UnlawfulCase,
              unit: (one) => one.litigation as never,
              on: (one) => one.establishedOn,
            }),
          ),
        ],
      ],
      "conditions[0].unit: ",
    ],
    ["no grade", [[stepOn(onGrade({ title, grades: [] }))]], "conditions[0].grades: it names no grade"],
    ["no condition", [[stepOn(overdue, { conditions: [] as never })]], "conditions: it is never due"],
    [
      "a changed number that there is not",
      [[], { changes: { parameters: { sveral: [{ value: 3, source: paper.clause("1") }] } } }],
      'did you mean "several"?',
    ],
  ])("is refused for %s", (_, written, message) => {
    expect(() => ladderOf(...written)).toThrow(PackError);
    expect(() => ladderOf(...written)).toThrow(message);
  });

  it("holds conditions as data", () => {
    expect(onOverdueMeasure({ title, beyond: tenDays })).toEqual({
      kind: "overdue",
      title,
      roles: ["lead"],
      beyond: "ten-days",
    });
  });
});
