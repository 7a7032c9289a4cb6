import type { Watcher } from "../../engine/pack/coverage.js";
import { judgementBases } from "../../engine/run/judgement-basis.js";
import { severities } from "../../engine/run/outcome.js";
import type { Fact } from "../../render/block.js";
import { type Line, line, span } from "../../render/span.js";
import { factLines } from "../../render/terminal/fact-list.js";
import { wrapLine } from "../../render/terminal/wrap.js";
import type { Script } from "../reader.js";
import { authorityLine } from "./authority-text.js";
import { parameterLines } from "./parameter-text.js";

/** A rule or an indicator: what it is called, and under it on what it rests, with which numbers, and what it does not see. */
export function watcherLines(watcher: Watcher, script: Script): readonly Line[] {
  const { say, read, width } = script;
  const { kind, id, title, basis, severity, authority, parameters, notCovered, disabledBecause } = watcher;
  const isOff = disabledBecause !== undefined;
  const heading = line(
    "    ",
    span(kind === "rule" ? say("● 规则", "● rule") : say("◆ 指标", "◆ indicator"), isOff ? "quiet" : "good"),
    `  ${read(title)} `,
    span(
      [
        id,
        ...(severity === undefined ? [] : [read(severities.labels[severity])]),
        read(judgementBases.labels[basis]),
      ].join(" · "),
      "quiet",
    ),
  );
  const facts: readonly Fact[] = [
    ...listed(
      say("依据", "basis"),
      authority.map((one) => authorityLine(one, script)),
    ),
    ...listed(
      say("数值", "numbers"),
      parameters.flatMap((one) => parameterLines(one, authority.at(-1)?.source, script)),
    ),
    ...(notCovered === undefined ? [] : [[say("不及", "not seen"), line(span(read(notCovered), "quiet"))] as const]),
    ...(isOff ? [[say("停用", "switched off"), line(span(disabledBecause, "error"))] as const] : []),
  ];
  return [...wrapLine(heading, width, 6), ...factLines(facts, width, 6)];
}

/** Lines under one name, which stands before the first. */
const listed = (name: string, lines: readonly Line[]): readonly Fact[] =>
  lines.map((one, place) => [place === 0 ? name : "", one]);
