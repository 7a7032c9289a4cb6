import { type Condition, type DayTerm, defineDeadline, defineExpectation, label, type RecordTerm } from "fazhi";
import { InformationRequest, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { reachesNoFurtherThanWorkingDays } from "./extension-length.js";
import {
  informationRequestPeriod,
  longestRequestExtension,
  requestCorrectionPeriod,
  thirdPartyPeriod,
} from "./information-request-periods.js";
import { informationRegulations2007, informationRegulations2019 } from "./sources.js";

const named = (request: RecordTerm<InformationRequest>) => ({
  title: request.title,
  unit: request.unit.in(Unit).title,
});

/** The day on which the request was clear: that of its receipt or, where it had to be made clear, of the clear one. */
const clearSince = (request: RecordTerm<InformationRequest>): DayTerm => request.correctedOn.orElse(request.receivedOn);

/** Whether the organ can go on: nothing was asked of the applicant, or it has come. */
const isClear = (request: RecordTerm<InformationRequest>): Condition =>
  request.correctionNotifiedOn.isMissing().or(request.correctedOn.isPresent());

/** Whether a third party or another organ was asked and its time is not recorded among those that do not count. */
const askedOthersWithoutPause = (request: RecordTerm<InformationRequest>): Condition =>
  request.thirdParty
    .isPresent()
    .and(
      request.suspensions
        .isMissing()
        .or(request.suspensions.none(({ ground }) => ground.equals("third-party-opinion"))),
    );

const isWithdrawn = (request: RecordTerm<InformationRequest>): Condition => request.withdrawnOn.isPresent();

/** Whether an answer is owed under the revised regulations: the request is clear, not withdrawn and not one of very many. */
const isOwed = (request: RecordTerm<InformationRequest>): Condition =>
  isClear(request).and(isWithdrawn(request).not(), request.excessive.isMissing().or(request.excessive.not()));

const answering = {
  field: "answeredOn",
  suspended: (request: RecordTerm<InformationRequest>) => request.suspensions,
  extended: (request: RecordTerm<InformationRequest>) => request.extensions,
  fulfilled: (request: RecordTerm<InformationRequest>) => request.answeredOn,
  late: label(
    "{unit}{start}收到“{title}”的公开申请，最迟应于{due}答复，{fulfilled}才答复，迟{daysLate}日。",
    "{unit} received the request “{title}” on {start}, was to answer by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”的公开申请，最迟应于{due}答复，至今没有答复。",
    "{unit} received the request “{title}” on {start}, was to answer by {due} and has not.",
  ),
} as const;

/**
 * A request is answered within fifteen working days under the regulations of 2007 and twenty since 2019; the time in
 * which a third party is asked is not counted. Since 2019 a request that is one of very many may be put off.
 */
export const answerInformationRequestInTime = defineDeadline({
  id: "answer-information-request-in-time",
  title: label("按期答复政府信息公开申请", "Answer a request for information in time"),
  about: InformationRequest,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["GI-02", "GI-03"],
  relevantDay: clearSince,
  data: named,
  versions: [
    {
      source: informationRegulations2007.clause("第二十四条"),
      when: (request) => isClear(request).and(isWithdrawn(request).not(), askedOthersWithoutPause(request).not()),
      starts: clearSince,
      within: (_, { parameter }) => parameter(informationRequestPeriod),
      ...answering,
    },
    {
      source: informationRegulations2019.clause("第三十三条"),
      when: (request) => isOwed(request).and(askedOthersWithoutPause(request).not()),
      starts: clearSince,
      within: (_, { parameter }) => parameter(informationRequestPeriod),
      ...answering,
    },
  ],
  answers: {
    clock: label(
      "自收到申请之日起算，当日不计入；要求补正的，自收到补正之日起重新起算",
      "from receipt of the request, that day not counted; after a correction, anew from its receipt",
    ),
    notCounted: label(
      "2019年5月15日起：征求第三方、其他机关意见的时间",
      "since 15 May 2019: asking third parties and other organs",
    ),
    transition: label(
      "以收到（补正）当日的条例为准：十五个、2019年5月15日起二十个工作日",
      "the regulations of the day of receipt (or correction): fifteen, since 15 May 2019 twenty working days",
    ),
    endsOtherwise: label(
      "申请人撤回、逾期不补正的不再答复",
      "nothing is owed where the request was withdrawn or not made clear in time",
    ),
  },
  remedy: label("立即答复申请人。", "Answer at once."),
  notCovered: label(
    "当场能够答复的，以及答复的内容是否合法，不作判断；2007年条例没有规定补正后如何起算，从收到补正之日起算。",
    "What could have been answered on the spot, and whether an answer is lawful, is not judged; the regulations of 2007 do not say how a corrected request counts: from its arrival.",
  ),
});

const askedMessages = {
  late: label(
    "“{title}”征求意见{start}结束，{unit}最迟应于{due}答复，{fulfilled}才答复，迟{daysLate}日。",
    "Asking others about “{title}” ended on {start}; {unit} was to answer by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "“{title}”征求意见{start}结束，{unit}最迟应于{due}答复，至今没有答复。",
    "Asking others about “{title}” ended on {start}; {unit} was to answer by {due} and has not.",
  ),
} as const;

/**
 * Where a third party or another organ was asked and its time is not recorded as a pause, the working days are counted
 * from the end of the asking: its answer or, since 2019, the last day for one. That is never too early.
 */
export const answerInformationRequestAfterAsking = defineDeadline({
  id: "answer-information-request-after-asking",
  title: label("征求意见后按期答复政府信息公开申请", "Answer a request in time after others were asked"),
  about: InformationRequest,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["GI-02", "GI-03"],
  relevantDay: clearSince,
  data: named,
  versions: [
    {
      source: informationRegulations2007.clause("第二十四条第三款"),
      when: (request) => isClear(request).and(isWithdrawn(request).not(), askedOthersWithoutPause(request)),
      within: (_, { parameter }) => parameter(informationRequestPeriod),
      ...answering,
      ...askedMessages,
      starts: (request) => request.thirdParty.answeredOn,
    },
    {
      source: informationRegulations2019.clause("第三十三条第三款"),
      when: (request) => isOwed(request).and(askedOthersWithoutPause(request)),
      within: (_, { parameter }) => parameter(informationRequestPeriod),
      ...answering,
      ...askedMessages,
      starts: (request, { parameter }) =>
        request.thirdParty.answeredOn.orElse(request.thirdParty.receivedOn.plus(parameter(thirdPartyPeriod))),
    },
  ],
  answers: {
    clock: label(
      "自意见收到之日起算；2019年5月15日起，没有回音的，自征求意见期限届满之日起算",
      "from the day of the opinion; since 15 May 2019, without one, from the end of the time for it",
    ),
    notCounted: label("征求第三方、其他机关意见的时间", "asking third parties and other organs"),
    endsOtherwise: label(
      "申请人撤回、逾期不补正的不再答复",
      "nothing is owed where the request was withdrawn or not made clear in time",
    ),
  },
  remedy: label("立即答复申请人。", "Answer at once."),
  notCovered: label(
    "征求意见之前已经用去的时间没有计入，所以只会晚、不会早认定逾期；登记了不计入期限的时间的，由另一规则判断。",
    "The days before the asking are not counted, so that lateness is told later and never sooner; where the pause is recorded another rule judges.",
  ),
});

/** The time is lengthened once, by no more than the regulations allow, with approval, and the applicant is told. */
export const extendInformationRequestLawfully = defineExpectation({
  id: "extend-information-request-lawfully",
  title: label("依法延长公开申请答复期限", "Extend a request only as the regulations allow"),
  about: InformationRequest,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["GI-02"],
  relevantDay: clearSince,
  data: named,
  source: [informationRegulations2007.clause("第二十四条"), informationRegulations2019.clause("第三十三条")],
  when: (request) => request.extensions.isEmpty().not(),
  field: "extensions",
  expect: (request, { parameter, all }) =>
    request.extensions
      .count()
      .atMost(1)
      .and(
        request.extensions.every((extension) =>
          all(
            reachesNoFurtherThanWorkingDays(extension, parameter(longestRequestExtension)),
            extension.approverRole.oneOf("office-head", "organ-head", "government-head"),
            extension.notifiedOn.isPresent(),
          ),
        ),
      ),
  message: label(
    "{unit}延长“{title}”答复期限的次数、期限、批准人或者告知不符合规定。",
    "{unit} extended the request “{title}” too often, too long, without due approval or without telling the applicant.",
  ),
  remedy: label("在规定期限内答复。", "Answer within the time that is set."),
});

/** Since 2019 an unclear request is sent back, once, within seven working days of its receipt. */
export const askForClearRequestInTime = defineDeadline({
  id: "ask-for-clear-request-in-time",
  title: label("七个工作日内一次性告知补正", "Ask within seven working days for a clear request"),
  about: InformationRequest,
  binds: administrativeOrgans,
  severity: "error",
  obligations: ["GI-04"],
  data: named,
  source: informationRegulations2019.clause("第三十条"),
  when: (request) => request.correctionNotifiedOn.isPresent(),
  field: "correctionNotifiedOn",
  starts: (request) => request.receivedOn,
  within: (_, { parameter }) => parameter(requestCorrectionPeriod),
  fulfilled: (request) => request.correctionNotifiedOn,
  late: label(
    "{unit}{start}收到“{title}”的公开申请，最迟应于{due}告知补正，{fulfilled}才告知。",
    "{unit} received the request “{title}” on {start}, was to ask for a clear one by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "{unit}{start}收到“{title}”的公开申请，最迟应于{due}告知补正，至今没有告知。",
    "{unit} received the request “{title}” on {start}, was to ask for a clear one by {due} and has not.",
  ),
  answers: {
    clock: label("自收到申请之日起算，当日不计入", "from receipt of the request, that day not counted"),
    endsOtherwise: label("逾期不补正的，视为放弃申请", "a request not made clear in time counts as given up"),
  },
  remedy: label("按已收到的申请办理。", "Go on with the request as it is."),
});

/** Since 2019 who is asked answers within fifteen working days; silence of an organ consents, for a silent third party the organ decides. */
export const awaitThirdPartyNoLonger = defineDeadline({
  id: "await-third-party-no-longer",
  title: label("第三方、其他机关十五个工作日内提出意见", "Wait for a third party no longer than fifteen working days"),
  about: InformationRequest,
  binds: administrativeOrgans,
  severity: "notice",
  obligations: ["GI-03"],
  data: named,
  source: informationRegulations2019.clause("第三十二条、第三十四条"),
  when: (request) => request.thirdParty.isPresent(),
  field: "thirdParty",
  starts: (request) => request.thirdParty.receivedOn,
  within: (_, { parameter }) => parameter(thirdPartyPeriod),
  fulfilled: (request) => request.thirdParty.answeredOn,
  late: label(
    "“{title}”征求意见书{start}送达，意见最迟应于{due}提出，{fulfilled}才提出。",
    "Who was asked in “{title}” on {start} was to answer by {due} and did on {fulfilled}.",
  ),
  overdue: label(
    "“{title}”征求意见书{start}送达，{due}前没有提出意见，由{unit}依法决定，其他机关视为同意。",
    "Who was asked in “{title}” on {start} had not answered by {due}: {unit} decides, and another organ counts as consenting.",
  ),
  answers: {
    clock: label(
      "自第三方、其他机关收到征求意见书之日起算，当日不计入",
      "from receipt of the letter, that day not counted",
    ),
    endsOtherwise: label(
      "逾期没有意见的，由行政机关依法决定；其他机关逾期视为同意",
      "without an opinion in time the organ decides; another organ counts as agreeing",
    ),
  },
  remedy: label("不再等待，依照条例作出决定。", "Wait no longer and decide."),
});
