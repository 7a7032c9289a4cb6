import type { PlainDate } from "../../calendar/plain-date.js";
import type { Label } from "../../codes/label.js";
import type { IndicatorForm } from "../../engine/indicator/indicator-result.js";
import type { Observation } from "../../expression/observation.js";
import type { IndicatorRecord } from "../../report/indicator-record.js";
import type { PackTestCoverage } from "./pack-test-coverage.js";

/** What came of the tests of a pack, and what they leave untested. */
export interface PackTestReport {
  readonly pack: string;
  readonly title: Label;
  readonly version: string;
  readonly tests: readonly PackTestResult[];
  readonly coverage: PackTestCoverage;
  readonly totals: { readonly tests: number; readonly passed: number; readonly failed: number };
}

/** What came of one test; it is passed when there is no failure. */
export interface PackTestResult {
  readonly name: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly asOf: PlainDate;
  readonly failures: readonly PackTestFailure[];
}

/** A rule or an indicator that did not come to what it shall. */
export interface PackTestFailure {
  readonly kind: "rule" | "indicator";
  /** Of the rule or indicator. */
  readonly id: string;
  readonly title: Label;
  /** The line of the expectation. */
  readonly line: number;
  /** The record that was judged. */
  readonly record?: { readonly entity: string; readonly id: string };
  /** What shall be and what is instead. */
  readonly problems: readonly Label[];
  /** The values that the judgement rests on. */
  readonly seen: readonly Observation[];
  /** What each record adds to the indicator. */
  readonly counted?: { readonly form: IndicatorForm; readonly records: readonly IndicatorRecord[] };
}
