import fc from "fast-check";
import { addDays, plainDate } from "../../src/calendar/plain-date.js";
import type { Papers } from "./sample-plan.js";

const day = fc.integer({ min: 0, max: 300 }).map((count) => addDays(plainDate("2017-03-01"), count));
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Two days of a record in this order. */
const ordered = <Paper extends object>(first: string, second: string, paper: Paper): Paper => {
  const { [first]: one, [second]: other } = paper as Record<string, string | undefined>;
  return one !== undefined && other !== undefined && one > other ? { ...paper, [first]: other, [second]: one } : paper;
};
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const weight = optional(fc.constantFrom(0, 0.1, 0.5, 1, 2, 3));
const unit = fc.constantFrom("lead", "partner", "county");
const milestone = fc.constantFrom("one", "two", "three");
const period = fc.option(fc.constantFrom("2017-04", "2017-Q2", "2017-Q3"), { nil: undefined, freq: 3 });

const pauses = optional(
  fc.array(
    fc.tuple(day, optional(fc.integer({ min: 0, max: 60 }))).map(([from, length]) => ({
      from,
      ...(length === undefined ? {} : { until: addDays(from, length) }),
      reason: "待部署",
    })),
    { maxLength: 2 },
  ),
);

const dates = { suspensions: pauses, cancelledOn: fc.option(day, { nil: undefined, freq: 5 }) };

const completion = fc.constantFrom(
  { by: "done" },
  { by: "milestones" },
  { by: "quantity" },
  { by: "report" },
  { by: "recurring", every: "month" },
  { by: "recurring", every: "quarter", daysAfter: 10 },
  { by: "recurring", every: "quarter", indicator: "rate" },
  { by: "standing" },
  { by: "indicator", indicator: "rate" },
);

const target = optional(
  fc.record({
    direction: fc.constantFrom("at-least", "at-most", "equal"),
    value: fc.constantFrom(-1, 0, 0.9, 1, 8, 95),
    unit: fc.constantFrom("项", "%", "1"),
    most: fc.option(fc.constantFrom(1, 8, 95), { nil: undefined, freq: 4 }),
    growthOver: fc.option(fc.constantFrom(-5, 0, 100), { nil: undefined, freq: 4 }),
  }),
);

const changes = (previous: fc.Arbitrary<unknown>) =>
  fc.option(fc.array(fc.record({ previous, changedOn: day, reason: fc.constant("调整") }), { maxLength: 2 }), {
    nil: undefined,
    freq: 4,
  });

const stepValue = optional(fc.constantFrom(0, 3, 8, 20));

const milestones = optional(
  fc
    .subarray(["one", "two", "three"])
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({ id: fc.constant(id), title: fc.constant("节点"), weight, dueOn: day, value: stepValue }),
        ),
      ),
    ),
);

const measures = fc.array(
  fc
    .record({
      task: fc.constantFrom("task-1", "task-2", "task-3"),
      leadUnit: unit,
      supportingUnits: fc.subarray(["lead", "partner", "county"]),
      startsOn: day,
      dueOn: optional(day),
      weight,
      completion,
      target,
      milestones,
      dueChanges: changes(day),
      targetChanges: changes(fc.constantFrom(0, 1, 8)),
      checkedAgainst: optional(fc.constantFrom([], ["rate"])),
      ...dates,
    })
    .map((measure) => ordered("startsOn", "dueOn", measure)),
  { maxLength: 6 },
);

const ofMeasure = fc.constantFrom("measure-1", "measure-2", "measure-3", "measure-4");

const reports = fc.array(
  fc.record({
    measure: ofMeasure,
    unit,
    reportedOn: day,
    effectiveOn: optional(day),
    share: optional(share),
    quantity: optional(fc.integer({ min: -1, max: 10 })),
    milestone: optional(milestone),
    period,
    done: optional(fc.boolean()),
    doneOn: optional(day),
    undone: fc.option(fc.boolean(), { nil: undefined, freq: 3 }),
    accepted: optional(fc.boolean()),
  }),
  { maxLength: 12 },
);

const evidence = fc.array(
  fc
    .record({
      measure: ofMeasure,
      unit,
      milestone: optional(milestone),
      period,
      quantity: optional(fc.integer({ min: -1, max: 10 })),
      effectiveOn: day,
      submittedOn: day,
      expiresOn: fc.option(day, { nil: undefined, freq: 5 }),
      verdict: optional(
        fc.record({
          reviewer: fc.constantFrom("auditor", "auditor", "lead"),
          reviewedOn: day,
          result: fc.constantFrom("accepted", "accepted", "accepted", "rejected", "returned"),
        }),
      ),
    })
    .map((paper) => {
      const { verdict } = paper;
      const reviewedOn =
        verdict !== undefined && verdict.reviewedOn < paper.submittedOn ? paper.submittedOn : verdict?.reviewedOn;
      return {
        ...ordered("effectiveOn", "expiresOn", paper),
        ...(verdict === undefined || reviewedOn === undefined ? {} : { verdict: { ...verdict, reviewedOn } }),
      };
    }),
  { maxLength: 12 },
);

/** Any plan of two sections and three tasks, with its reports and evidence; ids are given by place. */
export const anyPapers: fc.Arbitrary<Papers> = fc
  .record({
    tasks: fc.tuple(
      ...["section-1", "section-1", "section-2"].map((section) =>
        fc.record({ section: fc.constant(section), weight, ...dates }),
      ),
    ),
    measures,
    reports,
    evidence,
  })
  .map((papers) => ({ ...papers, sections: [{}, { number: "3" }] }));
