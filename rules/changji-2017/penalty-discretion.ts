import { defineCheck, defineExpectation, label } from "fazhi";
import { EnforcementCase, ListEntry, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { plan2017 } from "./sources.js";

const noBands = label("没有记载所适用基准的裁量幅度", "the bands of the benchmark are not recorded");
const noBandOfDegree = label(
  "所适用的基准没有规定该违法行为、该情节的裁量幅度",
  "the benchmark has no band for this offence and degree",
);

/** A fine keeps to the kind and the range that the discretion benchmark provides for the degree of the offence. */
export const fineWithinBenchmark = defineCheck({
  id: "fine-within-benchmark",
  title: label("按裁量权基准处罚", "Fine within the discretion benchmark"),
  about: EnforcementCase,
  severity: "error",
  obligations: ["2.14c"],
  binds: administration,
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({
    title: act.title,
    unit: act.unit.in(Unit).title,
    amount: act.amount,
    degree: act.degree,
    benchmark: act.benchmark.in(ListEntry).name,
  }),
  source: plan2017.clause("2.14 二（十四）"),
  when: (act, { all }) => all(act.decidedOn.isPresent(), act.kind.equals("penalty"), act.benchmark.isPresent()),
  messages: {
    "outside-band": label(
      "{unit}“{title}”罚款{amount}元，不在裁量权基准“{benchmark}”对{degree}情节规定的幅度（{band}）之内。",
      "{unit} fined {amount} yuan in “{title}”; the benchmark “{benchmark}” gives {band} for the degree {degree}.",
    ),
    "no-fine": label(
      "{unit}“{title}”罚款{amount}元，裁量权基准“{benchmark}”对{degree}情节没有规定罚款。",
      "{unit} fined {amount} yuan in “{title}”; the benchmark “{benchmark}” provides no fine for the degree {degree}.",
    ),
  },
  remedy: label(
    "在裁量权基准规定的种类和幅度内重新裁量；确需超出的，说明理由。",
    "Decide anew within the benchmark, or state the reasons for leaving it.",
  ),
  notCovered: label(
    "没有记载适用基准的案件、罚款以外的处罚，以及基准在行为当日是否有效，不作判断。",
    "Cases that name no benchmark, penalties other than fines, and whether the benchmark was in force on the day of the act are not judged.",
  ),
  check: (act, { dataset, fail, undetermined, evidence }) => {
    const { penalties, amount, degree, violation, benchmark } = act;
    if (penalties === undefined) return undetermined("penalties");
    if (!penalties.includes("fine")) return "not-applicable";
    const bands = benchmark === undefined ? undefined : dataset.find(ListEntry, benchmark)?.bands;
    if (bands === undefined) return { kind: "undetermined", missing: [], reason: noBands };
    if (degree === undefined) return undetermined("degree");
    const ofDegree = bands.filter(
      (band) =>
        band.degree === degree &&
        (band.violation === undefined || violation === undefined || band.violation === violation),
    );
    if (ofDegree.length === 0) return { kind: "undetermined", missing: [], reason: noBandOfDegree };
    const seen = evidence("amount", "degree", "benchmark");
    const fines = ofDegree.filter(({ penalty }) => penalty === "fine");
    if (fines.length === 0) return fail("no-fine", { field: "penalties", evidence: seen });
    if (amount === undefined) return undetermined("amount");
    const isInside = fines.some(
      ({ atLeast, atMost }) =>
        (atLeast === undefined || amount >= atLeast) && (atMost === undefined || amount <= atMost),
    );
    if (isInside) return "pass";
    const band = fines.map(({ atLeast, atMost }) => `${atLeast ?? ""}–${atMost ?? ""}`).join(", ");
    return fail("outside-band", { field: "amount", data: { band }, evidence: seen });
  },
});

/** A fine in the ordinary procedure names the benchmark by which it was measured. */
export const citeBenchmark = defineExpectation({
  id: "cite-benchmark",
  title: label("罚款载明适用的裁量权基准", "Name the benchmark of a fine"),
  about: EnforcementCase,
  severity: "warning",
  obligations: ["2.14c"],
  binds: "any",
  relevantDay: (act) => act.decidedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title, decided: act.decidedOn }),
  source: plan2017.clause("2.14 二（十四）"),
  when: (act, { all }) =>
    all(
      act.decidedOn.isPresent(),
      act.kind.equals("penalty"),
      act.procedureKind.equals("ordinary"),
      act.penalties.some((penalty) => penalty.equals("fine")),
    ),
  field: "benchmark",
  expect: (act) => act.benchmark.isPresent(),
  message: label(
    "{unit}{decided}就“{title}”处以罚款，没有载明适用的裁量权基准。",
    "{unit} fined in “{title}” on {decided} and named no discretion benchmark.",
  ),
  remedy: label("对照裁量权基准复核罚款幅度并载明。", "Look at the fine again by the benchmark and name it."),
  notCovered: label("罚款数额由法律固定、没有裁量余地的，不作区分。", "A fine that the law fixes is not told apart."),
});
