import { expect, it } from "vitest";
import { refilled } from "./refill-excerpts.js";

it("takes each excerpt of a shortened text anew from the line that is most like it", () => {
  const shortened = "Findings 3\n⋮\nFirst bureau   12.5 %  ███\nSecond bureau  10 %  ██\n⋮\nend 3\n";
  const printed = "Findings 4\nend 9\nFirst bureau   13 %  ███░\nSecond bureau  11 %  ██\nThird bureau 1 %\nend 4\n";
  expect(refilled(shortened, printed)).toBe(
    "Findings 4\n⋮\nFirst bureau   13 %  ███░\nSecond bureau  11 %  ██\n⋮\nend 4\n",
  );
});
