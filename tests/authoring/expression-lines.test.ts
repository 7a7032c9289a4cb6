import { describe, expect, it } from "vitest";
import { expressionLines } from "../../src/authoring/read/expression-lines.js";
import { treesOfRule } from "../../src/engine/rule/rule-tree.js";
import { writeExpression } from "../../src/text/write-expression.js";
import { everyPack } from "../rules/lint/every-pack.js";

describe("an expression in lines", () => {
  it.each([
    ["stays in one that is short enough", 'kind == "a" && open', ['kind == "a" && open']],
    [
      "has a line for each part of a conjunction",
      'kind == "one" && open && late',
      ['kind == "one"', "&& open", "&& late"],
    ],
    ["is broken where it holds least together", "first && second || third && x", ["first && second", "|| third && x"]],
    ["breaks a choice before its answers", "condition ? answerOne : two", ["condition", "? answerOne", ": two"]],
    [
      "breaks within brackets what holds no more together",
      'steps.exists(step, step.kind == "a" && step.on != null)',
      ["steps.exists(step,", '  step.kind == "a"', "  && step.on != null", ")"],
    ],
    [
      "breaks nothing within quotation marks",
      'name == "a && b || c ? d : e (\\" && f)"',
      ['name == "a && b || c ? d : e (\\" && f)"'],
    ],
    ["lets a long list be", 'kind in ["one", "two", "three", "four"]', ['kind in ["one", "two", "three", "four"]']],
    ["lets a long call without parts be", "theRecordOfThatDay.isEmpty()", ["theRecordOfThatDay.isEmpty()"]],
  ])("%s", (_, text, lines) => {
    expect(expressionLines(text, 20)).toEqual(lines);
  });

  it.each([20, 40, 100])("says the same at %i columns, whatever the packs say", (width) => {
    const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");
    for (const rule of everyPack.flatMap(({ rules }) => rules))
      for (const tree of treesOfRule(rule)) {
        const text = writeExpression(tree, { subject: rule.about });
        const lines = expressionLines(text, width);
        expect(withoutBlanks(lines.join("\n"))).toBe(withoutBlanks(text));
        expect(lines.filter((line) => line.trim() === "")).toEqual([]);
      }
  });
});
