import { days, workingDays } from "../../src/calendar/period.js";
import { plainDate } from "../../src/calendar/plain-date.js";
import { label } from "../../src/codes/label.js";
import { defineCheck } from "../../src/engine/check.js";
import { defineDeadline } from "../../src/engine/deadline.js";
import { defineExpectation } from "../../src/engine/expectation.js";
import { defineIndicator, keysOf, type Indicator } from "../../src/engine/indicator.js";
import { defineParameter } from "../../src/engine/parameter.js";
import { defineProcedure } from "../../src/engine/procedure.js";
import { defineSource } from "../../src/engine/source.js";
import type { Rule } from "../../src/engine/pack.js";
import { MajorDecision } from "../../src/model/major-decision.js";
import { NormativeDocument } from "../../src/model/normative-document.js";
import { Training } from "../../src/model/training.js";
import { EnforcementCase } from "../../src/model/enforcement-case.js";
import { Unit } from "../../src/model/unit.js";

const s = defineSource({ id: "plan", title: label("x", "x"), inForce: { from: plainDate("2017-04-01") }, verified: true });
const period = defineParameter({ id: "p", title: label("", ""), values: [{ value: days(15), source: s.clause("2.12") }, { value: workingDays(15), source: s.clause("2.12") }] });
const num = defineParameter({ id: "n", title: label("", ""), values: [{ value: 2, source: s.clause("2.12") }] });
const yearEnd = defineParameter({ id: "d", title: label("", ""), values: [{ value: plainDate("2017-12-31"), source: s.clause("2.12") }] });
const list = defineParameter({ id: "l", title: label("", ""), values: [{ value: ["a", "b"], source: s.clause("2.12") }] });
const base = { id: "a", title: label("", ""), severity: "error" as const };
const p = defineProcedure({
  ...base, about: MajorDecision,
  steps: (d) => d.procedure,
  source: s.clause("2.10"),
  closed: (d) => d.concludedOn.isPresent(),
  constraints: [
    { id: "x", template: "precedence", first: { kind: "legality-review", that: (step) => step.result.oneOf("passed") }, second: "collective-discussion", within: period, message: label("", "") },
  ],
});
const d = defineDeadline({ ...base, about: NormativeDocument, source: s.clause("1"), starts: (d) => d.publishedOn, within: (_, { parameter }) => parameter(period), fulfilled: (d) => d.filedOn, late: label("", ""), overdue: label("", "") });
const dd = defineDeadline({ ...base, about: EnforcementCase, source: s.clause("1"), starts: (d) => d.openedOn, within: (_, { parameter }) => parameter(period), suspended: (r) => r.suspensions, extended: (r) => r.extensions, fulfilled: (d) => d.decidedOn, late: label("", ""), overdue: label("", "") });
const c = defineCheck({ ...base, about: NormativeDocument, source: s.clause("1"), messages: { wrong: label("", "") }, check: (record, context) => record.kind === "internal" ? "pass" : context.fail("wrong") });
// @ts-expect-error wrong message
defineCheck({ ...base, about: NormativeDocument, source: s.clause("1"), messages: { wrong: label("", "") }, check: (_record, context) => context.fail("wronger") });
const e = defineExpectation({ ...base, about: Unit, source: s.clause("1"), by: (_, { parameter }) => parameter(yearEnd), expect: (unit, { referring, parameter, asOf }) => referring(unit, Training, "unit").where((t) => t.heldOn.notAfter(asOf)).count().atLeast(parameter(num)).and(unit.title.among(parameter(list))), message: label("", ""), field: "head" });
// @ts-expect-error no such field
defineExpectation({ ...base, about: Unit, source: s.clause("1"), expect: (unit) => unit.titel.isPresent(), message: label("", "") });
// @ts-expect-error no reference field
defineExpectation({ ...base, about: Unit, source: s.clause("1"), expect: (unit, {referring}) => referring(unit, Training, "title").isEmpty(), message: label("", "") });
const i = defineIndicator({ id: "i", title: label("", ""), about: NormativeDocument, source: s.clause("1"), form: "ratio", counts: (d) => d.filedOn.isPresent(), by: { unit: (d) => d.unit, region: (d) => d.unit.in(Unit).region }, keys: { unit: keysOf(Unit, (unit) => unit.level.equals("county")) }, target: { direction: "at-least", value: num } });
export const all: readonly Rule[] = [p, d, dd, c, e];
export const ind: readonly Indicator[] = [i];
const versioned = defineExpectation({ ...base, about: Unit, versions: [{ source: s.clause("1"), expect: (unit) => unit.head.isPresent(), message: label("", "") }, { source: s.clause("1"), expect: (unit) => unit.head.name.isPresent(), message: label("", "") }] });
export const v: Rule = versioned;
