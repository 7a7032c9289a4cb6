import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import { withinSentence } from "../../expression/sentence/sentence-word.js";
import { bracketed, type Demand, lastDayInWords, type SentenceWords } from "../rule/sentence-words.js";
import type { Deadline, DeadlineVersion } from "./deadline.js";

/** A start that is longer than this, counted in Chinese, is told below the sentence. */
const longestStart = 45;

/** What a deadline demands: by when, as what shows, and what stops or lengthens the time. */
export function deadlineDemand(version: DeadlineVersion, { title }: Deadline, words: SentenceWords): Demand {
  const { fulfilled, suspended, extended } = version;
  const { sentence } = words;
  const limit = limitOf(version, words);
  const day = bracketed(fulfilled, sentence(fulfilled));
  const pauses = suspended === undefined ? undefined : sentence(suspended);
  const more = extended === undefined ? undefined : sentence(extended);
  return {
    what: label(
      [
        `${limit.zh}完成，以${day.zh}为准`,
        ...(pauses === undefined ? [] : [`有${pauses.zh}的，期限暂停计算`]),
        ...(more === undefined ? [] : [`有${more.zh}的，期限相应延长`]),
      ].join("；"),
      [
        `${withinSentence(title.en)}: ${limit.en}, as ${day.en} shows`,
        ...(pauses === undefined ? [] : [`${pauses.en} stop the clock`]),
        ...(more === undefined ? [] : [`${more.en} lengthen the time`]),
      ].join("; "),
    ),
    otherwise: label("逾期", "Late or not done"),
  };
}

function limitOf({ starts, within, by }: DeadlineVersion, words: SentenceWords): Label {
  const { sentence } = words;
  if (by !== undefined) return lastDayInWords(by, sentence(by));
  if (starts === undefined || within === undefined) return label("", "");
  const start = startOf(starts, sentence(starts));
  const parameter = within.kind === "parameter" ? words.parameter(within.id) : undefined;
  if (parameter === undefined)
    return label(
      `自${start.zh}的次日起在规定期限内（${sentence(within).zh}）`,
      `within its time (${sentence(within).en}), counted from the day after ${start.en}`,
    );
  const [value, ending] = splitEnding(words.amountOf(parameter));
  return label(
    `自${start.zh}的次日起${value.zh}内（${parameter.title.zh}${ending.zh}）`,
    `within ${value.en} (${withinSentence(parameter.title.en)}${ending.en}), counted from the day after ${start.en}`,
  );
}

/** A day that takes many words is told below the sentence. */
const startOf = (tree: Node, start: Label): Label =>
  start.zh.length > longestStart ? label("所列起算之日", "the start told below") : bracketed(tree, start);

/** How a period ends, apart from how long it is. */
function splitEnding({ zh, en }: Label): readonly [Label, Label] {
  const [longZh = "", endZh = ""] = /^([^（]*)（([^（）]*)）$/.exec(zh)?.slice(1) ?? [zh];
  const [longEn = "", endEn = ""] = /^([^(]*) \(([^()]*)\)$/.exec(en)?.slice(1) ?? [en];
  return endZh === "" ? [label(zh, en), label("", "")] : [label(longZh, longEn), label(`，${endZh}`, `, ${endEn}`)];
}
