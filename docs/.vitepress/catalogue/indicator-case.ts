import type { IndicatorResult } from "../../../src/engine/indicator/indicator-result.js";
import type { AnyRecord } from "../../../src/model/record/entity.js";
import { scriptOf } from "../../../src/report/reader.js";
import { tallyText, valueText } from "../../../src/report/wording/indicator-value-text.js";
import { targetStateText } from "../../../src/report/wording/target-text.js";
import type { IndicatorCase } from "../../../src/testing/indicator-table.js";
import { resultOf } from "../../../src/testing/test-indicator.js";
import { statedFacts } from "./case-words.js";
import type { Catalogue } from "./catalogue.js";
import { escaped, table } from "./markdown.js";
import type { Reader } from "./reader.js";
import type { IndicatorTrial } from "./recorded-table.js";

/** The most cases that a page shows. */
const most = 6;

/** The cases by which an indicator is tested, computed anew. */
export function laidOutIndicator(trial: IndicatorTrial, catalogue: Catalogue, reader: Reader): readonly string[] {
  const { say, language } = reader;
  const { table: own, indicator, pack } = trial;
  const start = statedFacts(indicator.about.name, own, catalogue, reader);
  const more = own.cases.length - most;
  return [
    start.length === 0
      ? say(`截至${own.asOf}计算，另有说明的除外。`, `Computed as of ${own.asOf}, unless a case says otherwise.`)
      : say(
          `截至${own.asOf}计算，另有说明的除外；每条记录都从这些事实开始：${start.join("，")}。`,
          `Computed as of ${own.asOf}, unless a case says otherwise; every record starts from: ${start.join("; ")}.`,
        ),
    table(
      [...(language === "en" ? ["Case"] : []), say("记录", "Records"), say("截至", "As of"), say("数值", "Figure")],
      own.cases
        .slice(0, most)
        .map((one) => [
          ...(language === "en" ? [escaped(one.name)] : []),
          recordsOf(one, trial, catalogue, reader),
          one.asOf ?? own.asOf,
          figureWords(resultOf(pack, indicator, own, one), reader),
        ]),
    ),
    more <= 0 ? "" : say(`测试中另有${more}个算例。`, `The tests have ${more} more.`),
  ];
}

/** The records of a case, one in each line. */
function recordsOf(
  one: IndicatorCase<AnyRecord>,
  { indicator }: IndicatorTrial,
  catalogue: Catalogue,
  reader: Reader,
): string {
  const { say } = reader;
  const records = one.records.map((record, at) => {
    const facts = statedFacts(indicator.about.name, { record }, catalogue, reader);
    return `${at + 1}${say("．", ". ")}${facts.length === 0 ? say("同上述事实", "as told above") : facts.join(say("，", ", "))}`;
  });
  const others = statedFacts(
    indicator.about.name,
    one.others === undefined ? {} : { others: one.others },
    catalogue,
    reader,
  );
  const lines = [...(records.length === 0 ? [say("没有记录", "no record")] : records), ...others];
  return lines.join("<br>");
}

/** What it came to: the value, how many of how many, and how that stands to the target. */
function figureWords(result: IndicatorResult, { language, say }: Reader): string {
  const script = scriptOf({ language, width: 100 });
  const { whole } = result;
  const value =
    whole.value.kind === "not-applicable"
      ? say("无可统计", "nothing to count")
      : valueText(whole.value, result, script);
  const tally = whole.value.kind === "not-applicable" ? "" : tallyText(whole, result);
  const target = whole.target === undefined ? [] : [targetStateText(whole.target, script)];
  return escaped(
    [`${value}${tally === "" ? "" : say(`（${tally}）`, ` (${tally})`)}`, ...target].join(say("，", ", ")),
  );
}
