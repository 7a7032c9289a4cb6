import { type Label, label } from "../../codes/label.js";
import { type Found, foundLabel } from "../found.js";

/** What is said of a problem in which something else was found than is wanted. */
export interface Instead {
  readonly found: Found;
}

/** Says what is wanted, and what was found instead. */
export function instead(zh: string, en: string, found: Found): Label {
  const shown = foundLabel(found);
  return label(`应为${zh}，而不是${shown.zh}`, `expected ${en}; found ${shown.en}`);
}

/** Makes the text of a code whose data are what was found, and nothing else. */
export const insteadOf =
  (zh: string, en: string) =>
  ({ found }: Instead): Label =>
    instead(zh, en, found);
