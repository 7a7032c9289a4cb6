import { defineCommand } from "citty";
import { describeIndicator } from "../engine/describe-indicator.js";
import { describeRule } from "../engine/describe-rule.js";
import { originOf } from "../engine/origin.js";
import type { Pack } from "../engine/pack.js";
import { parametersOfIndicator, parametersOfRule } from "../engine/parameters-of.js";
import { renderIndicatorDescription, renderParameter, renderRule } from "../report/rule-description.js";
import type { TextOptions } from "../report/text-options.js";
import { closest } from "./closest-names.js";
import { judgingArguments, readingArguments } from "./judging.js";
import { builtinPackNames } from "./package-facts.js";
import { settingsFor } from "./settings.js";
import type { Street } from "./street.js";
import { terminalPaint } from "./terminal-paint.js";
import { UsageError } from "./usage-error.js";

/** Describes a rule, an indicator or a parameter: what it says in sentences, on what it rests, with which numbers. */
export const ruleCommand = defineCommand({
  meta: { name: "fazhi rule", description: "Say in sentences what a rule, an indicator or a parameter is" },
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
    config: judgingArguments.config,
    ...readingArguments,
  },
  run: async ({ args, data }) => {
    const street = data as Street;
    const { packs, language } = await settingsFor(args, street, builtinPackNames);
    const options = { language, width: street.columns ?? 100, paint: terminalPaint(street.hasColours) };
    const texts = descriptionsOf(args.id, packs, options);
    if (texts.length === 0) throw new UsageError(`nothing is called "${args.id}"${closest(args.id, idsOf(packs))}`);
    street.write(texts.join("\n"));
    return 0;
  },
});

/** What bears an id, each thing once, however many packs took it over. */
function descriptionsOf(id: string, packs: readonly Pack[], options: TextOptions): readonly string[] {
  const texts = new Map<string, string>();
  for (const pack of packs) {
    const nameOf = (own: string): string => `${originOf(own, pack)}/${own}`;
    const isMeant = (item: { readonly id: string }): boolean => item.id === id || nameOf(item.id) === id;
    const keep = (kind: string, own: string, text: () => string): void => {
      const key = `${kind} ${nameOf(own)}`;
      if (!texts.has(key)) texts.set(key, text());
    };
    for (const rule of pack.rules.filter(isMeant))
      keep("rule", rule.id, () => renderRule(describeRule(forAll(rule, packs), pack), options));
    for (const indicator of pack.indicators.filter(isMeant))
      keep("indicator", indicator.id, () => renderIndicatorDescription(describeIndicator(indicator, pack), options));
    for (const parameter of pack.parameters.filter(isMeant))
      keep("parameter", parameter.id, () => renderParameter(parameter, usersOf(parameter.id, packs), options));
  }
  return [...texts.values()];
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
      .map((user) => [user.id, user]),
  ).values(),
];

const idsOf = (packs: readonly Pack[]): readonly string[] =>
  packs.flatMap(({ rules, indicators, parameters }) => [...rules, ...indicators, ...parameters].map(({ id }) => id));
