import { type ProgressFigure, progressStatuses } from "../../codes/progress.js";
import type { TargetState } from "../../engine/indicator/indicator-result.js";
import { severities } from "../../engine/run/outcome.js";
import type { Run } from "../../engine/run/run.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import { Plan } from "../../model/plan/plan.js";
import type { Progress, RollUp } from "../../progress/progress.js";
import { type Block, type Fact, type Figure, paragraph } from "../../render/block.js";
import { joined, type Line, line, span, wholeSpan } from "../../render/span.js";
import { type MarkedRun, waivedFindings } from "../../waiver/marked-run.js";
import { type Mark, severityMarks, statusMarks, targetMarks, worstFirst } from "../marks.js";
import { barOf } from "../progress-bar.js";
import { counted, type Reader } from "../reader.js";
import { lateUnitFacts } from "../urgent-blocks.js";
import { momentText } from "../wording/due-text.js";
import { areApart, sharesTogether } from "../wording/rolled-text.js";
import { figureText } from "../wording/share-text.js";
import { targetStateText } from "../wording/target-text.js";
import type { Facts } from "./section.js";

/** What a report is called: its plan, where there is one. */
export function reportTitle({ plans, dataset }: Facts, { say }: Reader): string {
  const [only] = plans;
  const plan = only === undefined || plans.length > 1 ? undefined : dataset.find(Plan, only.plan);
  return plan?.title ?? say("法治政府建设数据检查", "Check of records of law-based government");
}

/** What a report rests on, and the whole at a glance. */
export function headBlocks({ run, plans, dataset }: Facts, reader: Reader): readonly Block[] {
  const { say } = reader;
  const packs = run.packs.map((pack) =>
    line(
      reader.read(pack.title),
      span(say(`（${pack.name} ${pack.version}）`, ` (${pack.name} ${pack.version})`), "quiet"),
    ),
  );
  const basis: readonly Fact[] = [
    [say("截至", "As of"), line(span(momentText(run), "strong"))],
    [say("规则包", "Packs"), joined(packs, say("；", "; "))],
    [say("记录", "Records"), line(recordsText(run, dataset, reader))],
    ...changeFacts(run, reader),
  ];
  const found: readonly Fact[] = [
    [say("发现", "Findings"), findingCounts(run, reader)],
    [say("指标", "Indicators"), indicatorCounts(run, reader)],
    [say("未决", "Open"), line(openText(run, reader))],
  ];
  const noPlan = say("数据中没有工作要点，不计进展。", "The dataset holds no plan, so no progress is computed.");
  return [
    { kind: "facts", facts: basis },
    ...plans.flatMap((progress): readonly Block[] => [
      ...(plans.length > 1
        ? [{ kind: "heading", level: 3, text: line(span(progress.whole.title, "strong")) } as const]
        : []),
      ...wholeBlocks(progress, reader),
    ]),
    ...(plans.length === 0 ? [paragraph(line(noPlan))] : []),
    { kind: "facts", facts: found },
  ];
}

/** A record is judged when a rule that is switched on is about its entity. */
function recordsText({ rules }: Run, dataset: Dataset, { say }: Reader): string {
  const all = [...dataset.entities.values()].reduce((sum, entity) => sum + dataset.records(entity).length, 0);
  const running = rules.filter(({ disabledBecause }) => disabledBecause === undefined);
  const judged = new Map(running.map(({ entity, records }) => [entity, records]));
  const records = [...judged.values()].reduce((sum, count) => sum + count, 0);
  return say(
    `${records} 条受 ${running.length} 条规则检查；数据共 ${all} 条`,
    `${records} judged by ${counted(running.length, "rule")}; ${all} in the dataset`,
  );
}

/** How much was changed; what and why stands in a section of its own. */
const changeFacts = ({ changes }: Run, { say }: Reader): readonly Fact[] =>
  changes.length === 0
    ? []
    : [
        [
          say("变更", "Changes"),
          line(
            span(
              say(
                `配置和规则包作了 ${changes.length} 项变更，见专节`,
                `${changes.length} by configuration and packs, listed below`,
              ),
              "warning",
            ),
          ),
        ],
      ];

/** The three shares with what each rests on, the statuses, and the units that are late. */
function wholeBlocks(progress: Progress, reader: Reader): readonly Block[] {
  const { say } = reader;
  const { whole, contradictions } = progress;
  const { compared } = whole;
  const together = say(
    `三者均可计算的 ${compared.measures} 项：核验 ${figureText(compared.verified)}  自报 ${figureText(compared.claimed)}  计划 ${figureText(compared.planned)}`,
    `the ${compared.measures} measures of which all three are known: verified ${figureText(compared.verified)}  claimed ${figureText(compared.claimed)}  planned ${figureText(compared.planned)}`,
  );
  const statuses = worstFirst
    .filter((status) => whole.counts[status] > 0)
    .map((status) => countOf(statusMarks[status], reader.read(progressStatuses.labels[status]), whole.counts[status]));
  const facts: readonly Fact[] = [
    ...(areApart(whole) && compared.measures > 0 ? [[say("可比", "Compared"), line(together)] as const] : []),
    [
      say("措施", "Measures"),
      line(say(`${whole.measures.length} 项：`, `${whole.measures.length}: `), ...joined(statuses, say("，", ", "))),
    ],
    ...lateUnitFacts(progress, reader),
    [
      say("不符", "Claims"),
      line(say(`${contradictions.length} 项自报与记录不符`, `${contradictions.length} contradicted by the records`)),
    ],
  ];
  return [
    { kind: "figures", figures: shareFigures(whole, reader) },
    { kind: "facts", facts },
  ];
}

/** Verified, claimed and planned, each with the number of measures that it is the mean of. */
function shareFigures(whole: RollUp, { say }: Reader): readonly Figure[] {
  const restsOn = (share: ProgressFigure): Line => {
    const { length } = whole.measures;
    const judged = whole.judged[share];
    return line(
      span(
        say(
          judged === length ? `${length} 项措施的平均` : `${length} 项措施中 ${judged} 项可计算，为其平均`,
          judged === length
            ? `mean of ${counted(length, "measure")}`
            : `mean of ${judged} of ${counted(length, "measure")} of which it is known`,
        ),
        "quiet",
      ),
    );
  };
  const value = (share: ProgressFigure): Figure["value"] => span(figureText(whole[share]), "strong");
  return [
    {
      name: say("核验", "Verified"),
      value: value("verified"),
      bar: barOf(sharesTogether(whole)),
      note: restsOn("verified"),
    },
    { name: say("自报", "Claimed"), value: value("claimed"), note: restsOn("claimed") },
    { name: say("计划", "Planned"), value: value("planned"), note: restsOn("planned") },
  ];
}

function findingCounts(run: MarkedRun, reader: Reader): Line {
  const { findings } = run;
  if (findings.length === 0) return line(reader.say("没有", "none"));
  const counts = severities.codes.map((severity) =>
    countOf(
      severityMarks[severity],
      reader.read(severities.labels[severity]),
      findings.filter((finding) => finding.severity === severity).length,
    ),
  );
  return line(...joined(counts, reader.say("，", ", ")), span(markedText(run, reader), "quiet"));
}

/** How many of the findings are waived or were known before; they are among those counted. */
function markedText(run: MarkedRun, { say }: Reader): string {
  const { waivers, baseline } = run;
  const marks = [
    ...(waivers === undefined
      ? []
      : [say(`已豁免 ${waivedFindings(run).length}`, `${waivedFindings(run).length} waived`)]),
    ...(baseline === undefined ? [] : [say(`基线已有 ${baseline.known}`, `${baseline.known} in the baseline`)]),
  ];
  return marks.length === 0 ? "" : say(`；其中${marks.join("，")}`, `; of these ${marks.join(", ")}`);
}

function indicatorCounts({ indicators }: Run, reader: Reader): Line {
  if (indicators.length === 0) return line(reader.say("没有", "none"));
  const states = (["met", "missed", "not-due", "undetermined", "not-applicable"] as const).map(
    (state) => [state, indicators.filter(({ whole }) => whole.target === state).length] as const,
  );
  const aimless = indicators.filter(({ whole }) => whole.target === undefined).length;
  const counts = states
    .filter(([, count]) => count > 0)
    .map(([state, count]: readonly [TargetState, number]) =>
      countOf(targetMarks[state], targetStateText(state, reader), count),
    );
  const without = line(reader.say(`未设目标 ${aimless}`, `without a target ${aimless}`));
  return joined([...counts, ...(aimless > 0 ? [without] : [])], reader.say("，", ", "));
}

const openText = ({ pending, gaps }: Run, { say }: Reader): string =>
  say(
    `${pending.length} 个期限未届满，${gaps.length} 处无法判断`,
    `${counted(pending.length, "clock")} still running, ${counted(gaps.length, "judgement")} impossible because values are missing`,
  );

const countOf = ({ sign, tone }: Mark, name: string, count: number): Line =>
  line(wholeSpan(`${sign} ${name} ${count}`, count > 0 ? tone : "quiet"));
