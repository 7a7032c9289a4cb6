import type { StreamRecord } from "fazhi/engine";
import { MajorDecision, NormativeDocument } from "fazhi/model";
import { defineScenario, type GeneratedDataset, generateDataset } from "fazhi/testing";
import { dayNumber, dayWritten } from "./day-number.js";

/** How many records there are, about half of them documents and half decisions. */
export interface Mix {
  readonly records: number;
  /** The share of the records that break one of the rules; none does when missing. */
  readonly share?: number;
}

/** Makes the same records for the same mix, kept rules and not applicable ones in about the shares of real life. */
export const generateRecords = ({ records, share = 0 }: Mix): GeneratedDataset =>
  generateDataset({
    seed: 20170401,
    scenarios: [document, decision],
    cases: records,
    share,
    units,
    days: { from: "2017-03-10", until: "2017-07-30" },
  });

/** Records as they pass by, without end: the same ten thousand again and again under ever new ids. */
export function* passingRecords({ share = 0 }: Pick<Mix, "share">): Generator<StreamRecord> {
  const { source } = generateRecords({ records: 10_000, share });
  const { unit, ...others } = source;
  for (let round = 1; ; round += 1)
    for (const [entity, records] of Object.entries(others))
      for (const record of records) yield { entity, record: { ...record, id: `${record["id"]}-${round}` } };
}

const units = Array.from({ length: 50 }, (_, index) => ({
  id: `unit-${index}`,
  title: `示例单位${index}`,
  kind: "department",
  level: "county",
}));

const after = (day: string, count: number): string => dayWritten(dayNumber(day) + count);

/** What was published before the plan is not judged, nor is what is no normative document. */
const sinceThePlan = (day: string, rule: string): readonly string[] => (day < "2017-04-01" ? [] : [rule]);

const document = defineScenario({
  name: "a document",
  about: NormativeDocument,
  record: ({ unit, day, serial, below, oneOf }) => {
    const state = oneOf(["expired", "repealed", "in-force", "in-force", "in-force", "in-force"]);
    const ended = after(day, 30 + below(60));
    return {
      unit,
      title: `关于示例事项${serial}的通知`,
      kind: below(10) === 0 ? "internal" : "normative",
      documentNumber: `示政发〔2017〕${serial}号`,
      touchesRights: below(2) === 0,
      publishedOn: day,
      ...(state === "expired" ? { expiresOn: ended } : {}),
      ...(state === "repealed" ? { repealedOn: ended } : {}),
      state,
      ...(state === "in-force" ? {} : { stateMarkedOn: after(ended, below(20)) }),
      unifiedRegistration: true,
      unifiedNumbering: true,
      unifiedIssuing: below(5) > 0,
      filedWith: unit,
      filedOn: after(day, 1 + below(15)),
    };
  },
  violations: [
    {
      name: "filed late",
      breaks: ({ day }) => sinceThePlan(day, "file-normative-document-in-time"),
      record: ({ day, below }) => ({ kind: "normative", filedOn: after(day, 16 + below(20)) }),
    },
    {
      name: "never filed",
      breaks: ({ day }) => sinceThePlan(day, "file-normative-document-in-time"),
      record: () => ({ kind: "normative", filedOn: undefined }),
    },
    {
      name: "repealed and still shown as in force",
      breaks: ["mark-document-no-longer-in-force"],
      record: ({ day, below }) => ({ kind: "normative", repealedOn: after(day, 30 + below(60)), state: "in-force" }),
    },
  ],
});

const decision = defineScenario({
  name: "a decision",
  about: MajorDecision,
  record: ({ unit, day, serial, below, oneOf }) => {
    const decidedOn = after(day, 60);
    return {
      unit,
      title: `示例决策${serial}`,
      ...(below(20) === 0 ? { excluded: "emergency" } : {}),
      technical: below(2) === 0,
      wideConcern: below(2) === 0,
      startedOn: day,
      groupsHeard: oneOf([
        ["deputies", "experts"],
        ["public", "cppcc-members"],
        ["experts", "public", "grass-roots-organisations"],
      ]),
      surveyed: true,
      surveyedOn: after(day, below(60)),
      decidedOn,
      publishedOn: after(decidedOn, below(20)),
      record: { opinionsRecorded: true, decisionRecorded: true },
    };
  },
  violations: [
    {
      name: "surveyed after the decision",
      breaks: ["survey-opinion-before-decision"],
      record: ({ day, below }) => ({
        excluded: undefined,
        wideConcern: true,
        surveyedOn: after(day, 61 + below(30)),
      }),
    },
    {
      name: "not recorded",
      breaks: ["record-discussion-truthfully"],
      record: ({ below }) => ({
        excluded: undefined,
        record: { opinionsRecorded: below(2) === 0, decisionRecorded: false },
      }),
    },
    {
      name: "none of the named groups heard",
      breaks: ["hear-named-groups"],
      record: () => ({ excluded: undefined, groupsHeard: ["experts", "public"] }),
    },
  ],
});
