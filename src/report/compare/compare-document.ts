import { progressStatuses } from "../../codes/progress.js";
import { severities } from "../../engine/run/outcome.js";
import { groupedBy } from "../../model/dataset/grouped-by.js";
import { inUnitOrder } from "../../model/dataset/unit-order.js";
import {
  type BlockDocument,
  type Fact,
  type ListItem,
  paragraph,
  row,
  type Section,
  type TableColumn,
} from "../../render/block.js";
import { joined, type Line, line, span } from "../../render/span.js";
import type { JsonFinding } from "../json.js";
import { severityMarks, statusMarks } from "../marks.js";
import { type Script, scriptOf } from "../reader.js";
import { moreBlocks, moreRows, shownOf } from "../section/section.js";
import type { TextOptions } from "../text-options.js";
import { valueText } from "../wording/indicator-value-text.js";
import { figureText } from "../wording/share-text.js";
import type { ReportComparison, ReportHeading } from "./compare-reports.js";

type Shown = Script & { readonly limit: number };

/** What two reports differ in as a document: what is new first, then what is gone, and how figures moved. */
export function comparisonDocument(
  comparison: ReportComparison,
  { language = "zh", width = 100, limit = 20 }: TextOptions = {},
): BlockDocument {
  const script: Shown = { ...scriptOf({ language, width }), limit };
  const { say } = script;
  const { opened, closed, unjudged, changed, moved, indicators, measures } = comparison;
  const facts: readonly Fact[] = [
    [say("先", "Before"), line(headingText(comparison.before, script))],
    [say("后", "After"), line(headingText(comparison.after, script))],
    [
      say("问题", "Findings"),
      line(
        ...joined(
          [
            line(span(say(`新增 ${opened.length}`, `${opened.length} new`), opened.length > 0 ? "error" : "quiet")),
            line(span(say(`消除 ${closed.length}`, `${closed.length} gone`), closed.length > 0 ? "good" : "quiet")),
            line(say(`不再判断 ${unjudged.length}`, `${unjudged.length} no longer judged`)),
            line(say(`变动 ${changed.length}`, `${changed.length} changed`)),
          ],
          say("，", ", "),
        ),
      ),
    ],
    [
      say("其他", "Further"),
      line(
        say(
          `期限变动 ${moved.length}，指标变动 ${indicators.length}，措施变动 ${measures.length}`,
          `${moved.length} last days moved, ${indicators.length} indicators and ${measures.length} measures changed`,
        ),
      ),
    ],
  ];
  const sections: readonly (Section | undefined)[] = [
    findingsSection(say("新增的问题", "New findings"), opened, script),
    findingsSection(say("消除的问题", "Findings that are gone"), closed, script),
    findingsSection(say("不再判断的问题", "Findings that are no longer judged"), unjudged, script),
    changedSection(comparison, script),
    movedSection(comparison, script),
    measuresSection(comparison, script),
    indicatorsSection(comparison, script),
  ];
  return {
    language,
    title: say("两份报告的比较", "Two reports compared"),
    head: [{ kind: "facts", facts }],
    sections: sections.filter((section) => section !== undefined),
  };
}

const headingText = ({ asOf, asOfTime, packs }: ReportHeading, { say }: Script): string =>
  [
    say(`截至${asOfTime ?? asOf}`, `as of ${asOfTime ?? asOf}`),
    ...packs.map(({ name, version }) => `${name} ${version}`),
  ].join(say("，", ", "));

/** Findings clause by clause, the gravest first. */
function findingsSection(title: string, findings: readonly JsonFinding[], script: Shown): Section | undefined {
  if (findings.length === 0) return undefined;
  const { say, read, language, limit } = script;
  const inOrder = [...findings].sort(
    (one, other) => severities.codes.indexOf(one.severity) - severities.codes.indexOf(other.severity),
  );
  const groups = [...groupedBy(inOrder, ({ obligations }) => obligations[0] ?? "")];
  const inClauses = groups.sort(([one], [other]) => inUnitOrder(orderOf(one), orderOf(other)));
  const blocks = inClauses.flatMap(([clause, own]) => {
    const [shown, rest] = shownOf(own, limit);
    const items = shown.map(({ severity, title: rule, message, where }): ListItem => {
      const { sign, tone } = severityMarks[severity];
      return {
        text: line(
          span(`${sign} ${read(severities.labels[severity])}`, tone),
          `  ${read(rule)}`,
          span(`  ${where.id}`, "quiet"),
        ),
        blocks: [paragraph(line(message[language]), 4)],
      };
    });
    return [
      {
        kind: "heading",
        level: 3,
        text: line(
          span(clause === "" ? say("未对应工作要点条款", "Outside the clauses of the plan") : clause, "heading"),
          say(`（${own.length} 项）`, ` (${own.length})`),
        ),
      } as const,
      { kind: "list", items, indent: 2 } as const,
      ...moreBlocks(rest, { ...script, entities: new Map(), nameOf: unnamed }, 2),
    ];
  });
  return { title: `${title}${say(`（${findings.length} 项）`, ` (${findings.length})`)}`, blocks };
}

/** Clauses in the order of their numbers; what belongs to none comes last. */
const orderOf = (clause: string): string =>
  clause === "" ? "\uFFFF" : clause.replaceAll(/\d+/g, (digits) => digits.padStart(4, "0"));

/** A comparison names things by what the reports say of them. */
const unnamed = (_: string, id: string) => ({ title: id, short: id, id, isOwn: false });

function tableSection(
  title: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Line[])[],
  script: Shown,
): Section | undefined {
  if (rows.length === 0) return undefined;
  const [shown, rest] = shownOf(rows, script.limit);
  const more = moreRows(rest, { ...script, entities: new Map(), nameOf: unnamed }, 0);
  return {
    title: `${title}${script.say(`（${rows.length} 项）`, ` (${rows.length})`)}`,
    blocks: [{ kind: "table", columns, rows: [...shown.map((cells) => row(cells)), ...more] }],
  };
}

const arrow = " → ";

function changedSection({ changed }: ReportComparison, script: Shown): Section | undefined {
  const { say, read } = script;
  const both = (before: string, after: string): Line => line(before === after ? after : `${before}${arrow}${after}`);
  return tableSection(
    say("变动的问题", "Findings that changed"),
    [
      { title: say("规则", "Rule"), least: 20 },
      { title: say("记录", "Record"), least: 12 },
      { title: say("严重程度", "Severity") },
      { title: say("期限", "Due"), least: 12 },
      { title: say("豁免", "Waiver"), least: 12 },
    ],
    changed.map(({ before, after }) => [
      line(read(after.title)),
      line(after.where.id),
      both(read(severities.labels[before.severity]), read(severities.labels[after.severity])),
      both(before.due?.latest ?? "—", after.due?.latest ?? "—"),
      both(before.waiver?.reason ?? "—", after.waiver?.reason ?? "—"),
    ]),
    script,
  );
}

function movedSection({ moved }: ReportComparison, script: Shown): Section | undefined {
  const { say, read } = script;
  return tableSection(
    say("变动的期限", "Last days that moved"),
    [
      { title: say("规则", "Rule"), least: 20 },
      { title: say("记录", "Record"), least: 12 },
      { title: say("先", "Before") },
      { title: say("后", "After") },
    ],
    moved.map(({ before, after }) => [
      line(read(after.title)),
      line(after.where.id),
      line(before.due?.latest ?? say("中止", "halted")),
      line(after.due?.latest ?? say("中止", "halted")),
    ]),
    script,
  );
}

function measuresSection({ measures }: ReportComparison, script: Shown): Section | undefined {
  const { say, read } = script;
  const both = (before: string, after: string): Line => line(before === after ? after : `${before}${arrow}${after}`);
  return tableSection(
    say("变动的措施", "Measures that changed"),
    [
      { title: say("条款", "Clause") },
      { title: say("措施", "Measure"), least: 16 },
      { title: say("状态", "Status"), least: 16 },
      { title: say("核验", "Verified") },
      { title: say("自报", "Claimed") },
      { title: say("计划", "Planned") },
    ],
    measures.map(({ before, after }) => [
      line(after.obligation),
      line(after.title),
      line(
        ...(before.status === after.status ? [] : [`${read(progressStatuses.labels[before.status])}${arrow}`]),
        span(read(progressStatuses.labels[after.status]), statusMarks[after.status].tone),
      ),
      ...(["verified", "claimed", "planned"] as const).map((share) =>
        both(figureText(before[share]), figureText(after[share])),
      ),
    ]),
    script,
  );
}

function indicatorsSection({ indicators }: ReportComparison, script: Shown): Section | undefined {
  const { say, read } = script;
  return tableSection(
    say("变动的指标", "Indicators that changed"),
    [
      { title: say("条款", "Clause") },
      { title: say("指标", "Indicator"), least: 20 },
      { title: say("先", "Before") },
      { title: say("后", "After") },
    ],
    indicators.map(({ before, after }) => [
      line(after.obligations.join(" ")),
      line(read(after.title)),
      line(valueText(before.whole.value, before, script)),
      line(span(valueText(after.whole.value, after, script), "strong")),
    ]),
    script,
  );
}
