import { describe, expect, it } from "vitest";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { Unit } from "../../src/model/register/unit.js";
import { problemMessage } from "../../src/problem/problem-text.js";
import type { NamedTree } from "../../src/text/named-tree.js";
import { type ExpressionScope, readExpression } from "../../src/text/read-expression.js";

/** Whether all steps of a document have a day, as a tree with a name. */
const dated: NamedTree = {
  about: NormativeDocument,
  tree: (nameItem) => {
    const item = nameItem();
    return {
      kind: "every",
      list: { kind: "field", of: { kind: "subject" }, name: "procedure" },
      item,
      body: { kind: "present", of: { kind: "field", of: { kind: "item", name: item }, name: "on" } },
    };
  },
};
const about: ExpressionScope = { subject: NormativeDocument, tables: new Map([["dated", dated]]), expect: "statement" };
const messagesOf = (text: string, scope: ExpressionScope = about): readonly string[] => {
  const read = readExpression(text, scope);
  return read.ok ? [] : read.problems.map((one) => `${one.column} ${problemMessage(one).en}`);
};

describe("a tree that texts call by a name", () => {
  it("stands in each place with items of its own", () => {
    const read = readExpression('table("dated") || !table("dated")', about);
    expect(JSON.stringify(read)).toMatch(/"item":"item1".*"item":"item2"/);
  });

  it.each([
    ["a name that there is not", 'table("date")', ['1 there is no decision table "date" that can be called here']],
    ["no name", "table()", ['1 "table" is written table("id")']],
    ["what is no text", 'title == table("dated")', ["1 a text cannot be compared with a statement"]],
  ])("is refused: %s", (_, text, messages) => {
    expect(messagesOf(text)).toEqual(messages);
  });

  it("is refused where the text is about other records", () => {
    expect(messagesOf('table("dated")', { ...about, subject: Unit })).toEqual([
      '1 the decision table "dated" is about "normative-document", not about "unit"',
    ]);
  });
});

describe("an item of a list around a text", () => {
  const { type } = NormativeDocument.fields["procedure"] ?? {};
  const step = type?.kind === "list" ? type.item : undefined;
  if (step === undefined) throw new Error("documents have no steps");
  const scope: ExpressionScope = { ...about, outerItems: new Map([["step", { name: "item7", type: step }]]) };

  it("is called as the text calls it, and in the tree as the tree does", () => {
    const read = readExpression('step.result == "passed"', scope);
    expect(read.ok && read.tree).toMatchObject({ left: { of: { kind: "item", name: "item7" }, name: "result" } });
  });

  it("has its type, and its name is taken", () => {
    expect(messagesOf('step.result == "gone"', scope)).toEqual([
      '16 "gone" is not one of "passed", "passed-with-changes", "failed", "not-needed"',
    ]);
    expect(messagesOf("procedure.exists(step, step.on <= asOf)", scope)).toEqual([
      '18 "step" is a name already; give the item another one',
    ]);
  });
});
