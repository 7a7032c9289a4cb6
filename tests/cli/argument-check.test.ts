import type { ArgsDef } from "citty";
import { describe, expect, it } from "vitest";
import { checkedArguments } from "../../src/cli/argument-check.js";

const definitions: ArgsDef = {
  folder: { type: "positional", required: true },
  pack: { type: "string", required: true, valueHint: "NAME" },
  "as-of": { type: "string", valueHint: "YYYY-MM-DD" },
  format: { type: "enum", options: ["text", "json"] },
};

const checked = (...raw: readonly string[]) => checkedArguments(raw, definitions, "check");

describe("arguments that a command takes", () => {
  it.each([
    ["values behind a blank", ["data", "--pack", "a"], ["--pack=a", "--", "data"]],
    ["values behind an equals sign", ["--pack=a", "data"], ["--pack=a", "--", "data"]],
    ["packs one by one", ["data", "--pack", "a", "--pack", "b"], ["--pack=a,b", "--", "data"]],
    ["a folder that begins with a dash, behind two dashes", ["--pack", "a", "--", "-x"], ["--pack=a", "--", "-x"]],
    ["a choice", ["data", "--pack", "a", "--format", "json"], ["--pack=a", "--format=json", "--", "data"]],
  ])("%s", (_, raw, given) => {
    expect(checked(...raw)).toEqual(given);
  });
});

describe("arguments that are refused", () => {
  it.each([
    ["a flag that is spelt wrong", ["data", "--pak", "a"], 'there is no --pak; did you mean "--pack"?'],
    ["a flag that nothing resembles", ["data", "--zzzzzz"], "there is no --zzzzzz; see fazhi check --help"],
    ["a short flag", ["data", "-p"], "there is no -p; see fazhi check --help"],
    ["a negated flag", ["data", "--no-pack"], 'there is no --no-pack; did you mean "--pack"?'],
    ["a flag at the end without its value", ["data", "--pack"], "--pack needs a value: --pack=NAME"],
    ["a flag before another", ["data", "--pack", "--as-of"], "--pack needs a value: --pack=NAME"],
    ["an empty value", ["data", "--pack="], "--pack needs a value: --pack=NAME"],
    [
      "a day given twice",
      ["data", "--pack", "a", "--as-of", "2017-09-30", "--as-of=2017-10-01"],
      '--as-of is given twice: "2017-09-30" and "2017-10-01"',
    ],
    [
      "a choice that is none",
      ["data", "--pack", "a", "--format", "jsn"],
      '--format is one of text, json, not "jsn"; did you mean "json"?',
    ],
    ["no folder", ["--pack", "a"], "check needs FOLDER; see fazhi check --help"],
    ["no pack", ["data"], "check needs --pack=NAME; see fazhi check --help"],
    [
      "one folder too many",
      ["data", "more", "--pack", "a"],
      'check does not know what to do with "more"; see fazhi check --help',
    ],
  ])("%s", (_, raw, message) => {
    expect(() => checked(...raw)).toThrow(expect.objectContaining({ name: "UsageError", message }));
  });
});
