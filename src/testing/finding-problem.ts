import { type Label, label } from "../codes/label.js";
import type { Rule } from "../engine/pack/pack.js";
import { placeholdersIn } from "../engine/rule/placeholder.js";
import { messageIdsOf } from "../engine/rule/rule-messages.js";
import type { DueSpan, Finding, Message } from "../engine/run/finding.js";
import { dueInWords } from "./account-in-words.js";
import { mismatch, unknownName, written } from "./mismatch.js";
import type { ExpectedFinding } from "./rule-table.js";

/** Everything in which a finding does not say what it shall. */
export function findingProblems(expected: ExpectedFinding, rule: Rule, finding: Finding): readonly Label[] {
  const { message, due, data = {}, severity, field } = expected;
  const ids = messageIdsOf(rule);
  const problems: Label[] = [];
  const compare = (what: Label, wanted: unknown, found: unknown): void => {
    if (wanted !== undefined && wanted !== found) problems.push(mismatch(what, written(wanted), written(found)));
  };
  if (message !== undefined && !ids.includes(message))
    problems.push(
      unknownName(label(`该规则没有消息"${message}"`, `the rule has no message "${message}"`), message, ids),
    );
  else compare(label("消息", "the message"), message, finding.message.id);
  compare(dueDay, dueText(due), finding.due === undefined ? undefined : dueInWords(finding.due));
  compare(label("严重程度", "the severity"), severity, finding.severity);
  compare(label("字段", "the field"), field, finding.where.field);
  for (const [name, value] of Object.entries(data)) {
    const given = finding.message.data;
    if (!Object.hasOwn(given, name))
      problems.push(
        unknownName(label(`数据中没有{${name}}`, `there is no {${name}} in the data`), name, Object.keys(given)),
      );
    else if (!Object.is(given[name]?.value, value))
      problems.push(mismatch(label(`{${name}}`, `{${name}}`), written(value), written(given[name]?.value)));
  }
  return problems;
}

/** Placeholders of a message, or of what remedies it, that nothing fills. */
export function templateProblems({ message, remedy }: Finding): readonly Label[] {
  return [
    ...unfilled(message).map(({ zh, en }) => label(`消息"${message.id}"${zh}`, `the message "${message.id}" ${en}`)),
    ...(remedy === undefined
      ? []
      : unfilled({ ...message, template: remedy }).map(({ zh, en }) =>
          label(`改正意见${zh}`, `what remedies it ${en}`),
        )),
  ];
}

const unfilled = ({ template, data }: Pick<Message, "template" | "data">): readonly Label[] =>
  (["zh", "en"] as const).flatMap((language) =>
    placeholdersIn(template[language]).flatMap((name) =>
      Object.hasOwn(data, name)
        ? []
        : [
            label(
              `${language === "zh" ? "中文" : "英文"}中的占位符{${name}}无值可填`,
              `has the unfilled placeholder {${name}} in ${language}`,
            ),
          ],
    ),
  );

/** What a due day is called. */
export const dueDay: Label = label("期限", "the due day");

/** A due day as a test writes it, in the form in which what came out is written. */
export const dueText = (due: ExpectedFinding["due"]): string | undefined =>
  typeof due === "object" ? dueInWords(due as DueSpan) : due;
