import { changji2017 } from "../../rules/changji-2017/pack.js";
import { nationalLaw } from "../../rules/national-law/pack.js";
import { definePack } from "../../src/engine/pack/define-pack.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { defineConfig } from "../../src/io/config.js";

// What compiles in a configuration, and what must not: the compiler is the test, nothing here runs.

const source = { document: "省规定", article: "第五条", from: "2017-01-01" };
const value = { count: 30, unit: "working-day" } as const;

// Rules and parameters of packs that are given as such, those that were adopted among them, under their ids.
defineConfig({
  packs: [changji2017],
  severities: { "keep-within-legislative-fields": "notice", "conclude-reconsideration-in-time": "warning" },
  disabled: { "clean-up-approval-item": "试行" },
  parameters: {
    "filing-period": [{ value, source }],
    "first-rules-to-issue": [{ value: 3, source }],
    "first-day-of-plan": [{ value: "2017-05-01", source, from: "2017-05-01" }],
    "fields-of-comprehensive-enforcement": [{ value: ["commerce"], source }],
    "reconsideration-decision-period": [{ value, source }],
  },
});
defineConfig({ packs: [changji2017, nationalLaw], severities: { "keep-summary-penalty-small": "notice" } });

// @ts-expect-error There is no such rule.
defineConfig({ packs: [changji2017], severities: { "keep-within-legislative-field": "notice" } });
// @ts-expect-error The rule is one of a pack that is not given.
defineConfig({ packs: [changji2017], disabled: { "keep-summary-penalty-small": "试行" } });
// @ts-expect-error There is no such parameter.
defineConfig({ packs: [nationalLaw], parameters: { "filing-periods": [{ value, source }] } });
// @ts-expect-error The parameter holds a period.
defineConfig({ packs: [changji2017], parameters: { "filing-period": [{ value: 30, source }] } });
// @ts-expect-error The parameter holds a number.
defineConfig({ packs: [changji2017], parameters: { "first-rules-to-issue": [{ value: "three", source }] } });
// @ts-expect-error There is no such severity.
defineConfig({ packs: [changji2017], severities: { "keep-within-legislative-fields": "grave" } });

// A pack that is named, or whose type knows no ids, may have any.
defineConfig({
  packs: ["changji-2017"],
  severities: { anything: "notice" },
  parameters: { any: [{ value: 3, source }] },
});
defineConfig({ packs: [changji2017, "./ours.yaml"], disabled: { "of-ours": "试行" } });
defineConfig({ packs: [changji2017 as Pack], disabled: { "of-ours": "试行" } });
defineConfig({ language: "en" });

// A pack that extends another knows its ids, and is a pack like any other.
const stricter = definePack({
  name: "stricter",
  title: { zh: "更严", en: "Stricter" },
  version: "1",
  sources: [],
  extends: [changji2017],
});
defineConfig({ packs: [stricter], severities: { "keep-within-legislative-fields": "error" } });
// @ts-expect-error There is no such rule.
defineConfig({ packs: [stricter], severities: { "keep-within-legislative-field": "error" } });
export const packs: readonly Pack[] = [stricter, changji2017, nationalLaw];
