import { match } from "ts-pattern";
import type { Label } from "../../codes/label.js";
import { originOf } from "../../engine/pack/origin.js";
import type { Pack } from "../../engine/pack/pack.js";
import { requireDataset } from "../../engine/pack/runnable-packs.js";
import { describeRule } from "../../engine/rule/describe-rule.js";
import type { Severity } from "../../engine/run/outcome.js";
import type { RuleSummary } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { digestOf } from "../../model/dataset/digest.js";
import { requireObject } from "../../model/record/require-object.js";
import type { MarkedRun } from "../../waiver/marked-run.js";
import type { RunManifest } from "../json/run-manifest.js";
import { renderRule } from "../rule-description.js";
import { byGravityAndPlace, type PipelineOptions, type PlacedFinding, placedFinding } from "./placed-finding.js";

/** How a SARIF log is written. */
export interface SarifOptions extends PipelineOptions {
  /** The packs that judged: their rules then stand in the log with their whole text. */
  readonly packs?: readonly Pack[];
  /** The address of a rule's page, in which `{pack}` and `{rule}` are replaced. */
  readonly ruleUrl?: string;
  readonly manifest?: RunManifest;
}

/** The most results, and the most bytes, that code hosts take of one log. */
const mostResults = 5000;
const mostBytes = 10_000_000;

/**
 * A run as a SARIF 2.1.0 log: each finding with the file and line of its record, and a fingerprint made of its id, which
 * lines inserted above do not change. Findings for which a waiver holds are suppressed, with the reason. A log holds no
 * more than code hosts take, 5,000 results and 10 MB: the gravest first, and one result that tells how many are left out.
 */
export function renderSarif(run: MarkedRun, dataset: Dataset, options: SarifOptions = {}): string {
  requireObject("run", run, "rules", "findings");
  requireDataset(dataset);
  const inOrder = run.findings.map((finding) => placedFinding(finding, dataset, options)).sort(byGravityAndPlace);
  const rules = run.rules.filter(ruleNames(new Set(inOrder.map(({ finding }) => keyOf(finding)))));
  const places = new Map(rules.map((rule, place) => [keyOf(rule), place]));
  const descriptors = rules.map((rule) => descriptorOf(rule, options));
  const results = inOrder.map((placed) => resultOf(placed, places.get(keyOf(placed.finding)) ?? -1, run, options));
  const log = (shown: readonly object[]) => JSON.stringify(logOf(descriptors, shown, run, options), null, 1);
  const shown = withinLimits(results, sizeOf(log([])));
  const left = results.length - shown.length;
  return `${log(left === 0 ? shown : [...shown, leftOutResult(left, results.length, options)])}\n`;
}

const keyOf = ({ pack, rule }: Pick<RuleSummary, "pack" | "rule">): string => `${pack}/${rule}`;

const ruleNames =
  (wanted: ReadonlySet<string>) =>
  (rule: RuleSummary): boolean =>
    wanted.has(keyOf(rule));

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/** As many of some results as a log can take, with room for the one that tells of the rest. */
function withinLimits(results: readonly object[], taken: number): readonly object[] {
  const roomForRest = 2000;
  // Written with its indentation a result is longer than alone by no more than three signs a line.
  const lengthOf = (result: object): number => {
    const text = JSON.stringify(result, null, 1);
    return sizeOf(text) + 4 * text.split("\n").length;
  };
  let bytes = taken + roomForRest;
  let count = 0;
  while (count < results.length) {
    bytes += lengthOf(results[count] as object);
    const isLast = count === results.length - 1;
    if (bytes > mostBytes || count + (isLast ? 1 : 2) > mostResults) break;
    count += 1;
  }
  return results.slice(0, count);
}

const levelOf = (severity: Severity): string =>
  match(severity)
    .with("error", () => "error")
    .with("warning", () => "warning")
    .with("notice", () => "note")
    .exhaustive();

const inLanguage = (text: Label, { language = "zh" }: PipelineOptions): string => text[language];

function descriptorOf(rule: RuleSummary, options: SarifOptions) {
  const { packs = [], ruleUrl, language = "zh" } = options;
  const [help = inLanguage(rule.title, options)] = packs.flatMap((pack) => {
    // A pack holds the rules of others that it adopts under the names of their packs.
    const own = pack.rules.find(({ id }) => id === rule.rule && originOf(id, pack) === rule.pack);
    return own === undefined ? [] : [renderRule(describeRule(own, pack), { language })];
  });
  return {
    id: keyOf(rule),
    name: rule.rule,
    shortDescription: { text: inLanguage(rule.title, options) },
    fullDescription: { text: inLanguage(rule.title, options) },
    help: { text: help },
    ...(ruleUrl === undefined
      ? {}
      : {
          helpUri: ruleUrl
            .replaceAll("{pack}", encodeURIComponent(rule.pack))
            .replaceAll("{rule}", encodeURIComponent(rule.rule)),
        }),
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: { tags: [...rule.obligations] },
  };
}

function resultOf(
  { finding, file, line, message }: PlacedFinding,
  ruleIndex: number,
  run: MarkedRun,
  options: SarifOptions,
) {
  const { id, severity, where, waiver, isKnown, due, authority } = finding;
  return {
    ruleId: keyOf(finding),
    ruleIndex,
    level: levelOf(severity),
    message: { text: message },
    locations: [
      {
        ...(file === undefined
          ? {}
          : {
              physicalLocation: {
                artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
                region: { startLine: line },
              },
            }),
        logicalLocations: [{ name: where.id, fullyQualifiedName: `${where.entity}/${where.id}`, kind: "record" }],
      },
    ],
    partialFingerprints: { "fazhiFindingId/v1": digestOf(id) },
    ...(run.baseline === undefined || isKnown === undefined ? {} : { baselineState: isKnown ? "unchanged" : "new" }),
    ...(waiver === undefined
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: waiver.reason }] }),
    properties: {
      findingId: id,
      ...(where.unit === undefined ? {} : { unit: where.unit }),
      ...(due === undefined ? {} : { due: due.latest }),
      authority: authority.map((one) => `${inLanguage(one.document, options)} ${one.article}`),
      verified: finding.verified,
    },
  };
}

const leftOutResult = (left: number, all: number, { language = "zh" }: SarifOptions) => ({
  ruleId: "fazhi/results-left-out",
  level: "warning",
  message: {
    text:
      language === "zh"
        ? `共 ${all} 项，按严重程度取前 ${all - left} 项，另有 ${left} 项未列入；完整结果见 JSON 报告。`
        : `${all} findings, of which the gravest ${all - left} are listed; ${left} are left out and stand in the JSON report.`,
  },
  properties: { leftOut: left },
});

const logOf = (
  descriptors: readonly object[],
  results: readonly object[],
  { asOf, packs }: MarkedRun,
  { manifest, language = "zh" }: SarifOptions,
) => ({
  $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: {
        driver: {
          name: "fazhi",
          ...(manifest === undefined ? {} : { semanticVersion: manifest.library }),
          language: language === "zh" ? "zh-CN" : "en-US",
          rules: descriptors,
        },
      },
      automationDetails: { id: `fazhi/${packs.map(({ name }) => name).join("+")}/` },
      columnKind: "utf16CodeUnits",
      properties: { asOf, ...(manifest === undefined ? {} : { manifest }) },
      results,
    },
  ],
});
