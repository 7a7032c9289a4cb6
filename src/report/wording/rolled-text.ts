import type { ProgressFigure } from "../../codes/progress.js";
import type { Figures, RollUp } from "../../progress/progress.js";
import { figureText } from "./share-text.js";

const shares = ["verified", "claimed", "planned"] as const;

/** Whether the three shares of a roll-up are means of different measures, so that they cannot be compared as they stand. */
export const areApart = ({ judged, compared }: Pick<RollUp, "judged" | "compared">): boolean =>
  shares.some((name) => judged[name] > 0 && judged[name] !== compared.measures);

/** A figure of a roll-up, with the number of its measures where the three shares are not of the same ones. */
export const rolledText = (rollUp: RollUp, name: ProgressFigure): string =>
  rollUp.judged[name] > 0 && areApart(rollUp)
    ? `${figureText(rollUp[name])}(${rollUp.judged[name]})`
    : figureText(rollUp[name]);

/** The shares that are drawn beside each other: over the same measures, where there are any. */
export const sharesTogether = (rollUp: RollUp): Pick<Figures, "verified" | "claimed" | "planned"> =>
  areApart(rollUp) && rollUp.compared.measures > 0 ? rollUp.compared : rollUp;
