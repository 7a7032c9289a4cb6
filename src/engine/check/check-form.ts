import { label } from "../../codes/label.js";
import { withinSentence } from "../../expression/sentence/sentence-word.js";
import { checkless, messageless, unlistedParameter } from "../pack/pack-messages.js";
import type { RuleForm } from "../rule/rule-form.js";
import { type Check, defineCheck } from "./check.js";

/** The form of rules that are functions. */
export const checkForm: RuleForm<Check> = {
  title: label("程序判断", "Check"),
  define: defineCheck,
  ruleClauses: {},
  clauses: {},
  startsAt: undefined,
  asText: "none",
  beyond: {
    trees: () => [],
    messages: ({ messages }) => messages,
    parameters: ({ parameters }) => parameters,
    entities: ({ reads }) => reads.map(({ name }) => name),
    constraints: () => [],
    // A function asks what it likes.
    asksCalendar: () => true,
    says: () => [
      { name: label("判断", "Judged"), text: label("由程序判断，见下列结论", "by a program; see what it can find") },
    ],
    check({ messages, parameters, check }, _, at, { scope, note, message }) {
      for (const id of parameters) if (!scope.parameters.has(id)) note(`${at}.parameters`, unlistedParameter(id));
      if (typeof check !== "function") note(`${at}.check`, checkless);
      if (Object.keys(messages).length === 0) note(`${at}.messages`, messageless);
      for (const [id, one] of Object.entries(messages)) message(`${at}.messages.${id}`, one, undefined);
    },
  },
  demand: (_, { title }) => ({
    what: label(`做到“${title.zh}”，由程序逐件判断`, `${withinSentence(title.en)}; a program judges each of them`),
    otherwise: label("没有做到", "Otherwise"),
  }),
  limit: () => undefined,
};
