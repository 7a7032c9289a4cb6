import type { Label, Rule } from "fazhi";
import { messagesOfVersion } from "../../../src/engine/rule/rule-messages.js";
import { lawOfEachPack } from "./pack-law.js";

const chinese = /[\d一二两三四五六七八九十百]+个?(?:工作)?(?:日|天|月|年(?!度))/;
const english =
  /\b(?:\d+|one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|forty-five|sixty|ninety)[ -](?:working |calendar )?(?:day|month|year)/i;

/** The messages of a rule of any form, all of its versions together. */
const messagesOf = (rule: Rule): readonly Label[] =>
  rule.versions.flatMap((version) => Object.values(messagesOfVersion(rule, version)));

/** Whoever changes a parameter changes the rule: a message that repeats the number would then tell an untruth. */
export const messageLaw = lawOfEachPack("no message repeats a number of days that a parameter holds", function* (pack) {
  for (const rule of pack.rules) {
    const saying = messagesOf(rule).filter(({ zh, en }) => chinese.test(zh) || english.test(en));
    for (const zh of new Set(saying.map((message) => message.zh))) yield `rule ${rule.id} says: ${zh}`;
  }
});
