import type { Run } from "../../engine/run/run.js";
import { digestOf } from "../../model/dataset/digest.js";
import type { Sheet, SheetCell } from "../../render/sheet/sheet.js";
import type { RunManifest } from "../json/run-manifest.js";
import type { Reader } from "../reader.js";
import { momentText } from "../wording/due-text.js";

/** On what the other sheets rest: the day, the packs, the data and the configuration, with their whole digests. */
export function basisSheet(run: Run, manifest: RunManifest | undefined, reader: Reader): Sheet {
  const { say, read } = reader;
  const packs = run.packs.map(({ name, title, version }): readonly SheetCell[] => [
    say("规则包", "Pack"),
    `${read(title)} ${version}`,
    manifest?.packs.find((one) => one.name === name)?.digest,
  ]);
  return {
    name: say("核对", "Basis"),
    columns: [
      { title: say("项目", "What"), kind: "text" },
      { title: say("内容", "Which"), kind: "text", widest: 60 },
      { title: say("摘要（SHA-256）", "Digest (SHA-256)"), kind: "text", widest: 70 },
    ],
    rows: [
      [say("截至", "As of"), momentText(run), undefined],
      ...(manifest === undefined ? [] : [["fazhi", manifest.library, undefined]]),
      ...packs,
      ...(manifest === undefined
        ? []
        : [
            [
              say("数据", "Data"),
              say(
                `${Object.keys(manifest.data).length} 类记录`,
                `${Object.keys(manifest.data).length} kinds of records`,
              ),
              digestOf(manifest.data),
            ],
            [
              say("配置", "Configuration"),
              say(`${run.changes.length} 处变更`, `${run.changes.length} changes`),
              manifest.configuration,
            ],
          ]),
    ],
  };
}
