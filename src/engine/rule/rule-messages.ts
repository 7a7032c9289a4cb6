import type { Label } from "../../codes/label.js";
import type { Rule } from "../pack/pack.js";
import type { VersionBase } from "./rule.js";
import { formOf } from "./rule-forms.js";
import { messagesSaid } from "./said-clauses.js";

/** The messages of one version of a rule, by the ids by which findings name them. */
export function messagesOfVersion(rule: Rule, version: VersionBase): Readonly<Record<string, Label>> {
  const { clauses, beyond } = formOf(rule);
  const said = messagesSaid(clauses, version).map(({ clause, message }) => [clause.id, message as Label] as const);
  return { ...Object.fromEntries(said), ...beyond.messages(version) };
}

/** The ids of the messages that a rule can give, each once, in the order of its versions. */
export const messageIdsOf = (rule: Rule): readonly string[] => [
  ...new Set(rule.versions.flatMap((version) => Object.keys(messagesOfVersion(rule, version)))),
];
