import { describe, expect, it } from "vitest";
import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { defineConfig } from "../../src/io/config.js";
import { changesOf } from "../../src/io/config-changes.js";
import { ConfigError } from "../../src/io/config-error.js";
import { loadConfigText, loadConfigValue } from "../../src/io/read-config.js";
import { problemText } from "../../src/problem/problem-text.js";
import { answerInTime, packOf } from "../engine/notice-register.js";
import { wholeConfiguration } from "./whole-configuration.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => loadConfigText("fazhi.config.yaml", bytes(text));
const pack = packOf({ rules: [answerInTime] });

function problemsIn(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((one) => `${one.place} ${one.path}: ${problemText(one, "en")}`);
  }
  return [];
}

describe("a configuration in YAML", () => {
  it("says everything that a command needs", () => {
    const { config } = read(wholeConfiguration);
    expect(config).toMatchObject({ dataset: "data", packs: ["changji-2017", "./rules/ours.ts"], failOn: "warning" });
    expect(config.waivers).toMatchObject([{ owner: "主任", expiresOn: "2017-06-30" }]);
  });

  it("may say nothing", () => {
    expect(read("").config).toEqual({ packs: [], waivers: [] });
    expect(read("# not yet\n").config.packs).toEqual([]);
  });

  it("may be JSON", () => {
    expect(loadConfigText("fazhi.config.json", bytes('{\n\t"packs": ["changji-2017"]\n}')).config.packs).toEqual([
      "changji-2017",
    ]);
  });

  it.each([
    [
      "an unknown field",
      "packs: []\nseverites: {}\n",
      'fazhi.config.yaml:2 severites: expected a known field; found the unknown field "severites"; did you mean "severities"?',
    ],
    [
      "a severity that does not exist",
      "severities:\n  answer-in-time: grave\n",
      'fazhi.config.yaml:2 severities.answer-in-time: expected one of "error", "warning", "notice"; found "grave"',
    ],
    [
      "a reason that is empty",
      'disabled:\n  answer-in-time: ""\n',
      'fazhi.config.yaml:2 disabled.answer-in-time: expected a text that is not empty; found ""',
    ],
    [
      "a list for a folder",
      "dataset: [data]\n",
      "fazhi.config.yaml:1 dataset: expected a text that is not empty; found a list",
    ],
    ["no object at all", "- packs\n", "fazhi.config.yaml:1 : expected an object; found a list"],
    [
      "a key twice",
      "language: zh\nlanguage: en\n",
      'fazhi.config.yaml:2 : expected each key once; found "language" again',
    ],
  ])("is refused for %s, with file, line and field", (_, text, problem) => {
    expect(problemsIn(() => read(text))).toEqual([problem]);
  });

  it("is refused for a waiver without owner, basis and end, each with its line", () => {
    const text = "waivers:\n  - rule: x\n    record: { entity: notice, id: n }\n    reason: r\n    from: 2017-02-29\n";
    expect(problemsIn(() => read(text))).toEqual([
      "fazhi.config.yaml:2 waivers[0].owner: expected a text that is not empty; found nothing",
      "fazhi.config.yaml:2 waivers[0].basis: expected an object; found nothing",
      'fazhi.config.yaml:5 waivers[0].from: expected a day that exists, written YYYY-MM-DD; found "2017-02-29"',
      "fazhi.config.yaml:2 waivers[0].expiresOn: expected a day that exists, written YYYY-MM-DD; found nothing",
    ]);
  });

  it("is refused for a waiver that ends before it begins", () => {
    expect(problemsIn(() => read(wholeConfiguration.replace("2017-06-30", "2017-05-31")))).toEqual([
      "fazhi.config.yaml:20 waivers[0].expiresOn: its last day, 2017-05-31, is before its first, 2017-06-01",
    ]);
  });
});

describe("a configuration in TypeScript", () => {
  it("may hold packs themselves", () => {
    const config = defineConfig({ packs: [pack, "changji-2017"] });
    expect(loadConfigValue("fazhi.config.ts", config).config.packs).toEqual([pack, "changji-2017"]);
  });

  it("takes days as they are written, and values as a parameter holds them", () => {
    const source = { document: "省规定", article: "第一条", from: "2017-01-01" };
    const config = defineConfig({
      packs: [pack],
      severities: { "answer-in-time": "notice" },
      parameters: {
        "fifteen-days": [{ value: days(30), source }],
        "year-end": [{ value: "2017-12-30", source }],
      },
    });
    const { changes } = changesOf(loadConfigValue("fazhi.config.ts", config), [pack]);
    expect(changes.parameters).toMatchObject({
      "fifteen-days": [{ value: days(30) }],
      "year-end": [{ value: "2017-12-30" }],
    });
  });

  it("is refused for a pack that is none, by file and field", () => {
    const wrong = { packs: [{ name: "ours" } as Pack] };
    expect(problemsIn(() => loadConfigValue("fazhi.config.ts", wrong))).toEqual([
      "fazhi.config.ts packs[0]: expected a text that is not empty; found an object",
    ]);
  });
});

describe("what a configuration changes in packs", () => {
  it("are severities, rules switched off, and values with a source of their own", () => {
    const { changes, sources } = changesOf(read(wholeConfiguration), [pack]);
    expect(changes.severities).toEqual({ "answer-in-time": "warning" });
    expect(changes.parameters?.["fifteen-days"]).toMatchObject([
      {
        value: { count: 30, unit: "day", rollOver: false },
        inForce: { from: "2017-01-01" },
        source: { documentNumber: "令第2号", article: "第一条", verified: true },
      },
    ]);
    expect(sources.map(({ id }) => id)).toEqual(["令第2号"]);
  });

  it("rest on nothing verified unless it says so", () => {
    const { changes } = changesOf(read(wholeConfiguration.replace(", verified: true", "")), [pack]);
    expect(changes.parameters?.["fifteen-days"]?.[0].source.verified).toBe(false);
  });

  it("may apply on days of their own", () => {
    const text = wholeConfiguration.replace(
      "      source:",
      "      from: 2017-03-01\n      until: 2018-01-01\n      source:",
    );
    expect(changesOf(read(text), [pack]).changes.parameters?.["fifteen-days"]?.[0].inForce).toEqual({
      from: plainDate("2017-03-01"),
      until: plainDate("2018-01-01"),
    });
  });

  const source = "source: { document: d, article: a, from: 2017-01-01 }";
  it.each([
    [
      "a rule that no pack has",
      "severities:\n  answer-in-tim: error\n",
      'fazhi.config.yaml:2 severities.answer-in-tim: the packs have no rule "answer-in-tim"; did you mean "answer-in-time"?',
    ],
    [
      "a parameter that no pack has",
      `parameters:\n  fiftin-days:\n    - value: 3\n      ${source}\n`,
      'fazhi.config.yaml:2 parameters.fiftin-days: the packs have no parameter "fiftin-days"; did you mean "fifteen-days"?',
    ],
    [
      "a value of another kind",
      `parameters:\n  fifteen-days:\n    - value: 30\n      ${source}\n`,
      "fazhi.config.yaml:3 parameters.fifteen-days[0].value: expected a period, such as { count: 15, unit: working-day }; found 30",
    ],
    [
      "a text for a day",
      `parameters:\n  year-end:\n    - value: 年底\n      ${source}\n`,
      'fazhi.config.yaml:3 parameters.year-end[0].value: expected a day, written YYYY-MM-DD; found "年底"',
    ],
    [
      "a percentage for a number",
      `parameters:\n  most-pages:\n    - value: 95 %\n      ${source}\n`,
      'fazhi.config.yaml:3 parameters.most-pages[0].value: expected a number (95 % is written 0.95); found "95 %"',
    ],
    [
      "days that hold none",
      `parameters:\n  most-pages:\n    - value: 3\n      until: 2017-01-01\n      ${source}\n`,
      "fazhi.config.yaml:3 parameters.most-pages[0]: an interval from 2017-01-01 until 2017-01-01 holds no day",
    ],
    [
      "no value",
      "parameters:\n  most-pages: []\n",
      "fazhi.config.yaml:2 parameters.most-pages: it is left without a value",
    ],
  ])("are refused for %s", (_, text, problem) => {
    expect(problemsIn(() => changesOf(read(text), [pack]))).toEqual([problem]);
  });
});
