import { describe, expect, it } from "vitest";
import * as dispute from "../../src/codes/dispute.js";
import * as document from "../../src/codes/document.js";
import * as enforcement from "../../src/codes/enforcement.js";
import { label } from "../../src/codes/label.js";
import * as list from "../../src/codes/list.js";
import * as mechanism from "../../src/codes/mechanism.js";
import * as plan from "../../src/codes/plan.js";
import * as procedure from "../../src/codes/procedure.js";
import * as progress from "../../src/codes/progress.js";
import * as proposal from "../../src/codes/proposal.js";
import * as review from "../../src/codes/review.js";
import * as suspension from "../../src/codes/suspension.js";
import * as training from "../../src/codes/training.js";
import * as unit from "../../src/codes/unit.js";
import { defineVocabulary, labelOf, type Vocabulary } from "../../src/codes/vocabulary.js";

const rooms = [
  dispute,
  document,
  enforcement,
  list,
  mechanism,
  plan,
  procedure,
  progress,
  proposal,
  review,
  suspension,
  training,
  unit,
];
const vocabularies: readonly Vocabulary[] = rooms.flatMap((room) => Object.values<Vocabulary>(room));

describe("a vocabulary", () => {
  const colours = defineVocabulary("colour", label("颜色", "Colour"), {
    red: label("红", "Red"),
    blue: label("蓝", "Blue"),
  });

  it("keeps its codes in the order of definition", () => {
    expect(colours.codes).toEqual(["red", "blue"]);
  });

  it("labels a code in both languages, and leaves a code it does not hold as it is", () => {
    expect(labelOf(colours, "red", "zh")).toBe("红");
    expect(labelOf(colours, "red", "en")).toBe("Red");
    expect(labelOf(colours, "green", "zh")).toBe("green");
    expect(labelOf(colours, "toString", "en")).toBe("toString");
  });

  it("cannot be changed, nor be empty", () => {
    expect(Object.isFrozen(colours) && Object.isFrozen(colours.codes) && Object.isFrozen(colours.labels)).toBe(true);
    expect(() => defineVocabulary("nothing", label("无", "Nothing"), {})).toThrow('vocabulary "nothing" has no code');
  });
});

describe("the vocabularies of the library", () => {
  it("bear each name once", () => {
    const names = vocabularies.map((words) => words.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(vocabularies.map((words) => [words.name, words] as const))("label every %s in both languages", (_, words) => {
    for (const { zh, en } of [words.title, ...Object.values(words.labels)]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\p{Script=Latin}0-9 ,()“”'-]+$/u);
    }
    for (const language of ["zh", "en"] as const)
      expect(new Set(Object.values(words.labels).map((text) => text[language])).size, language).toBe(
        words.codes.length,
      );
    for (const code of words.codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each([
    ["thirteen kinds of list", list.listKinds, 13],
    ["six kinds of enforcement act", enforcement.enforcementKinds, 6],
    ["six areas of concentrated power", unit.powerAreas, 6],
    ["five statutory bases of a unit", unit.statutoryBasisKinds, 5],
    ["three mediations", dispute.mediationKinds, 3],
    ["seven kinds of obligation", plan.obligationKinds, 7],
  ])("hold the %s", (_, words, size) => {
    expect(words.codes).toHaveLength(size);
  });
});
