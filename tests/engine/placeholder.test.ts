import { describe, expect, it } from "vitest";
import { label } from "../../src/codes/label.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { PackError } from "../../src/engine/pack/pack-error.js";
import { renderMessage } from "../../src/engine/run/finding.js";
import { problemText } from "../../src/problem/problem-text.js";
import { facts, judge, packOf } from "./notice-register.js";

const withMessage = (message: ReturnType<typeof label>, title = facts.title) =>
  defineExpectation({
    ...facts,
    title,
    expect: (notice) => notice.answeredOn.isPresent(),
    message,
    data: (notice) => ({ 名称: notice.id, "due-day": notice.dueOn }),
  });

/** Where a pack with this rule is refused, and why. */
function problemsWith(message: ReturnType<typeof label>, title?: ReturnType<typeof label>): readonly string[] {
  try {
    packOf({ rules: [withMessage(message, title)] });
    return [];
  } catch (error) {
    return (error as PackError).problems.map((one) => `${one.place}: ${problemText(one, "en")}`);
  }
}

describe("placeholders of messages", () => {
  it("may have Chinese letters and hyphens", () => {
    const [found] = judge(
      withMessage(label("{名称}应于{due-day}前答复", "{名称} was due on {due-day}")),
      { dueOn: "2017-05-03" },
      "2017-12-31",
    ).findings;
    expect(found && renderMessage(found.message, "zh")).toBe("n应于2017-05-03前答复");
    expect(found && renderMessage(found.message, "en")).toBe("n was due on 2017-05-03");
  });

  it.each([
    [
      "nothing fills them",
      label("{名}违法", "{id} is wrong"),
      ["versions[0].message.zh: nothing fills the placeholder {名}"],
    ],
    [
      "there are spaces in them",
      label("{ 名称 }违法", "wrong"),
      ["versions[0].message.zh: nothing fills the placeholder { 名称 }"],
    ],
    [
      "a brace stands alone",
      label("{名称违法", "wrong {}"),
      ["zh", "en"].map(
        (one) => `versions[0].message.${one}: a brace stands alone, or nothing stands between two braces`,
      ),
    ],
  ])("are refused where %s", (_, message, problems) => {
    expect(problemsWith(message).map((one) => one.replace(/;.*/, ""))).toEqual(problems);
  });

  it("are refused in titles, which nothing fills", () => {
    expect(problemsWith(label("违法", "wrong"), label("{名称}守法", "Keep the law"))).toEqual([
      "title.zh: a title has no braces, since nothing fills it",
    ]);
  });

  it("are shown as a dash where a check leaves them unfilled", () => {
    const template = label("{名称}：{原因}", "{名称}: {why}");
    const message = { id: "m", template, data: { 名称: { value: "某局" } } };
    expect([renderMessage(message, "zh"), renderMessage(message, "en")]).toEqual(["某局：—", "某局: —"]);
  });
});
