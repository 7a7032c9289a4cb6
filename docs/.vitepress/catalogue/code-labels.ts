import type { Label } from "../../../src/codes/label.js";
import { builtinEntities } from "../../../src/model/dataset/builtin-entities.js";
import type { FieldType, FieldTypes } from "../../../src/model/record/field-type.js";

/** The labels of texts that are all codes of one field of records; nothing when they are no codes. */
export function labelsOfCodes(texts: readonly string[]): readonly Label[] | undefined {
  const choice = choices.find(({ labels }) => texts.every((text) => Object.hasOwn(labels, text)));
  return choice === undefined ? undefined : texts.flatMap((text) => choice.labels[text] ?? []);
}

type Choice = Extract<FieldType, { kind: "choice" }>;

const choicesIn = (fields: FieldTypes): readonly Choice[] =>
  Object.values(fields).flatMap(({ type }) => choicesOf(type));

const choicesOf = (type: FieldType): readonly Choice[] => {
  switch (type.kind) {
    case "choice":
      return [type];
    case "list":
      return choicesOf(type.item);
    case "group":
      return choicesIn(type.fields);
    default:
      return [];
  }
};

const choices = builtinEntities.flatMap(({ fields }) => choicesIn(fields));
