import { describe, expect, it } from "vitest";
import { generated, judged } from "./judged.js";
import { prefectureInPlanYear as era, storiesOfPrefecture } from "./prefecture.js";

describe(era.name, () => {
  it.each(storiesOfPrefecture)("$name", { timeout: 120_000 }, ({ scenario, share }) => {
    const told = { ...era, scenarios: [scenario] };
    const story = generated(told, 1, era.cases, share);
    expect(story.violations.length > 0).toBe(share > 0);
    expect(judged(story, told)).toEqual([]);
  });
});
