import { days, years } from "fazhi";
import { LegislationProject } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { brokenBy, inForce, planYear } from "./broken.js";
import { after, inTime, tooLate } from "./days.js";

type Project = Draft<LegislationProject>;
type Step = NonNullable<Project["procedure"]>[number];

/** The law on legislation since prefectures have its power, in the text that granted three fields and in that of 2023. */
const threeFields = { from: "2015-03-15", until: "2023-03-15" };
const legislationLaw = { from: threeFields.from };
const commentDays = { from: "2018-05-01" };
const thirtyDays = days(30, { rollOver: true });

/** The steps of a project: asked, examined, decided on the hundredth day, signed and published soon after. */
const stepsFrom = (day: string): readonly Step[] => [
  { kind: "proposal", on: day },
  { kind: "drafting", on: after(day, 20) },
  { kind: "public-comment", on: after(day, 70) },
  { kind: "hearing", on: after(day, 75) },
  { kind: "examination", on: after(day, 90) },
  { kind: "collective-discussion", on: after(day, 100) },
  { kind: "signing", on: after(day, 102) },
  { kind: "publication", on: after(day, 105) },
];

const withStep =
  (kind: Step["kind"], on: (day: string) => string | undefined) =>
  ({ day }: Occasion, { procedure = [] }: Project): Project => ({
    procedure: procedure.flatMap((step) => {
      if (step.kind !== kind) return [step];
      const moved = on(day);
      return moved === undefined ? [] : [{ ...step, on: moved }];
    }),
  });

/** The unit of a prefecture that drafts, as it is when its legislation was opened on a day. */
const drafting = ({ id }: Occasion, legislatesSince = "2010-01-01") => ({
  unit: [
    {
      id: `${id}-office`,
      title: "示例州人民政府法制办公室",
      kind: "office",
      level: "prefecture",
      staffing: { on: "2012-01-01", enforcementStaff: 0 },
      online: { siteIntegratedOn: "2016-05-04", intranetConnectedOn: "2017-12-31", dataSharedOn: "2017-03-01" },
      legislatesSince,
    },
  ],
});

const asked = ({ id, day, unit }: Occasion) => ({
  consultation: [
    {
      id: `${id}-comment`,
      unit,
      project: id,
      kind: "public-comment",
      announcedOn: after(day, 40),
      from: after(day, 40),
      until: after(day, 70),
    },
    { id: `${id}-hearing`, unit, project: id, kind: "hearing", announcedOn: after(day, 45), from: after(day, 75) },
  ],
});

const rule = defineScenario({
  name: "a rule of a prefecture",
  about: LegislationProject,
  record: (occasion): Project => {
    const { id, day, oneOf } = occasion;
    const publishedOn = after(day, 105);
    return {
      unit: `${id}-office`,
      title: oneOf(["示例州城市绿化管理办法", "示例州历史街区保护规定"]),
      form: "government-rule",
      field: oneOf(["urban-rural-construction", "environmental-protection", "historical-culture"]),
      startedOn: day,
      procedure: stepsFrom(day),
      contactPoints: ["示例街道基层立法联系点"],
      decidedOn: after(day, 100),
      publishedOn,
      effectiveOn: after(publishedOn, oneOf([31, 60])),
      filedOn: inTime(occasion, publishedOn, thirtyDays),
      provisional: false,
    };
  },
  others: (occasion) => ({ ...drafting(occasion), ...asked(occasion) }),
  violations: [
    {
      name: "in a field that was never granted",
      breaks: (_, { decidedOn }) => [...inForce(decidedOn, legislationLaw, "keep-within-legislative-fields")],
      record: () => ({ field: "other" }),
    },
    {
      name: "in a field that was granted in 2023",
      breaks: (_, { decidedOn }) => [...inForce(decidedOn, threeFields, "keep-within-legislative-fields")],
      record: ({ oneOf }) => ({ field: oneOf(["grass-roots-governance", "ecological-civilisation"]) }),
    },
    {
      name: "decided on the day before its legislation was opened",
      breaks: (_, { decidedOn }) => inForce(decidedOn, legislationLaw, "make-rules-once-opened"),
      others: (occasion) => drafting(occasion, after(occasion.day, 101)),
    },
    {
      name: "signed before the deliberation",
      breaks: (_, { publishedOn }) => inForce(publishedOn, legislationLaw, "decide-and-sign-rule"),
      record: withStep("signing", (day) => after(day, 99)),
    },
    {
      name: "published without a signature",
      breaks: (_, { publishedOn }) => inForce(publishedOn, legislationLaw, "decide-and-sign-rule"),
      record: withStep("signing", () => undefined),
    },
    {
      name: "filed late",
      breaks: (_, { publishedOn }) => inForce(publishedOn, legislationLaw, "file-rule-in-time"),
      record: (occasion, { publishedOn = "" }) => ({ filedOn: tooLate(occasion, publishedOn, thirtyDays) }),
    },
    {
      name: "never filed",
      breaks: (_, { publishedOn }) => inForce(publishedOn, legislationLaw, "file-rule-in-time"),
      record: () => ({ filedOn: undefined }),
    },
    {
      name: "called 条例",
      breaks: ["name-rule-as-rule"],
      record: ({ oneOf }) => ({ title: oneOf(["示例州城市绿化条例", "示例州城市绿化条例（试行）"]) }),
    },
    {
      name: "in force on the thirtieth day",
      breaks: ["wait-before-rule-takes-effect"],
      record: (_, { publishedOn = "" }) => ({ effectiveOn: after(publishedOn, 30) }),
    },
    {
      name: "examined before anybody was asked",
      breaks: ({ day }, { decidedOn }) =>
        inForce(after(day, 69), planYear, ...inForce(decidedOn, planYear, "ask-public-before-examination")),
      record: withStep("examination", (day) => after(day, 69)),
    },
    {
      name: "examined without a contact point",
      breaks: ({ day }) => inForce(day, planYear, "involve-contact-points"),
      record: () => ({ contactPoints: [] }),
    },
    {
      name: "open to comment for twenty-nine days",
      breaks: ({ id, day }) =>
        brokenBy("consultation", `${id}-comment`, inForce(after(day, 40), commentDays, "open-draft-rule-to-comment")),
      others: ({ id, day }) => ({ consultation: [{ id: `${id}-comment`, until: after(day, 69) }] }),
    },
    {
      name: "the hearing announced twenty-nine days before it",
      breaks: ({ id }) => brokenBy("consultation", `${id}-hearing`, ["announce-rule-hearing"]),
      others: ({ id, day }) => ({ consultation: [{ id: `${id}-hearing`, announcedOn: after(day, 46) }] }),
    },
  ],
});

const twoYears = years(2);

const provisionalRule = defineScenario({
  name: "a rule made ahead of the regulation that it needs",
  about: LegislationProject,
  days: { until: "2023-06-01" },
  record: (occasion): Project => {
    const lawful = rule.record(occasion) as Project;
    const endsOn = inTime(occasion, lawful.effectiveOn ?? "", twoYears);
    return {
      ...lawful,
      provisional: true,
      ...occasion.oneOf([{ endedOn: endsOn }, { regulationRequestedOn: endsOn }]),
    };
  },
  others: (occasion) => rule.others?.(occasion) ?? {},
  violations: [
    {
      name: "left in force for more than two years",
      breaks: (_, { effectiveOn }) => inForce(effectiveOn, legislationLaw, "end-provisional-rule-in-time"),
      record: (occasion, { effectiveOn = "" }) => ({
        endedOn: tooLate(occasion, effectiveOn, twoYears),
        regulationRequestedOn: undefined,
      }),
    },
    {
      name: "never ended",
      breaks: (_, { effectiveOn }) => inForce(effectiveOn, legislationLaw, "end-provisional-rule-in-time"),
      record: () => ({ endedOn: undefined, regulationRequestedOn: undefined }),
    },
  ],
});

const separateRegulation = defineScenario({
  name: "a separate regulation of an autonomous prefecture",
  about: LegislationProject,
  record: (occasion): Project => ({
    ...(rule.record(occasion) as Project),
    form: "separate-regulation",
    title: "示例州自治条例",
    field: "other",
  }),
  others: (occasion) => rule.others?.(occasion) ?? {},
  violations: [],
});

/** Legislation of a prefecture (地方立法、政府规章), under the law of 2015 and that of 2023. */
export const legislation = [rule, provisionalRule, separateRegulation];
