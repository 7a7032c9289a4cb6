import { type Label, label } from "../codes/label.js";
import { digestOf } from "../model/dataset/digest.js";
import { inUnitOrder } from "../model/dataset/unit-order.js";
import type { RunManifest } from "../report/json/run-manifest.js";
import type { JsonReport } from "../report/json.js";

/** What a report says beside its manifest, by its keys. */
const verdicts: Readonly<Record<Exclude<keyof JsonReport, HeadKey>, Label>> = {
  changes: label("配置变更", "changes"),
  contradictoryDays: label("日期矛盾的记录", "contradictoryDays"),
  rules: label("各规则判断结果", "rules"),
  findings: label("发现的问题", "findings"),
  pending: label("未届满的期限", "pending"),
  gaps: label("无法判断的事项", "gaps"),
  waivers: label("豁免", "waivers"),
  baseline: label("基线", "baseline"),
  indicators: label("指标", "indicators"),
  progress: label("进展", "progress"),
  plans: label("各要点进展", "plans"),
};

/** What a report says of itself, and what the manifest holds. */
type HeadKey = "format" | "version" | "asOf" | "asOfTime" | "packs" | "manifest" | "selection";

/**
 * In what a report differs from one that was made anew, a line for each in both languages; empty when they are the same.
 * Kinds of records are called by the titles given.
 */
export function reportDifferences(
  report: JsonReport,
  anew: JsonReport,
  titleOfKind: (kind: string) => Label | undefined,
): readonly Label[] {
  const told = report.manifest as RunManifest;
  const found = anew.manifest as RunManifest;
  return [
    ...different(label("fazhi 版本", "version of fazhi"), told.library, found.library),
    ...different(label("统计日", "as-of day"), told.asOfTime ?? told.asOf, report.asOfTime ?? report.asOf),
    ...packDifferences(told, found),
    ...dataDifferences(told.data, found.data, titleOfKind),
    ...(told.configuration === found.configuration
      ? []
      : [label("配置：与报告不同", "configuration: it is not the same")]),
    ...(Object.keys(verdicts) as (keyof typeof verdicts)[]).flatMap((key) =>
      digestOf(inAnyOrder(report[key] ?? null)) === digestOf(inAnyOrder(anew[key] ?? null))
        ? []
        : [said(verdicts[key], inWords(report[key], anew[key]))],
    ),
  ];
}

const said = (what: Label, how: Label): Label => label(`${what.zh}：${how.zh}`, `${what.en}: ${how.en}`);

const different = (what: Label, told: string, found: string): readonly Label[] =>
  told === found ? [] : [said(what, label(`报告为${told}，现为${found}`, `${told} in the report, ${found} now`))];

function packDifferences({ packs: told }: RunManifest, { packs: found }: RunManifest): readonly Label[] {
  const names = [...new Set([...told, ...found].map(({ name }) => name))];
  return names.flatMap((name) => {
    const before = told.find((pack) => pack.name === name);
    const now = found.find((pack) => pack.name === name);
    const pack = label(`规则包 ${name}`, `pack ${name}`);
    if (before === undefined) return [said(pack, label("报告中没有", "it is not in the report"))];
    if (now === undefined) return [said(pack, label("现在没有运行", "it did not run now"))];
    if (before.version !== now.version) return different(pack, before.version, now.version);
    if (before.digest === now.digest) return [];
    const other = label(`版本同为${now.version}，内容不同`, `it is another one of the same version ${now.version}`);
    return [said(pack, other)];
  });
}

const dataDifferences = (
  told: RunManifest["data"],
  found: RunManifest["data"],
  titleOfKind: (kind: string) => Label | undefined,
): readonly Label[] =>
  [...new Set([...Object.keys(told), ...Object.keys(found)])].sort().flatMap((kind) => {
    const data = label(`数据“${titleOfKind(kind)?.zh ?? kind}”`, `data ${kind}`);
    if (told[kind] === undefined) return [said(data, label("报告时没有记录", "there were no records of it"))];
    if (found[kind] === undefined) return [said(data, label("现在没有记录", "there are no records of it now"))];
    return told[kind] === found[kind] ? [] : [said(data, label("记录与报告时不同", "the records are not the same"))];
  });

/** A value with its lists sorted: the order of records in files, which theirs follows, says nothing. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inAnyOrder).map((item) => ({ item, digest: digestOf(item) }));
    return items.sort((one, other) => inUnitOrder(one.digest, other.digest)).map(({ item }) => item);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inAnyOrder(held)]));
}

function inWords(told: unknown, found: unknown): Label {
  if (!Array.isArray(told) || !Array.isArray(found)) return label("与报告不同", "it is not the same");
  if (told.length !== found.length)
    return label(
      `报告为 ${told.length} 项，现为 ${found.length} 项`,
      `${told.length} in the report, ${found.length} now`,
    );
  const now = new Set(found.map((one) => digestOf(inAnyOrder(one))));
  const first = told.find((one) => !now.has(digestOf(inAnyOrder(one))));
  const { id, rule, indicator, title } = (first ?? {}) as {
    readonly id?: string;
    readonly rule?: string;
    readonly indicator?: string;
    readonly title?: Label;
  };
  const name = id ?? indicator ?? rule;
  return name === undefined
    ? label("与报告不同", "they are not the same")
    : label(`与报告不同，首先是“${title?.zh ?? name}”`, `they are not the same, first ${name}`);
}
