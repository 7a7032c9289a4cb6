import { obligationKinds } from "../../../src/codes/plan.js";
import { type CoveredObligation, coverageOf, coverageStates } from "../../../src/engine/pack/coverage.js";
import type { Pack } from "../../../src/engine/pack/pack.js";
import { judgementBases } from "../../../src/engine/run/judgement-basis.js";
import { pageOf } from "./address.js";
import { code, escaped, link, page, place, table, whole } from "./markdown.js";
import type { Reader } from "./reader.js";

/** The account of a pack against its document: each obligation with what answers for it, or why nothing can. */
export function coveragePage(pack: Pack, reader: Reader): string {
  const { say, read, home } = reader;
  const { obligations, totals } = coverageOf(pack);
  const title = say(`${read(pack.title)}：义务落实情况`, `${read(pack.title)}: what answers for each obligation`);
  const counts = coverageStates.codes
    .filter((state) => totals[state] > 0)
    .map((state) =>
      say(
        `${coverageStates.labels[state].zh}${totals[state]}项`,
        `${coverageStates.labels[state].en.toLowerCase()} ${totals[state]}`,
      ),
    );
  return page(title, [
    `# ${escaped(title)}`,
    say(
      `[${read(pack.title)}](${home}/${pack.name}/)的义务共${obligations.length}项：${counts.join("，")}。`,
      `[${read(pack.title)}](${home}/${pack.name}/) obliges to ${obligations.length} things: ${counts.join(", ")}.`,
    ),
    table(
      [
        say("义务", "Obligation"),
        say("内容", "What has to be done"),
        say("责任主体", "For"),
        say("落实方式", "By"),
        say("认定方式", "Known by"),
        say("规则、指标、说明", "Rules, indicators, reasons"),
      ],
      obligations.map((one) => obligationRow(one, pack, reader)),
    ),
  ]);
}

function obligationRow(
  { id, clause, title, kind, addressees, state, bases, watchers, reasons }: CoveredObligation,
  pack: Pack,
  reader: Reader,
): readonly string[] {
  const { read, say } = reader;
  const words = title === undefined ? "" : escaped(read(title));
  const where = [clause, kind === undefined ? undefined : obligationKinds.labels[kind]].flatMap((one) =>
    one === undefined ? [] : [read(one)],
  );
  return [
    `${place(`obligation-${id}`)}${code(id)}`,
    [words, ...(where.length === 0 ? [] : [escaped(where.join(say("，", ", ")))])]
      .filter((part) => part !== "")
      .join("<br>"),
    addressees === undefined ? "" : escaped(read(addressees)),
    whole(read(coverageStates.labels[state])),
    reader.row(bases.map((basis) => read(judgementBases.labels[basis]))),
    [
      ...watchers.map(({ id: own, title: name }) => link(read(name), pageOf(own, pack, reader))),
      ...reasons.map((reason) => escaped(read(reason))),
    ].join("<br>"),
  ];
}
