import { defineCheck, label } from "fazhi";
import { penaltyKinds, penaltyKindsOn } from "fazhi/codes";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { penaltyLaw1996, penaltyLaw2021 } from "./sources.js";

/** A penalty is recorded under a kind that the law of the day of the decision names. */
export const namePenaltyAsLawOfDay = defineCheck({
  id: "name-penalty-as-law-of-day",
  title: label("处罚种类按决定时的法律登记", "Record a penalty under a kind that the law of its day names"),
  about: EnforcementCase,
  severity: "notice",
  binds: administrativeOrgans,
  obligations: ["ENF-33"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn }),
  source: [penaltyLaw1996.clause("第八条"), penaltyLaw2021.clause("第九条")],
  when: (act) => act.kind.equals("penalty").and(act.decidedOn.isPresent()),
  field: "penalties",
  messages: {
    unnamed: label(
      "{unit}{decided}就“{title}”作出的处罚登记为“{kind}”，当时的行政处罚法没有单列这一种类。",
      "{unit} decided a penalty in “{title}” on {decided} that is recorded as “{kind}”; the Administrative Penalty Law of that day did not name this kind.",
    ),
    joint: label(
      "{unit}{decided}就“{title}”作出的处罚登记为“{kind}”，没有区分暂扣和吊销，二者的程序不同。",
      "{unit} decided a penalty in “{title}” on {decided} that is recorded as “{kind}”: suspension and revocation, whose procedures differ, are not told apart.",
    ),
  },
  answers: {
    transition: label(
      "以作出决定当日的法律为准；修订前法律、行政法规规定的通报批评、责令关闭等属于“其他”",
      "the law of the day of the decision; before the revision criticism, orders to close and the like were among the others that a law or regulation provides",
    ),
    knownFrom: label("登记的处罚种类和决定日期", "the kinds as recorded and the day of the decision"),
  },
  remedy: label("按决定时的法律登记处罚种类。", "Record the kind as the law of that day has it."),
  notCovered: label("处罚有没有法律依据，不作判断。", "Whether the penalty has a basis in law is not judged."),
  check: ({ penalties, decidedOn = "" }, { fail, undetermined, evidence }) => {
    if (penalties === undefined) return undetermined("penalties");
    const named = penaltyKindsOn(decidedOn);
    const strange = [...new Set(penalties)].filter((kind) => !named.includes(kind));
    if (strange.length === 0) return "pass";
    return strange.map((kind) =>
      fail(kind === "licence-suspension-or-revocation" ? "joint" : "unnamed", {
        data: { kind: { value: kind, labels: penaltyKinds.labels[kind] } },
        evidence: evidence("penalties", "decidedOn"),
        key: kind,
      }),
    );
  },
});
