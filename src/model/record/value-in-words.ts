import { foundLabel, foundOf } from "../../problem/found.js";

/** A value as an English error message shows it: texts in quotes and cut when long, lists and objects by their kind alone. */
export const valueInWords = (value: unknown): string => foundLabel(foundOf(value)).en;
