import assert from "node:assert/strict";
import { PackError } from "../../src/engine/pack/pack-error.js";
import { changesOf } from "../../src/io/config-changes.js";
import { ConfigError } from "../../src/io/config-error.js";
import { loadConfigText } from "../../src/io/read-config.js";
import { answerInTime, packOf } from "../engine/notice-register.js";
import { wholeConfiguration } from "../io/whole-configuration.js";
import { pickerFrom } from "../monitor/altered-record.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { mutatedText } from "./mutated-value.js";

const pack = packOf({ rules: [answerInTime] });

/** Configurations with a few characters or lines changed, which are read, or refused at a line. */
export const mutatedConfigurations: FuzzTarget = {
  name: "configurations",
  run: (seed) => {
    const pick = pickerFrom(seed);
    let text = wholeConfiguration;
    for (let change = pick(4); change >= 0; change -= 1) text = mutatedText(text, pick);
    try {
      changesOf(loadConfigText("fazhi.config.yaml", new TextEncoder().encode(text)), [pack]);
    } catch (error) {
      if (error instanceof PackError) return;
      if (!(error instanceof ConfigError)) throw error;
      assert.ok(error.problems.length > 0, "a refusal names its problems");
      for (const { place } of error.problems) assert.match(place, /^fazhi\.config\.yaml/);
    }
  },
};
