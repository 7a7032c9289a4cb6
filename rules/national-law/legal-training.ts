import { defineIndicator, label, seenBy } from "fazhi";
import { Training } from "fazhi/model";
import { outline2015 } from "./document-sources.js";

/** How many legal courses and lectures were held, by unit, kind and year; the outline asked for one and two a year. */
export const legalTrainingHeld = defineIndicator({
  id: "legal-training-held",
  title: label("法治专题培训、法治讲座期数", "Legal courses and lectures held"),
  about: Training,
  obligations: ["ORG-02"],
  source: outline2015.clause("领导干部学法"),
  form: "count",
  among: (training, { asOf }) => seenBy(training.heldOn, asOf),
  by: {
    unit: (training) => training.unit,
    kind: (training) => training.kind,
    year: (training) => training.heldOn.year(),
  },
});
