import { coverageOf, coverageStates } from "../engine/pack/coverage.js";
import { originOf } from "../engine/pack/origin.js";
import type { Pack } from "../engine/pack/pack.js";
import { requirePack } from "../engine/pack/runnable-packs.js";
import { requireList } from "../model/record/require-object.js";
import type { Fact } from "../render/block.js";
import { joined, type Line, line, span } from "../render/span.js";
import { factLines } from "../render/terminal/fact-list.js";
import { wrapLine } from "../render/terminal/wrap.js";
import { type Script, scriptOf } from "./reader.js";
import { type TextOptions, textOf } from "./text-options.js";

/** Packs for a reader: what each holds, which of its document's obligations are watched, and by which calendar it counts. */
export function renderPacks(packs: readonly Pack[], options: TextOptions = {}): string {
  requireList("packs", packs);
  for (const pack of packs) requirePack("packs", pack);
  const script = scriptOf({ language: options.language ?? "zh", width: options.width ?? 100 });
  return textOf(
    packs.flatMap((pack, place) => [...(place === 0 ? [] : [[]]), ...packLines(pack, script)]),
    options,
  );
}

function packLines(pack: Pack, script: Script): readonly Line[] {
  const { say, read, width } = script;
  const { name, title, version, rules, indicators, parameters, entities, disabled, calendar } = pack;
  const { obligations, totals } = coverageOf(pack);
  const off = rules.filter(({ id }) => Object.hasOwn(disabled, id)).length;
  const taken = rules.filter(({ id }) => originOf(id, pack) !== name).length;
  const notes = [
    ...(taken === 0 ? [] : [say(`采自其他规则包 ${taken}`, `${taken} from other packs`)]),
    ...(off === 0 ? [] : [say(`停用 ${off}`, `${off} switched off`)]),
  ];
  const states = coverageStates.codes.map((state) => line(`${read(coverageStates.labels[state])} ${totals[state]}`));
  const unverified = parameters.filter(({ values }) => values.some(({ source }) => !source.verified)).length;
  const facts: readonly Fact[] = [
    [say("规则", "Rules"), line(String(rules.length), span(bracketed(notes, script), "quiet"))],
    [say("指标", "Indicators"), line(String(indicators.length))],
    [
      say("参数", "Parameters"),
      line(
        String(parameters.length),
        span(
          bracketed(unverified === 0 ? [] : [say(`未经核实 ${unverified}`, `${unverified} not verified`)], script),
          "quiet",
        ),
      ),
    ],
    [say("义务", "Obligations"), line(`${obligations.length}${say("：", ": ")}`, ...joined(states, " · "))],
    ...(entities.length === 0
      ? []
      : [
          [say("自带记录", "Own records"), line(entities.map((one) => read(one.title)).join(say("、", ", ")))] as const,
        ]),
    [say("日历", "Calendar"), line(calendar.title[script.language])],
  ];
  const heading = line(span(name, "heading"), `  ${read(title)} `, span(version, "quiet"));
  return [...wrapLine(heading, width, 2), ...factLines(facts, width, 2)];
}

const bracketed = (notes: readonly string[], { say }: Script): string =>
  notes.length === 0 ? "" : say(`（${notes.join("，")}）`, ` (${notes.join(", ")})`);
