import {
  defineDeadline,
  defineExpectation,
  defineParameter,
  hours,
  label,
  type Parameter,
  type Period,
  type RecordTerm,
} from "fazhi";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { publicSecurityLaw2005, publicSecurityLaw2025 } from "./special-laws.js";

const questioning2005 = publicSecurityLaw2005.clause("第八十三条第一款");
const questioning2025 = publicSecurityLaw2025.clause("第九十七条第一款");
const filing2005 = publicSecurityLaw2005.clause("第一百零一条第三款");
const filing2025 = publicSecurityLaw2025.clause("第一百二十条第四款");

/** How long the police may question a person who was summoned. */
export const questioningPeriod = defineParameter({
  id: "questioning-period",
  title: label("询问查证时限", "Time for questioning"),
  values: [
    { value: hours(8), source: questioning2005 },
    { value: hours(8), source: questioning2025 },
  ],
});

/** How long where many are involved or somebody cannot be identified; the law before 2026 knew no such time. */
export const groupQuestioningPeriod = defineParameter({
  id: "group-questioning-period",
  title: label("涉案人数众多、身份不明的询问查证时限", "Time for questioning many or the unidentified"),
  values: [
    { value: hours(8), source: questioning2005 },
    { value: hours(12), source: questioning2025 },
  ],
});

/** How long where the case is complicated and detention may be imposed. */
export const longestQuestioningPeriod = defineParameter({
  id: "longest-questioning-period",
  title: label("可能适用行政拘留的询问查证时限", "Time for questioning where detention may be imposed"),
  values: [
    { value: hours(24), source: questioning2005 },
    { value: hours(24), source: questioning2025 },
  ],
});

/** How soon an officer files a penalty that was imposed on the spot. */
export const spotPenaltyFilingPeriod = defineParameter({
  id: "spot-penalty-filing-period",
  title: label("当场治安管理处罚决定备案时限", "Time for filing a police penalty imposed on the spot"),
  values: [
    { value: hours(24), source: filing2005 },
    { value: hours(24), source: filing2025 },
  ],
});

const data = (act: RecordTerm<EnforcementCase>) => ({ title: act.title, unit: act.unit.in(Unit).title });

/** The police question a person for 8 hours, or for 12 or 24 where the law says so. */
export const endQuestioningInTime = defineExpectation({
  id: "end-questioning-in-time",
  title: label("询问查证不超过法定时限", "End a questioning in time"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-35"],
  relevantDay: (act) => act.openedOn,
  data,
  source: [questioning2005, questioning2025],
  when: (act) => act.specialLaw.equals("public-security").and(act.questionings.isPresent()),
  field: "questionings",
  expect: (act, { parameter, asOf, all, any }) => {
    const isOver = (
      one: RecordTerm<NonNullable<EnforcementCase["questionings"]>[number]>,
      period: Parameter<Period>,
    ) => {
      const due = one.arrivedAt.plus(parameter(period));
      return any(one.endedAt.isPresent().and(one.endedAt.notAfter(due)), asOf.notAfter(due.day()));
    };
    return act.questionings.every((one) =>
      any(
        isOver(one, questioningPeriod),
        all(one.manyOrUnidentified, isOver(one, groupQuestioningPeriod)),
        all(one.detentionPossible, isOver(one, longestQuestioningPeriod)),
      ),
    );
  },
  message: label(
    "{unit}在“{title}”中询问查证超过法定时限。",
    "{unit} questioned somebody in “{title}” longer than the law allows.",
  ),
  remedy: label(
    "立即结束询问查证；超时取得的材料依法处理。",
    "End it at once; deal with what was taken overtime as the law says.",
  ),
  answers: {
    clock: label("自被传唤人到案的时刻起算，连续计算", "from the arrival of the person summoned, hours on end"),
    transition: label("适用立案之日的法律", "the law of the day on which the case was opened"),
    exceptions: [
      {
        says: label(
          "情况复杂、可能适用行政拘留的为二十四小时；2026年起涉案人数众多、身份不明的为十二小时",
          "24 hours where the case is complicated and detention may be imposed; since 2026, 12 where many are involved or somebody is unidentified",
        ),
        source: questioning2025,
      },
    ],
    knownFrom: label("到案和询问结束的时间", "when the person arrived and when the questioning ended"),
  },
  notCovered: label(
    "连续传唤、通知家属、饮食和休息、同步录音录像，不作判断；只载明日期的，能够确定是否超时的才作判断；尚未结束的，届满当日结束后才作判断。",
    "Summons one after the other, notice to the family, food and rest, and recordings are not judged; where only days are recorded it is judged as far as they decide; what has not ended is judged after the day on which the time ends.",
  ),
});

/** An officer who imposes a police penalty on the spot files it with the organ within 24 hours. */
export const fileSpotPenaltyInTime = defineDeadline({
  id: "file-spot-penalty-in-time",
  title: label("当场治安管理处罚决定二十四小时内备案", "File a police penalty imposed on the spot within 24 hours"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-36"],
  data,
  source: [filing2005, filing2025],
  when: (act) =>
    act.kind
      .equals("penalty")
      .and(act.specialLaw.equals("public-security"), act.procedureKind.equals("summary"), act.decidedAt.isPresent()),
  starts: (act) => act.decidedAt,
  within: (_, { parameter }) => parameter(spotPenaltyFilingPeriod),
  fulfilled: (act) => act.filedWithOrganAt,
  late: label(
    "“{title}”于{start}当场决定处罚，应于{due}前报{unit}备案，{fulfilled}才备案，迟{lateness}。",
    "“{title}” was decided on the spot at {start}; it was to be filed with {unit} by {due} and was at {fulfilled}, {lateness} late.",
  ),
  overdue: label(
    "“{title}”于{start}当场决定处罚，应于{due}前报{unit}备案，至今没有备案。",
    "“{title}” was decided on the spot at {start}; it was to be filed with {unit} by {due} and has not been.",
  ),
  remedy: label("立即报所属公安机关备案。", "File it with the organ at once."),
  answers: {
    clock: label("自作出处罚决定的时刻起算，连续计算，节假日不扣除", "from the instant of the decision, hours on end"),
    knownFrom: label("作出决定和备案的时间", "when it was decided and when it was filed"),
  },
  notCovered: label(
    "没有载明决定时间的不适用；在旅客列车、民航飞机、水上作出决定，返回后二十四小时内备案的规定，不作判断。",
    "Where the time of the decision is not recorded the rule is not applied; the special time for trains, aircraft and vessels is not judged.",
  ),
});
