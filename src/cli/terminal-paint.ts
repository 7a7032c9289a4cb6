import picocolors from "picocolors";
import { type Paint, unpainted } from "../render/span.js";

const colours = picocolors.createColors(true);

const tones: Readonly<Record<Parameters<Paint>[1], (text: string) => string>> = {
  heading: (text) => colours.bold(colours.cyan(text)),
  strong: colours.bold,
  quiet: colours.dim,
  good: colours.green,
  error: colours.red,
  warning: colours.yellow,
  notice: colours.blue,
};

/** Colours for a terminal, or none. */
export const terminalPaint = (hasColours: boolean): Paint =>
  hasColours ? (text, tone) => tones[tone](text) : unpainted;
