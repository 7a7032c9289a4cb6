import { defineCommand } from "citty";
import { match } from "ts-pattern";
import { describeIndicator } from "../../engine/indicator/describe-indicator.js";
import { originOf } from "../../engine/pack/origin.js";
import type { Pack } from "../../engine/pack/pack.js";
import { parametersOfIndicator, parametersOfRule } from "../../engine/pack/parameters-of.js";
import { describeRule } from "../../engine/rule/describe-rule.js";
import { problem } from "../../problem/problem.js";
import { type Description, renderDescriptionsJson } from "../../report/json/description-json.js";
import { renderIndicatorDescription, renderParameter, renderRule } from "../../report/rule-description.js";
import type { TextOptions } from "../../report/text-options.js";
import { closest } from "../closest-names.js";
import type { CliHost } from "../host.js";
import { judgingArguments, readingArguments } from "../judging.js";
import { builtinPackNames } from "../package-facts.js";
import { settingsFor } from "../settings.js";
import { terminalPaint } from "../terminal-paint.js";
import { UsageError } from "../usage-error.js";

/** Describes a rule, an indicator or a parameter: what it says in sentences, on what it rests, with which numbers. */
export const ruleCommand = defineCommand({
  args: {
    id: {
      type: "positional",
      required: true,
      description: "the id of a rule, an indicator or a parameter, or PACK/ID",
    },
    pack: {
      ...judgingArguments.pack,
      description: "packs to look in; those of the configuration, else all of fazhi, when missing",
    },
    code: judgingArguments.code,
    config: judgingArguments.config,
    format: { type: "enum", options: ["text", "json"], default: "text", description: "how it is written" },
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const host = data as CliHost;
    const { packs, language } = await settingsFor(args, host, builtinPackNames);
    const options = { language, width: host.columns ?? 100, paint: terminalPaint(host.hasColours) };
    const found = descriptionsOf(args.id, packs);
    if (found.length === 0)
      throw new UsageError(problem("command/unknown-id", { id: args.id, nearest: closest(args.id, idsOf(packs)) }));
    host.write(
      args.format === "json"
        ? renderDescriptionsJson(found)
        : found.map((description) => renderDescription(description, options)).join("\n"),
    );
    return 0;
  },
});

const renderDescription = (description: Description, options: TextOptions): string =>
  match(description)
    .with({ kind: "rule" }, (rule) => renderRule(rule, options))
    .with({ kind: "indicator" }, (indicator) => renderIndicatorDescription(indicator, options))
    .with({ kind: "parameter" }, (parameter) => renderParameter(parameter, parameter.users, options))
    .exhaustive();

/** What has an id, each thing once, however many packs took it over. */
function descriptionsOf(id: string, packs: readonly Pack[]): readonly Description[] {
  const found = new Map<string, Description>();
  for (const pack of packs) {
    const nameOf = (own: string): string => `${originOf(own, pack)}/${own}`;
    const isMeant = (item: { readonly id: string }): boolean => item.id === id || nameOf(item.id) === id;
    const keep = (description: Description): void => {
      const key = `${description.kind} ${nameOf(description.id)}`;
      if (!found.has(key)) found.set(key, description);
    };
    for (const rule of pack.rules.filter(isMeant)) keep({ kind: "rule", ...describeRule(forAll(rule, packs), pack) });
    for (const indicator of pack.indicators.filter(isMeant))
      keep({ kind: "indicator", ...describeIndicator(indicator, pack) });
    for (const parameter of pack.parameters.filter(isMeant))
      keep({ kind: "parameter", ...parameter, users: usersOf(parameter.id, packs) });
  }
  return [...found.values()];
}

/** A rule with the obligations of all packs that share it. */
const forAll = (rule: Pack["rules"][number], packs: readonly Pack[]): Pack["rules"][number] => ({
  ...rule,
  obligations: [
    ...new Set(
      packs
        .flatMap(({ rules }) => rules.filter(({ versions }) => versions === rule.versions))
        .flatMap((one) => one.obligations),
    ),
  ],
});

/** The rules and indicators that rest on a parameter, each once. */
const usersOf = (parameter: string, packs: readonly Pack[]) => [
  ...new Map(
    packs
      .flatMap(({ rules, indicators }) => [
        ...rules.filter((rule) => parametersOfRule(rule).includes(parameter)),
        ...indicators.filter((indicator) => parametersOfIndicator(indicator).includes(parameter)),
      ])
      .map(({ id, title }) => [id, { id, title }]),
  ).values(),
];

const idsOf = (packs: readonly Pack[]): readonly string[] =>
  packs.flatMap(({ rules, indicators, parameters }) => [...rules, ...indicators, ...parameters].map(({ id }) => id));
