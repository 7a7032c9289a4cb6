import type { Figure } from "../progress/figure.js";
import type { Figures } from "../progress/progress.js";
import type { Bar } from "../render/bar.js";

/** The bar of three shares; of a share with bounds the lower is drawn. */
export const barOf = ({ verified, claimed, planned }: Pick<Figures, "verified" | "claimed" | "planned">): Bar => ({
  kind: "bar",
  ...lowest("verified", verified),
  ...lowest("claimed", claimed),
  ...lowest("planned", planned),
});

const lowest = (name: keyof Bar, figure: Figure): Partial<Bar> =>
  figure.kind === "judged" ? { [name]: figure.low } : {};
