import { type Condition, defineExpectation, label, type RecordTerm, type Terms } from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { isHearingDueByKindSince2021, isHearingDueSince2021 } from "./hearing-due.js";
import { penaltyLaw2021 } from "./sources.js";

type Case = RecordTerm<EnforcementCase>;

const named = (act: Case) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn });

const isDecidedPenalty = (act: Case): Condition => act.kind.equals("penalty").and(act.decidedOn.isPresent());

/** Whether a hearing that was due was held before the decision: the case touches major rights and went through a hearing. */
const isHeard = (act: Case, terms: Terms): Condition =>
  isHearingDueSince2021(act, terms).and(
    act.procedure.some((step) => step.kind.equals("hearing").and(step.on.isPresent(), step.on.notAfter(act.decidedOn))),
  );

/** Whether a legal review is due: as the case records it; where it records nothing, by the hearing. */
export const isReviewDueSince2021 = (act: Case, terms: Terms): Condition =>
  act.major.or(act.major.isMissing().and(isHeard(act, terms)));

/** Since 2021 a case that went through a hearing which was due is subject to legal review, whatever its record says. */
export const reviewHeardCase = defineExpectation({
  id: "review-heard-case",
  title: label("经过听证程序的案件应当法制审核", "Review a case that went through a hearing"),
  about: EnforcementCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["ENF-12"],
  relevantDay: (act) => act.decidedOn,
  data: named,
  source: penaltyLaw2021.clause("第五十八条第一款第二项"),
  when: (act) => isDecidedPenalty(act).and(act.major.isPresent(), act.major.not(), act.procedure.isPresent()),
  field: "major",
  expect: (act, terms) => isHeard(act, terms).not(),
  message: label(
    "{unit}{decided}作出处罚决定的“{title}”经过听证程序，应当法制审核，案件却登记为不需要。",
    "“{title}”, decided by {unit} on {decided}, went through a hearing and was subject to legal review; the case says that it was not.",
  ),
  answers: {
    transition: label(
      "以作出决定当日的法律为准：2021年7月15日起",
      "the law of the day of the decision: since 15 July 2021",
    ),
    knownFrom: label("听证环节的登记和处罚种类", "the step of the hearing and the kinds of penalty"),
  },
  remedy: label("更正登记；没有审核的，补作法制审核。", "Correct the record; have the case reviewed if it was not."),
  notCovered: label(
    "涉及重大公共利益、疑难复杂以及其他法律法规规定的情形，以案件的记载为准。",
    "Whether major public interests are touched, or the case is difficult, is taken from the record.",
  ),
});

/** A grave offence that is punished by a kind heavy enough for a hearing is discussed by the heads together. */
export const discussGraveCaseTogether = defineExpectation({
  id: "discuss-grave-case-together",
  title: label("严重违法给予较重处罚的，登记为应当集体讨论", "Hold a grave case to a collective discussion"),
  about: EnforcementCase,
  severity: "notice",
  binds: administrativeOrgans,
  obligations: ["ENF-27"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), degree: act.degree }),
  source: penaltyLaw2021.clause("第五十七条第二款"),
  when: (act, terms) =>
    isDecidedPenalty(act).and(
      act.degree.isPresent(),
      act.degree.equals("grave"),
      act.penalties.isPresent(),
      isHearingDueByKindSince2021(act, terms),
    ),
  field: "collectiveDiscussionDue",
  expect: (act) => act.collectiveDiscussionDue.isMissing().or(act.collectiveDiscussionDue),
  message: label(
    "{unit}{decided}就“{title}”（违法情节{degree}）给予较重的处罚，案件却登记为不应当集体讨论。",
    "{unit} imposed a heavy penalty in “{title}” (degree: {degree}) on {decided}; the case says that no collective discussion was due.",
  ),
  answers: {
    transition: label(
      "以作出决定当日的法律为准：2021年7月15日起",
      "the law of the day of the decision: since 15 July 2021",
    ),
    knownFrom: label("违法情节和处罚种类", "the degree of the offence and the kinds of penalty"),
  },
  remedy: label(
    "核对案件；属于重大违法的，提请集体讨论。",
    "Look at the case again; if the offence is major, discuss it.",
  ),
  notCovered: label(
    "“情节严重”不等于“重大违法行为”，只作提示；情节是否复杂不作判断。",
    "A grave degree is not the same as a major offence, so this is a notice; whether a case is complicated is not judged.",
  ),
});
