import { type Condition, defineExpectation, defineParameter, label, type RecordTerm, seenBy } from "fazhi";
import { EnforcementCase, List, ListEntry, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { coercionLaw, penaltyLaw1996, penaltyLaw2021 } from "./sources.js";

const yuan = label("元", "yuan");

/** The highest fine on the spot for a citizen. */
export const highestSummaryFineOfCitizen = defineParameter({
  id: "highest-summary-fine-of-citizen",
  title: label("当场处罚公民罚款上限", "Highest fine on the spot, citizen"),
  unit: yuan,
  values: [
    { value: 50, source: penaltyLaw1996.clause("第三十三条") },
    { value: 200, source: penaltyLaw2021.clause("第五十一条") },
  ],
});

/** The same for a legal person or other organisation; a sole trader is judged by this higher one. */
export const highestSummaryFineOfOrganisation = defineParameter({
  id: "highest-summary-fine-of-organisation",
  title: label("当场处罚法人或者其他组织罚款上限", "Highest fine on the spot, organisation"),
  unit: yuan,
  values: [
    { value: 1000, source: penaltyLaw1996.clause("第三十三条") },
    { value: 3000, source: penaltyLaw2021.clause("第五十一条") },
  ],
});

/** What a surcharge for late payment may come to, as a share of the fine. */
export const highestSurcharge = defineParameter({
  id: "highest-surcharge",
  title: label("加处罚款上限（占罚款本金）", "Highest surcharge, as a share of the fine"),
  values: [
    {
      value: 1,
      source: coercionLaw.clause("第四十五条第二款", {
        inForce: { from: coercionLaw.inForce.from, until: penaltyLaw2021.inForce.from },
      }),
    },
    { value: 1, source: penaltyLaw2021.clause("第七十二条第一款第一项") },
  ],
});

const named = (act: RecordTerm<EnforcementCase>) => ({
  title: act.title,
  unit: act.unit.in(Unit).title,
  decided: act.decidedOn,
  amount: act.amount,
});

const isDecidedPenalty = (act: RecordTerm<EnforcementCase>): Condition =>
  act.kind.equals("penalty").and(act.decidedOn.isPresent());

/** On the spot only a warning or a small fine is imposed, by the ceilings of the day of the decision. */
export const keepSummaryPenaltySmall = defineExpectation({
  id: "keep-summary-penalty-small",
  title: label("当场处罚不超过法定限额", "Impose on the spot no more than the law allows"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-04"],
  relevantDay: (act) => act.decidedOn,
  data: named,
  source: [penaltyLaw1996.clause("第三十三条"), penaltyLaw2021.clause("第五十一条")],
  when: (act) =>
    isDecidedPenalty(act).and(
      act.procedureKind.equals("summary"),
      act.specialLaw.isMissing().or(act.specialLaw.equals("general")),
    ),
  field: "penalties",
  expect: (act, { choose, parameter }) =>
    act.penalties
      .every((penalty) => penalty.oneOf("warning", "fine"))
      .and(
        act.penalties
          .some((penalty) => penalty.equals("fine"))
          .implies(
            act.amount.atMost(
              choose(
                act.party.kind.equals("citizen"),
                parameter(highestSummaryFineOfCitizen),
                parameter(highestSummaryFineOfOrganisation),
              ),
            ),
          ),
      ),
  message: label(
    "{unit}{decided}就“{title}”当场作出的处罚超出警告和法定限额的罚款（罚款{amount}元）。",
    "What {unit} imposed on the spot in “{title}” on {decided} goes beyond a warning and the fine the law allows ({amount} yuan).",
  ),
  remedy: label("撤销决定，适用普通程序重新办理。", "Withdraw it and go through the ordinary procedure."),
  notCovered: label(
    "适用治安管理、道路交通安全等特别法的，不作判断；没有记载适用的特别法的，按行政处罚法判断；个体工商户按其他组织的限额判断。",
    "Penalties under special laws (road traffic, public security) are not judged; where no special law is recorded the general one is taken; sole traders are judged as organisations.",
  ),
});

/** The surcharge for late payment does not exceed the fine. */
export const capSurcharge = defineExpectation({
  id: "cap-surcharge",
  title: label("加处罚款不超过罚款本金", "Let no surcharge exceed the fine"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-10"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), paid: act.amountPaid }),
  source: [
    coercionLaw.clause("第四十五条第二款", {
      inForce: { from: coercionLaw.inForce.from, until: penaltyLaw2021.inForce.from },
    }),
    penaltyLaw2021.clause("第七十二条第一款第一项"),
  ],
  when: (act) =>
    isDecidedPenalty(act).and(
      act.amountPaid.isPresent(),
      act.penalties.every((penalty) => penalty.oneOf("warning", "fine")),
    ),
  field: "amountPaid",
  expect: (act, { parameter }) => act.amountPaid.atMost(act.amount.plus(act.amount.times(parameter(highestSurcharge)))),
  message: label(
    "{unit}就“{title}”罚款{amount}元，实际收缴{paid}元，加处罚款超过本金。",
    "{unit} fined {amount} yuan in “{title}” and collected {paid}: the surcharge exceeds the fine.",
  ),
  remedy: label("退还超过部分。", "Return what was collected beyond."),
  notCovered: label(
    "每日百分之三的加处比例没有逐日记载，不作判断。",
    "The three per cent a day is not recorded and not judged.",
  ),
});

/** Since 2021 the discretion benchmark that a penalty applies has been made public. */
export const publishAppliedBenchmark = defineExpectation({
  id: "publish-applied-benchmark",
  title: label("行政处罚裁量基准向社会公布", "Publish the discretion benchmark that is applied"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-15"],
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ ...named(act), benchmark: act.benchmark.in(ListEntry).name }),
  source: penaltyLaw2021.clause("第三十四条"),
  when: (act) => isDecidedPenalty(act).and(act.benchmark.isPresent()),
  field: "benchmark",
  expect: (act) =>
    seenBy(act.benchmark.in(ListEntry).publishedOn, act.decidedOn).or(
      seenBy(act.benchmark.in(ListEntry).list.in(List).publishedOn, act.decidedOn),
    ),
  message: label(
    "{unit}{decided}就“{title}”适用的裁量基准“{benchmark}”当时没有公布。",
    "The benchmark “{benchmark}”, which {unit} applied in “{title}” on {decided}, was not public then.",
  ),
  remedy: label("公布裁量基准。", "Publish the benchmark."),
});
