import { type Binds, defineDeadline, defineParameter, hours, label, type RecordTerm } from "fazhi";
import { PublicConcern, Unit } from "fazhi/model";
import { opennessImplementationRules, publicConcernNotice } from "./emergency-sources.js";

const ofNotice = publicConcernNotice.clause("三");
const ofRules = opennessImplementationRules.clause("三（十三）");

/** How soon a concern about a grave emergency has its press conference. */
export const pressConferencePeriod = defineParameter({
  id: "press-conference-period",
  title: label("重大突发事件新闻发布会时限", "Time for a press conference on a grave emergency"),
  values: [{ value: hours(24), source: ofNotice }],
});

/** How soon any other concern is responded to. */
export const concernResponsePeriod = defineParameter({
  id: "concern-response-period",
  title: label("政务舆情回应时限", "Time for responding to a public concern"),
  values: [{ value: hours(48), source: ofNotice }],
});

/** How soon a first word on a grave emergency is published. */
export const firstInformationPeriod = defineParameter({
  id: "first-information-period",
  title: label("重大突发事件权威信息发布时限", "Time for first information on a grave emergency"),
  values: [{ value: hours(5), source: ofRules }],
});

/** All local governments and their departments (各地区各部门). */
const governmentsAndDepartments: Binds = { kinds: ["government", "department"] };

const data = (concern: RecordTerm<PublicConcern>) => ({ title: concern.title, unit: concern.unit.in(Unit).title });
const facts = {
  about: PublicConcern,
  severity: "warning",
  binds: governmentsAndDepartments,
  obligations: ["GI-08"],
  data,
  starts: (concern: RecordTerm<PublicConcern>) => concern.foundAt,
  answers: {
    clock: label(
      "通知没有写明起算时点，自责任单位监测发现的时刻起算，连续计算，节假日不扣除",
      "the notice names no beginning; from the instant at which the office learned of it, hours on end, rest days counted",
    ),
    knownFrom: label("监测发现、发布信息、举行发布会和回应的时间", "when it was found, and when the office spoke"),
  },
  notCovered: label(
    "回应的内容、出席人员和持续发布，不作判断；只载明日期的，能够确定是否逾期的才作判断。",
    "What was said, by whom, and how it went on is not judged; where only days are recorded it is judged as far as they decide.",
  ),
} as const;

/** A concern about an extraordinary or major emergency has a press conference within 24 hours. */
export const holdPressConferenceInTime = defineDeadline({
  id: "hold-press-conference-in-time",
  title: label(
    "重大突发事件二十四小时内举行新闻发布会",
    "Hold a press conference on a grave emergency within 24 hours",
  ),
  ...facts,
  source: ofNotice,
  when: (concern) => concern.graveEmergency,
  within: (_, { parameter }) => parameter(pressConferencePeriod),
  fulfilled: (concern) => concern.pressConferenceAt,
  late: label(
    "“{title}”涉及重大突发事件，{unit}应于{due}前举行新闻发布会，{fulfilled}才举行，迟{lateness}。",
    "On the grave emergency “{title}” {unit} was to hold a press conference by {due} and did at {fulfilled}, {lateness} late.",
  ),
  overdue: label(
    "“{title}”涉及重大突发事件，{unit}应于{due}前举行新闻发布会，至今没有举行。",
    "On the grave emergency “{title}” {unit} was to hold a press conference by {due} and has not.",
  ),
  remedy: label("立即举行新闻发布会，持续发布权威信息。", "Hold it at once and go on informing."),
});

/** A first word of authority on such an emergency is published within five hours. */
export const publishFirstInformationInTime = defineDeadline({
  id: "publish-first-information-in-time",
  title: label("重大突发事件五小时内发布权威信息", "Publish first information on a grave emergency within five hours"),
  ...facts,
  source: ofRules,
  when: (concern) => concern.graveEmergency,
  within: (_, { parameter }) => parameter(firstInformationPeriod),
  fulfilled: (concern) => concern.informationAt,
  late: label(
    "“{title}”涉及重大突发事件，{unit}应于{due}前发布权威信息，{fulfilled}才发布，迟{lateness}。",
    "On the grave emergency “{title}” {unit} was to publish information by {due} and did at {fulfilled}, {lateness} late.",
  ),
  overdue: label(
    "“{title}”涉及重大突发事件，{unit}应于{due}前发布权威信息，至今没有发布。",
    "On the grave emergency “{title}” {unit} was to publish information by {due} and has not.",
  ),
  remedy: label("立即发布权威信息。", "Publish it at once."),
});

/** Any other concern that asks for a response has it within 48 hours. */
export const respondToPublicConcernInTime = defineDeadline({
  id: "respond-to-public-concern-in-time",
  title: label("四十八小时内回应政务舆情", "Respond to a public concern within 48 hours"),
  ...facts,
  source: ofNotice,
  when: (concern) => concern.responseDue.and(concern.graveEmergency.not()),
  within: (_, { parameter }) => parameter(concernResponsePeriod),
  fulfilled: (concern) => concern.respondedAt,
  late: label(
    "{unit}应于{due}前回应政务舆情“{title}”，{fulfilled}才回应，迟{lateness}。",
    "{unit} was to respond to the concern “{title}” by {due} and did at {fulfilled}, {lateness} late.",
  ),
  overdue: label(
    "{unit}应于{due}前回应政务舆情“{title}”，至今没有回应。",
    "{unit} was to respond to the concern “{title}” by {due} and has not.",
  ),
  remedy: label("立即予以回应。", "Respond at once."),
});
