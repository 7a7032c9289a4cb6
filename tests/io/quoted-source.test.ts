import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/io/config-error.js";
import { loadDatasetFiles, readDatasetFile } from "../../src/io/dataset-file.js";
import { loadConfigText } from "../../src/io/read-config.js";
import { DatasetError } from "../../src/model/dataset/dataset-error.js";
import type { Problem } from "../../src/problem/problem.js";
import { problemText } from "../../src/problem/problem-text.js";

const bytes = (text: string) => new TextEncoder().encode(text);

function toldBy(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof DatasetError || error instanceof ConfigError)) throw error;
    return error.problems.map((one: Problem) => problemText(one, "en"));
  }
  return [];
}

const ofRecord = (title: string) =>
  toldBy(() =>
    loadDatasetFiles([
      readDatasetFile("region.yaml", bytes(`- { id: a, title: ${title}, kind: division, level: county }\n`)),
    ]),
  );
const ofConfiguration = (dataset: string) =>
  toldBy(() => loadConfigText("fazhi.config.yaml", bytes(`dataset: ${dataset}\n`)));
const ofListInConfiguration = (pack: string) =>
  toldBy(() => loadConfigText("fazhi.config.yaml", bytes(`packs: [a, ${pack}]\n`)));

describe("where a text is asked for, a number or flag is quoted as the YAML writes it", () => {
  it.each([
    ["a number with a last zero", "2.10"],
    ["a number with a first zero", "0123"],
    ["a number with a point and no more", "7."],
    ["a number without a whole part", ".5"],
    ["a number with its sign", "+7"],
    ["a number in powers of ten", "1e3"],
    ["a number in sixteens", "0x1F"],
    ["more digits than a number holds", "12345678901234567890"],
    ["a flag in capital letters", "TRUE"],
    ["a flag in small letters", "false"],
  ])("%s", (_, written) => {
    for (const told of [ofRecord, ofConfiguration, ofListInConfiguration])
      expect(told(written)).toEqual([`expected a text that is not empty; found ${written}`]);
  });

  it.each([
    ["in a text in quotation marks", '"0123"'],
    ["in a text that only looks like a number", "2.10.1"],
  ])("and nothing is refused %s", (_, written) => {
    expect([...ofRecord(written), ...ofConfiguration(written)]).toEqual([]);
  });
});
