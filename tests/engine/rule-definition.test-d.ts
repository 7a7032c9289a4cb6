import { days } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { defineDeadline } from "../../src/engine/deadline/deadline.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import { defineIndicator, type Indicator, keysOf } from "../../src/engine/indicator/indicator.js";
import type { Rule } from "../../src/engine/pack/pack.js";
import { defineParameter } from "../../src/engine/pack/parameter.js";
import { defineSource } from "../../src/engine/pack/source.js";
import { defineProcedure } from "../../src/engine/procedure/procedure.js";
import { EnforcementCase } from "../../src/model/case/enforcement-case.js";
import { MajorDecision } from "../../src/model/register/major-decision.js";
import { NormativeDocument } from "../../src/model/register/normative-document.js";
import { Training } from "../../src/model/register/training.js";
import { Unit } from "../../src/model/register/unit.js";

// What compiles, and what must not: the compiler is the test, nothing here runs.

const message = label("违法", "Unlawful");
const law = defineSource({ id: "law", title: message, inForce: { from: plainDate("2017-01-01") }, verified: true });
const source = law.clause("1");
const period = defineParameter({ id: "period", title: message, values: [{ value: days(15), source }] });
const least = defineParameter({ id: "least", title: message, values: [{ value: 2, source }] });
const yearEnd = defineParameter({ id: "end", title: message, values: [{ value: plainDate("2017-12-31"), source }] });
const names = defineParameter({ id: "names", title: message, values: [{ value: ["a", "b"], source }] });
const facts = { id: "rule", title: message, severity: "error" as const, source };
const document = { ...facts, about: NormativeDocument, message };

// Every form takes the fields of its entity, and all are rules.
export const rules: readonly Rule[] = [
  defineExpectation({
    ...facts,
    about: Unit,
    message,
    field: "head",
    by: (_, { parameter }) => parameter(yearEnd),
    expect: (unit, { referring, parameter, asOf }) =>
      referring(unit, Training, "unit")
        .where((training) => training.heldOn.notAfter(asOf))
        .count()
        .atLeast(parameter(least))
        .and(unit.title.among(parameter(names))),
  }),
  defineDeadline({
    ...facts,
    about: EnforcementCase,
    starts: (one) => one.openedOn,
    within: (_, { parameter }) => parameter(period),
    suspended: (one) => one.suspensions,
    extended: (one) => one.extensions,
    fulfilled: (one) => one.decidedOn,
    late: message,
    overdue: message,
  }),
  defineProcedure({
    ...facts,
    about: MajorDecision,
    steps: (decision) => decision.procedure,
    closed: (decision) => decision.concludedOn.isPresent(),
    constraints: [
      {
        id: "reviewed",
        template: "precedence",
        first: { kind: "legality-review", that: (step) => step.result.oneOf("passed") },
        second: "collective-discussion",
        within: period,
        message,
      },
    ],
  }),
  defineCheck({
    ...facts,
    about: NormativeDocument,
    messages: { wrong: message },
    check: ({ kind }, { fail }) => (kind === "internal" ? "pass" : fail("wrong")),
  }),
  defineExpectation({
    ...facts,
    about: Unit,
    versions: [
      { source, expect: (unit) => unit.head.isPresent(), message },
      { source, expect: (unit) => unit.head.name.isPresent(), message },
    ],
  }),
];

export const indicators: readonly Indicator[] = [
  defineIndicator({
    ...facts,
    about: NormativeDocument,
    form: "ratio",
    counts: (one) => one.filedOn.isPresent(),
    by: { unit: (one) => one.unit, region: (one) => one.unit.in(Unit).region },
    keys: { unit: keysOf(Unit, (unit) => unit.level.equals("county")) },
    target: { direction: "at-least", value: least },
  }),
];

// @ts-expect-error: a field that does not exist
defineExpectation({ ...document, expect: (one) => one.publishdOn.isPresent() });

// @ts-expect-error: a code that the vocabulary does not hold
defineExpectation({ ...document, expect: (one) => one.kind.equals("normativ") });

// @ts-expect-error: one of several codes that the vocabulary does not hold
defineExpectation({ ...document, expect: (one) => one.kind.oneOf("normative", "internl") });

// @ts-expect-error: a reference followed in an entity that it does not refer to
defineExpectation({ ...document, expect: (one) => one.unit.in(Training).heldOn.isPresent() });

// @ts-expect-error: a day compared with a number
defineExpectation({ ...document, expect: (one, { parameter }) => one.publishedOn.before(parameter(least)) });

// @ts-expect-error: a day compared with a text that is no day
defineExpectation({ ...document, expect: (one) => one.publishedOn.equals(one.title) });

// @ts-expect-error: a period where a number is needed
defineExpectation({ ...document, expect: (one, { parameter }) => one.cleanUps.count().atMost(parameter(period)) });

defineExpectation({
  ...document,
  // @ts-expect-error: a number where a period is needed
  expect: (one, { parameter, asOf }) => one.signedOn.plus(parameter(least)).after(asOf),
});

// @ts-expect-error: a value where a statement is needed
defineExpectation({ ...document, expect: (one) => one.publishedOn });

// @ts-expect-error: a field pointed at that does not exist
defineExpectation({ ...document, field: "publishdOn", expect: (one) => one.filedOn.isPresent() });

defineExpectation({
  ...document,
  about: Unit,
  // @ts-expect-error: a field that holds no id of a record, asked for the records that refer by it
  expect: (unit, { referring }) => referring(unit, Training, "heldOn").isEmpty(),
});

// @ts-expect-error: neither within which period nor by which day
defineDeadline({
  ...facts,
  about: EnforcementCase,
  fulfilled: (one) => one.decidedOn,
  late: message,
  overdue: message,
});

defineDeadline({
  ...facts,
  about: EnforcementCase,
  starts: (one) => one.openedOn,
  within: (_, { parameter }) => parameter(period),
  // @ts-expect-error: a list of something else than suspensions
  suspended: (one) => one.officers,
  fulfilled: (one) => one.decidedOn,
  late: message,
  overdue: message,
});

defineProcedure({
  ...facts,
  about: MajorDecision,
  steps: (decision) => decision.procedure,
  constraints: [
    {
      id: "reviewed",
      template: "precedence",
      // @ts-expect-error: a step that this procedure does not know
      first: "legality-reviw",
      second: "collective-discussion",
      message,
    },
  ],
});

defineCheck({
  ...facts,
  about: NormativeDocument,
  messages: { wrong: message },
  // @ts-expect-error: a message that was not declared
  check: (_, { fail }) => fail("wronger"),
});

defineCheck({
  ...facts,
  about: NormativeDocument,
  messages: { wrong: message },
  // @ts-expect-error: a field without which nothing could be said, but which does not exist
  check: (_, { undetermined }) => undetermined("publishdOn"),
});

// @ts-expect-error: a severity that does not exist
defineExpectation({ ...document, severity: "fatal", expect: (one) => one.filedOn.isPresent() });

// @ts-expect-error: a rule without a source
defineExpectation({ ...document, source: undefined, expect: (one) => one.filedOn.isPresent() });

// @ts-expect-error: an indicator grouped by a day
defineIndicator({ ...facts, about: NormativeDocument, form: "count", by: { day: (one) => one.publishedOn } });

defineIndicator({
  ...facts,
  about: NormativeDocument,
  form: "ratio",
  counts: (one) => one.filedOn.isPresent(),
  // @ts-expect-error: a target that is no number
  target: { direction: "at-least", value: period },
});

// @ts-expect-error: a parameter without a value
defineParameter({ id: "none", title: message, values: [] });
