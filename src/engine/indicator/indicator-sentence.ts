import { match } from "ts-pattern";
import { timeUnits } from "../../calendar/unit/time-unit.js";
import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Parameter } from "../pack/parameter.js";
import { labelOfValue } from "../pack/value-label.js";
import type { TreeSentences } from "../rule/tree-sentence.js";
import type { Indicator } from "./indicator.js";

/** An indicator as one or two sentences to be read aloud: of what it takes which figure, and what that shall be. */
export function indicatorSentence(
  indicator: Indicator,
  { sentence }: TreeSentences,
  aim: Parameter | undefined,
): Label {
  const { about, among, target } = indicator;
  const records = label(about.title.zh, `records “${about.title.en}”`);
  const scope =
    among === undefined
      ? label(`全部${records.zh}中`, `Of all ${records.en}`)
      : label(`${records.zh}中，${sentence(among).zh}的`, `Of the ${records.en} where ${sentence(among).en}`);
  const figure = figureOf(indicator, (tree) => (tree === undefined ? label("", "") : sentence(tree)));
  if (target === undefined || aim === undefined)
    return label(`${scope.zh}，${figure.zh}。`, `${scope.en}, ${figure.en}.`);
  const values = aim.values.map(
    ({ value, inForce }) => [labelOfValue(value, aim, indicator.form === "ratio"), inForce.from] as const,
  );
  const [[first] = [label("", "")]] = values;
  const isSteady = values.every(([{ zh }]) => zh === first.zh);
  const said = isSteady
    ? first
    : label(
        values.map(([{ zh }, from]) => `${from}起${zh}`).join("，"),
        values.map(([{ en }, from]) => `${en} from ${from}`).join(", "),
      );
  const way = directions[target.direction];
  return label(
    `${scope.zh}，${figure.zh}。目标：${way.zh}${said.zh}。`,
    `${scope.en}, ${figure.en}. The target: ${way.en} ${said.en}.`,
  );
}

const figureOf = ({ form, counts, value, duration }: Indicator, say: (tree: Node | undefined) => Label): Label =>
  match(form)
    .with("count", () => label("有多少件", "their number"))
    .with("sum", () => label(`${say(value).zh}合计多少`, `the sum of ${say(value).en}`))
    .with("ratio", () => label(`有多大比例符合：${say(counts).zh}`, `the share for which ${say(counts).en}`))
    .with("duration", () => {
      const { title, counted } = timeUnits[duration?.unit ?? "day"];
      const [first = 50] = duration?.percentiles ?? [];
      const [from, until] = [say(duration?.from), say(duration?.until)];
      return label(
        `自${from.zh}至${until.zh}用多少${title.zh}（以百分之${first}的件数不超过的${title.zh}数为准）`,
        `the ${counted.many} from ${from.en} to ${until.en} that ${first} % of them do not exceed`,
      );
    })
    .exhaustive();

/** How a figure shall stand to its target. */
export const directions = {
  "at-least": label("不低于", "at least"),
  "at-most": label("不高于", "at most"),
  equal: label("等于", "exactly"),
} as const;
