import {
  type Condition,
  type DayTerm,
  days,
  defineDeadline,
  defineExpectation,
  defineParameter,
  label,
  type RecordTerm,
  type Terms,
  workingDays,
} from "fazhi";
import { PetitionCase, Unit } from "fazhi/model";
import { reachesNoFurtherThanDays } from "./extension-length.js";
import { petitionRegulations2005, petitionRegulations2022 } from "./sources.js";

const rollOver = { rollOver: true };

/** How soon a petition is registered and handed to whom it concerns. */
export const petitionRegistrationPeriod = defineParameter({
  id: "petition-registration-period",
  title: label("信访事项登记、转送期限", "Period for registering a petition"),
  values: [
    { value: days(15, rollOver), source: petitionRegulations2005.clause("第二十一条") },
    { value: days(15, rollOver), source: petitionRegulations2022.clause("第二十二条") },
  ],
});

/** How soon the petitioner is told whether it is accepted and how it is handled. */
export const petitionAnswerPeriod = defineParameter({
  id: "petition-acceptance-notice-period",
  title: label("告知是否受理期限", "Period for telling whether a petition is accepted"),
  values: [
    { value: days(15, rollOver), source: petitionRegulations2005.clause("第二十一条、第二十二条") },
    { value: days(15, rollOver), source: petitionRegulations2022.clause("第二十三条") },
  ],
});

/** How soon a petition is concluded. */
export const petitionPeriod = defineParameter({
  id: "petition-conclusion-period",
  title: label("信访事项办结期限", "Period for concluding a petition"),
  values: [
    { value: days(60, rollOver), source: petitionRegulations2005.clause("第三十三条") },
    { value: days(60, rollOver), source: petitionRegulations2022.clause("第三十四条") },
  ],
});

/** By how many days that can be lengthened. */
export const longestPetitionExtension = defineParameter({
  id: "longest-petition-extension",
  title: label("信访事项延长期限上限", "Longest extension of a petition"),
  unit: label("日", "days"),
  values: [
    { value: 30, source: petitionRegulations2005.clause("第三十三条") },
    { value: 30, source: petitionRegulations2022.clause("第三十四条") },
  ],
});

/** How soon a unit to which a petition was wrongly sent objects; the old regulations set no time. */
export const referralObjectionPeriod = defineParameter({
  id: "petition-referral-objection-period",
  title: label("对转送、交办提出异议期限", "Period for objecting to a referral"),
  values: [{ value: workingDays(5), source: petitionRegulations2022.clause("第二十三条第三款") }],
});

export const named = (petition: RecordTerm<PetitionCase>) => ({
  title: petition.title,
  unit: petition.unit.in(Unit).title,
});

/**
 * The day on which the handling unit received it: that of its assignment (of its second one, where an objection was
 * rejected) or, where it came straight, of its receipt.
 */
const reachedUnitOn = (petition: RecordTerm<PetitionCase>): DayTerm =>
  petition.referralConfirmedOn.orElse(petition.assignedOn).orElse(petition.receivedOn);

/** Whether a flag is set; one that is missing is not. */
const isMarked = (flag: RecordTerm<PetitionCase>["unreachable"]): Condition => flag.isPresent().and(flag);

/** Whether the unit objected to the referral in time and it was not referred to the unit again. */
const objectedInTime = (petition: RecordTerm<PetitionCase>, { parameter }: Terms): Condition =>
  petition.referralObjectedOn
    .isPresent()
    .and(
      petition.referralConfirmedOn.isMissing(),
      petition.referralObjectedOn.notAfter(petition.assignedOn.plus(parameter(referralObjectionPeriod))),
    );

/**
 * A petition office registers and handles a petition within fifteen days of its receipt. Other organs register what
 * comes to them straight, within no number of days that the regulations name: what is seen here is a warning.
 */
export const registerPetitionInTime = defineDeadline({
  id: "register-petition-in-time",
  title: label("按期登记信访事项", "Register a petition in time"),
  about: PetitionCase,
  binds: "any",
  severity: "warning",
  obligations: ["PET-01"],
  data: named,
  source: [petitionRegulations2005.clause("第二十一条"), petitionRegulations2022.clause("第二十二条")],
  field: "registeredOn",
  starts: (petition) => petition.receivedOn,
  within: (_, { parameter }) => parameter(petitionRegistrationPeriod),
  fulfilled: (petition) => petition.registeredOn,
  late: label(
    "{start}收到的信访事项“{title}”最迟应于{due}登记，{fulfilled}才登记。",
    "The petition “{title}”, received on {start}, was to be registered by {due} and was on {fulfilled}.",
  ),
  overdue: label(
    "{start}收到的信访事项“{title}”最迟应于{due}登记，至今没有登记。",
    "The petition “{title}”, received on {start}, was to be registered by {due} and has not been.",
  ),
  answers: {
    clock: label(
      "自收到信访事项之日起算，当日不计入；十五日为自然日",
      "from receipt of the petition, that day not counted; fifteen calendar days",
    ),
    transition: label("按计时起点当日施行的文本", "the text in force on the day on which the clock starts"),
  },
  remedy: label("立即登记并转送有权处理的机关。", "Register it at once and hand it to the organ in charge."),
  notCovered: label(
    "十五日的期限约束信访部门；其他机关、单位直接收到的，应当登记而没有日数，所以只作提醒。转送的时间由交办日期反映，不另作判断。",
    "The fifteen days bind petition offices; other organs register what they receive straight, within no number of days, so that this is a warning. The day of handing it on is not judged by itself.",
  ),
});

const noticeMessages = {
  late: label(
    "{unit}{start}收到信访事项“{title}”，最迟应于{due}告知是否受理，{fulfilled}才告知。",
    "{unit} received the petition “{title}” on {start}, was to tell whether it is accepted by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}收到信访事项“{title}”，最迟应于{due}告知是否受理，至今没有告知。",
    "{unit} received the petition “{title}” on {start}, was to tell whether it is accepted by {due} and has not.",
  ),
};

/**
 * The unit in charge tells the petitioner within fifteen days whether and how the petition is accepted, unless nobody
 * knows who the petitioner is. Since 2022 a unit that is not in charge objects instead, within five working days, and
 * hands the papers back; reports of misconduct go by provisions of their own.
 */
export const tellWhetherPetitionIsAccepted = defineDeadline({
  id: "tell-whether-petition-is-accepted",
  title: label("按期告知信访人是否受理", "Tell a petitioner in time whether the petition is accepted"),
  about: PetitionCase,
  binds: "any",
  severity: "error",
  obligations: ["PET-02"],
  data: named,
  versions: [
    {
      source: petitionRegulations2005.clause("第二十一条第二款、第二十二条第二款"),
      when: (petition) => isMarked(petition.unreachable).not().and(petition.withdrawnOn.isMissing()),
      field: "informedOn",
      starts: reachedUnitOn,
      within: (_, { parameter }) => parameter(petitionAnswerPeriod),
      fulfilled: (petition) => petition.informedOn,
      ...noticeMessages,
    },
    {
      source: petitionRegulations2022.clause("第二十三条"),
      when: (petition, terms) =>
        isMarked(petition.unreachable)
          .not()
          .and(
            petition.withdrawnOn.isMissing(),
            petition.kind.isMissing().or(petition.kind.differs("report")),
            objectedInTime(petition, terms).not(),
          ),
      field: "informedOn",
      starts: reachedUnitOn,
      within: (_, { parameter }) => parameter(petitionAnswerPeriod),
      fulfilled: (petition) => petition.informedOn,
      ...noticeMessages,
    },
  ],
  answers: {
    clock: label(
      "自收到信访事项（转送、交办的自收到转送）之日起算，当日不计入",
      "from receipt of the petition, or of its referral, that day not counted",
    ),
    transition: label("以收到当日的规定为准", "the provisions of the day of receipt"),
    endsOtherwise: label(
      "按期提出异议并退回的，由原转送单位处理；姓名、住址不清的无法告知；信访人撤回的不再告知",
      "a unit that objected in time and gave it back owes nothing, nor where the petitioner cannot be reached or has withdrawn",
    ),
  },
  remedy: label("立即书面告知信访人。", "Tell the petitioner in writing at once."),
  notCovered: label(
    "信访人姓名、住址是否不清，异议是否成立，以登记为准；检举控告类事项的告知另有规定，2022年5月1日以后不作判断。",
    "Whether the petitioner can be reached and the objection was right is taken from the record; since 1 May 2022 reports of misconduct, on which there are provisions of their own, are not judged.",
  ),
});

const conclusionMessages = {
  late: label(
    "{unit}{start}受理的信访事项“{title}”最迟应于{due}办结，{fulfilled}才办结，迟{daysLate}日。",
    "The petition “{title}”, accepted by {unit} on {start}, was to be concluded by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}受理的信访事项“{title}”最迟应于{due}办结，至今没有办结。",
    "The petition “{title}”, accepted by {unit} on {start}, was to be concluded by {due} and has not been.",
  ),
};

/**
 * An accepted petition is concluded within sixty days. Since 2022 that holds for what is handled as a petition, and not
 * for what is sent to suit, arbitration, reconsideration or another way. A petition goes on by the rules of the day of
 * its acceptance.
 */
export const concludeAcceptedPetitionInTime = defineDeadline({
  id: "conclude-accepted-petition-in-time",
  title: label("按期办结信访事项", "Conclude a petition in time"),
  about: PetitionCase,
  binds: "any",
  severity: "error",
  obligations: ["PET-04"],
  data: named,
  versions: [
    {
      source: petitionRegulations2005.clause("第三十三条"),
      when: (petition) => petition.acceptedOn.isPresent().and(petition.withdrawnOn.isMissing()),
      field: "concludedOn",
      starts: (petition) => petition.acceptedOn,
      within: (_, { parameter }) => parameter(petitionPeriod),
      extended: (petition) => petition.extensions,
      fulfilled: (petition) => petition.concludedOn,
      ...conclusionMessages,
    },
    {
      source: petitionRegulations2022.clause("第三十一条第六项、第三十四条"),
      when: (petition) =>
        petition.acceptedOn
          .isPresent()
          .and(petition.withdrawnOn.isMissing(), petition.kind.equals("complaint"), petition.referredElsewhere.not()),
      field: "concludedOn",
      starts: (petition) => petition.acceptedOn,
      within: (_, { parameter }) => parameter(petitionPeriod),
      extended: (petition) => petition.extensions,
      fulfilled: (petition) => petition.concludedOn,
      ...conclusionMessages,
    },
  ],
  answers: {
    clock: label(
      "自受理之日起算，当日不计入；六十日为自然日",
      "from acceptance, that day not counted; sixty calendar days",
    ),
    transition: label("以受理当日的规定为准", "the provisions of the day of acceptance"),
    endsOtherwise: label("信访人撤回的不再办理", "nothing more is owed when the petitioner withdraws"),
  },
  remedy: label("立即办结并书面答复信访人。", "Conclude it at once and answer in writing."),
});

/** The time is lengthened by thirty days at most, with the approval of the organ's head, and the petitioner is told why. */
export const extendPetitionLawfully = defineExpectation({
  id: "extend-petition-lawfully",
  title: label("依法延长信访事项办理期限", "Extend a petition only as the regulations allow"),
  about: PetitionCase,
  binds: "any",
  severity: "error",
  obligations: ["PET-04"],
  relevantDay: (petition) => petition.acceptedOn,
  data: named,
  source: [petitionRegulations2005.clause("第三十三条"), petitionRegulations2022.clause("第三十四条")],
  when: (petition) => petition.extensions.isEmpty().not(),
  field: "extensions",
  expect: (petition, { parameter, all }) =>
    petition.extensions
      .count()
      .atMost(1)
      .and(
        petition.extensions.every((extension) =>
          all(
            reachesNoFurtherThanDays(extension, parameter(longestPetitionExtension)),
            extension.approverRole.oneOf("organ-head", "government-head"),
            extension.notifiedOn.isPresent(),
          ),
        ),
      ),
  message: label(
    "{unit}延长信访事项“{title}”办理期限的次数、期限、批准人或者告知不符合规定。",
    "{unit} extended the petition “{title}” too often, too long, without due approval or without telling the petitioner.",
  ),
  remedy: label("在规定期限内办结。", "Conclude it within the time that is set."),
});
