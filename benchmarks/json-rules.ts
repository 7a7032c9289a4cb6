import type { Dataset } from "fazhi";
import { MajorDecision, NormativeDocument } from "fazhi/model";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { dayNumber } from "./day-number.js";
import { decisionRules, documentRules, type Failing, nothingFailing, type RuleId } from "./five-rules.js";

type Condition = Extract<TopLevelCondition, { all: unknown }>["all"][number];

const is = (fact: string, operator: string, value: unknown, path?: string): Condition => ({
  fact,
  operator,
  value,
  ...(path === undefined ? {} : { path }),
});
const isJudged = (fact: string): Condition => ({
  all: [
    is(fact, "greaterThanInclusive", "2017-04-01"),
    is(fact, "lessThan", "2018-01-01"),
    is(fact, "lessThanInclusive", "2017-12-31"),
  ],
});
const isMissing = (fact: string): Condition => is(fact, "equal", undefined);
const isKnown = (fact: string): Condition => is(fact, "notEqual", undefined);

const isNormative = is("kind", "equal", "normative");
const isDecided = [isMissing("excluded"), isJudged("decidedOn")];
const isEnded = (fact: string): Condition => ({ all: [isJudged(fact), is(fact, "isFollowedByMoreDaysThan", 20)] });

/** When a record breaks each rule; a missing fact is `undefined` and compares as false. */
const conditions: Readonly<Record<RuleId, TopLevelCondition>> = {
  "file-normative-document-in-time": {
    all: [
      isNormative,
      isJudged("publishedOn"),
      {
        any: [
          {
            all: [
              is("filedOn", "lessThanInclusive", "2017-12-31"),
              is("filedOn", "isMoreThanFifteenDaysAfter", { fact: "publishedOn" }),
            ],
          },
          {
            all: [
              { any: [isMissing("filedOn"), is("filedOn", "greaterThan", "2017-12-31")] },
              is("publishedOn", "isFollowedByMoreDaysThan", 15),
            ],
          },
        ],
      },
    ],
  },
  "mark-document-no-longer-in-force": {
    all: [
      isNormative,
      { any: [isEnded("repealedOn"), { all: [isMissing("repealedOn"), isEnded("expiresOn")] }] },
      {
        any: [
          { all: [isKnown("state"), is("state", "notIn", ["expired", "repealed"])] },
          is("stateMarkedOn", "greaterThan", "2017-12-31"),
        ],
      },
    ],
  },
  "survey-opinion-before-decision": {
    all: [
      ...isDecided,
      is("wideConcern", "equal", true),
      { any: [is("surveyed", "equal", false), is("surveyedOn", "greaterThan", { fact: "decidedOn" })] },
    ],
  },
  "record-discussion-truthfully": {
    all: [
      ...isDecided,
      {
        any: [is("record", "equal", false, "$.opinionsRecorded"), is("record", "equal", false, "$.decisionRecorded")],
      },
    ],
  },
  "hear-named-groups": {
    all: [
      ...isDecided,
      is("groupsHeard", "containsNoneOf", [
        "deputies",
        "cppcc-members",
        "peoples-organisations",
        "grass-roots-organisations",
        "social-organisations",
      ]),
    ],
  },
};

/** All conditions of a level are evaluated, so that the operators must put up with what others were to rule out. */
const engineFor = (ids: readonly RuleId[]): Engine => {
  const rules = ids.map((id) => ({ conditions: conditions[id], event: { type: id } }));
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  const isMoreDays = (from: string | undefined, to: string | undefined, count: number): boolean =>
    from !== undefined && to !== undefined && dayNumber(to) - dayNumber(from) > count;
  engine.addOperator<string, number>("isFollowedByMoreDaysThan", (day, count) => isMoreDays(day, "2017-12-31", count));
  engine.addOperator<string, string>("isMoreThanFifteenDaysAfter", (day, other) => isMoreDays(other, day, 15));
  engine.addOperator<readonly string[] | undefined, readonly string[]>(
    "containsNoneOf",
    (list, codes) => list !== undefined && !list.some((code) => codes.includes(code)),
  );
  return engine;
};

/** One engine for each kind of record, given the fields of one record after the other as its facts. */
export const jsonRules = (dataset: Dataset): (() => Promise<Failing>) => {
  const work = [
    { records: dataset.records(NormativeDocument), engine: engineFor(documentRules) },
    { records: dataset.records(MajorDecision), engine: engineFor(decisionRules) },
  ];
  return async () => {
    const failing = nothingFailing();
    for (const { records, engine } of work)
      for (const record of records)
        for (const { type } of (await engine.run(record)).events) failing[type as RuleId].push(record.id);
    return failing;
  };
};
