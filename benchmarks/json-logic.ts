import type { Dataset } from "fazhi";
import { MajorDecision, NormativeDocument } from "fazhi/model";
import { LogicEngine } from "json-logic-engine";
import { dayNumber } from "./day-number.js";
import { decisionRules, documentRules, type Failing, nothingFailing, type RuleId } from "./five-rules.js";

type Logic = boolean | number | string | null | readonly Logic[] | { readonly [operator: string]: Logic };

const field = (name: string): Logic => ({ var: name });
const isKnown = (value: Logic): Logic => ({ "!==": [value, null] });
const isJudged = (day: Logic): Logic => ({
  and: [isKnown(day), { ">=": [day, "2017-04-01"] }, { "<": [day, "2018-01-01"] }, { "<=": [day, "2017-12-31"] }],
});

const isNormative: Logic = { "===": [field("kind"), "normative"] };
const ended: Logic = { "??": [field("repealedOn"), field("expiresOn")] };
const isDecided: readonly Logic[] = [{ "===": [field("excluded"), null] }, isJudged(field("decidedOn"))];

/** When a record breaks each rule, as JSON with one operator of our own: the days between two days. */
const logics: Readonly<Record<RuleId, Logic>> = {
  "file-normative-document-in-time": {
    and: [
      isNormative,
      isJudged(field("publishedOn")),
      {
        if: [
          { and: [isKnown(field("filedOn")), { "<=": [field("filedOn"), "2017-12-31"] }] },
          { ">": [{ daysBetween: [field("publishedOn"), field("filedOn")] }, 15] },
          { ">": [{ daysBetween: [field("publishedOn"), "2017-12-31"] }, 15] },
        ],
      },
    ],
  },
  "mark-document-no-longer-in-force": {
    and: [
      isNormative,
      isJudged(ended),
      {
        or: [
          { and: [isKnown(field("state")), { "!": { in: [field("state"), ["expired", "repealed"]] } }] },
          { and: [isKnown(field("stateMarkedOn")), { ">": [field("stateMarkedOn"), "2017-12-31"] }] },
        ],
      },
      { ">": [{ daysBetween: [ended, "2017-12-31"] }, 20] },
    ],
  },
  "survey-opinion-before-decision": {
    and: [
      ...isDecided,
      { "===": [field("wideConcern"), true] },
      {
        or: [
          { "===": [field("surveyed"), false] },
          { and: [isKnown(field("surveyedOn")), { ">": [field("surveyedOn"), field("decidedOn")] }] },
        ],
      },
    ],
  },
  "record-discussion-truthfully": {
    and: [
      ...isDecided,
      {
        or: [
          { "===": [field("record.opinionsRecorded"), false] },
          { "===": [field("record.decisionRecorded"), false] },
        ],
      },
    ],
  },
  "hear-named-groups": {
    and: [
      ...isDecided,
      isKnown(field("groupsHeard")),
      {
        none: [
          field("groupsHeard"),
          {
            in: [
              field(""),
              [
                "deputies",
                "cppcc-members",
                "peoples-organisations",
                "grass-roots-organisations",
                "social-organisations",
              ],
            ],
          },
        ],
      },
    ],
  },
};

/** The five rules, built into functions before they are needed, as is best where speed matters. */
export const jsonLogic = (dataset: Dataset): (() => Failing) => {
  const engine = new LogicEngine();
  const daysBetween = ([from, to]: readonly [string, string]): number => dayNumber(to) - dayNumber(from);
  engine.addMethod("daysBetween", daysBetween, { deterministic: true });
  const built = (ids: readonly RuleId[]) =>
    ids.map((id) => ({ id, isBroken: engine.build(logics[id]) as (record: object) => unknown }));
  const work = [
    { records: dataset.records(NormativeDocument), rules: built(documentRules) },
    { records: dataset.records(MajorDecision), rules: built(decisionRules) },
  ];
  return () => {
    const failing = nothingFailing();
    for (const { records, rules } of work)
      for (const record of records)
        for (const { id, isBroken } of rules) if (isBroken(record) === true) failing[id].push(record.id);
    return failing;
  };
};
