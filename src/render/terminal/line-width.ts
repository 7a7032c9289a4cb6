import type { Line } from "../span.js";
import { displayWidth } from "./display-width.js";

/** The columns that a line takes. */
export const lineWidth = (spans: Line): number => spans.reduce((width, { text }) => width + displayWidth(text), 0);
