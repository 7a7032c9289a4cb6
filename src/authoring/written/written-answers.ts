import * as z from "zod";
import type { Authority } from "../../engine/pack/source.js";
import type { RuleAnswers } from "../../engine/rule/rule-answers.js";
import { named } from "../../model/record/field.js";
import type { FieldPath } from "../../model/record/field-path.js";
import type { ItemReader } from "../read/item-reader.js";
import { bilingual } from "./written-label.js";
import { labelPart, labelPartIf, type WrittenPart } from "./written-part.js";
import { WrittenAuthority } from "./written-source.js";

const exception = z.strictObject({ says: bilingual("内容", "What it says"), source: WrittenAuthority });

/** What else a reader asks of an article. */
export const WrittenAnswers = named(
  z.strictObject({
    clock: bilingual("从何时起算", "Clock").optional(),
    notCounted: bilingual("不计入的时间", "Not counted").optional(),
    exceptions: named(z.array(exception).min(1), "另有规定", "Exceptions").optional(),
    transition: bilingual("法律变动时", "Transition").optional(),
    endsOtherwise: bilingual("义务的其他终结", "Ends otherwise").optional(),
    knownFrom: bilingual("依据的记录", "Known from").optional(),
  }),
  "适用说明",
  "Answers",
  "What a reader asks of the article and the terms of the rule do not say.",
);
export type WrittenAnswers = z.output<typeof WrittenAnswers>;

/** What a definition takes for them. */
export function readAnswers(
  written: WrittenAnswers | undefined,
  path: FieldPath,
  reader: ItemReader,
): { readonly answers?: RuleAnswers } {
  if (written === undefined) return {};
  const { exceptions, ...rest } = written;
  const read = exceptions?.map(({ says, source }, index) => ({
    says,
    source: reader.authority([...path, "exceptions", index, "source"], source),
  }));
  return { answers: { ...rest, ...(read === undefined ? {} : { exceptions: read }) } as RuleAnswers };
}

/** Answers as they are written. */
export function writeAnswers(
  answers: RuleAnswers | undefined,
  cite: (authority: Authority) => WrittenPart,
): WrittenPart {
  if (answers === undefined) return undefined;
  const { clock, notCounted, exceptions, transition, endsOtherwise, knownFrom } = answers;
  return {
    clock: labelPartIf(clock),
    notCounted: labelPartIf(notCounted),
    exceptions: exceptions?.map(({ says, source }) => ({ says: labelPart(says), source: cite(source) })),
    transition: labelPartIf(transition),
    endsOtherwise: labelPartIf(endsOtherwise),
    knownFrom: labelPartIf(knownFrom),
  };
}
