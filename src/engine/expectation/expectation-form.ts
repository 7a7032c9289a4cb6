import { label } from "../../codes/label.js";
import type { RuleForm } from "../rule/rule-form.js";
import { nothingBeyond } from "../rule/rule-form.js";
import { lastDayInWords } from "../rule/sentence-words.js";
import { defineExpectation, type Expectation, expectationClauses } from "./expectation.js";

/** The form of rules that state a condition. */
export const expectationForm: RuleForm<Expectation> = {
  title: label("要求", "Expectation"),
  define: defineExpectation,
  ruleClauses: {},
  clauses: expectationClauses,
  startsAt: undefined,
  asText: "clauses",
  beyond: nothingBeyond,
  demand({ expect, by }, _, { sentence }) {
    const last = by === undefined ? undefined : lastDayInWords(by, sentence(by));
    return {
      what: label(
        `${last?.zh ?? ""}做到：${sentence(expect).zh}`,
        `see to it${last === undefined ? "" : `, ${last.en},`} that ${sentence(expect).en}`,
      ),
      otherwise: label("没有做到", "Otherwise"),
    };
  },
  limit: () => undefined,
};
