import * as fazhi from "fazhi";
import { describe, expect, it } from "vitest";
import { packSchema } from "../../src/authoring/read/pack-schema.js";
import { ruleForms } from "../../src/engine/rule/rule-forms.js";

const forms = Object.entries(ruleForms);

describe.each(forms)("the form %s", (name, form) => {
  it("can be defined by whoever imports the library", () => {
    expect(Object.values(fazhi)).toContain(form.define);
  });

  it("names other clauses of its own only", () => {
    const clauses = Object.entries(form.clauses);
    const named = clauses.flatMap(([, one]) => ("needs" in one && one.needs !== undefined ? [one.needs.clause] : []));
    const known = clauses.map(([clause]) => clause);
    expect(known).toEqual(expect.arrayContaining([...named, ...(form.choice?.clauses ?? [])]));
    if (form.startsAt !== undefined) expect(known).toContain(form.startsAt);
  });

  it("is in the schema of packs in text, unless it is a function", () => {
    expect(JSON.stringify(packSchema()).includes(`"const":"${name}"`)).toBe(form.asText !== "none");
  });
});
