import { type Label, label } from "../../codes/label.js";

/** What is said of the problems of records. */
export const recordTexts = {
  "record/expected-other": ({ wanted, found }: { wanted: Label; found: Label }) =>
    label(`应为${wanted.zh}，而不是${found.zh}`, `expected ${wanted.en}; found ${found.en}`),
} as const;
