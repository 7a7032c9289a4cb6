import { type Label, label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Observation, SeenValue } from "../../expression/observation.js";
import type { ParameterHandle, ParameterValue } from "../../expression/term.js";
import type { Dataset } from "../../model/dataset/dataset.js";
import type { AnyRecord } from "../../model/record/entity.js";
import type { VersionJudge } from "../rule/judge.js";
import type { DiagnosticsRecorder } from "../run/diagnostics-recorder.js";
import { notedRecord, type RecordReader, readingFor, type UnprovidedField } from "../run/noted-record.js";
import type { CompilationUnit, RunContext } from "../run/run-context.js";
import { notingGatherer, trackingDataset } from "../run/tracking-dataset.js";
import type { Check, CheckContext, CheckFailure, CheckVersion } from "./check.js";
import { requireVerdict } from "./check-verdict.js";

/** Prepares one version of a check. */
export function checkJudge(
  rule: Check,
  version: CheckVersion,
  { observer, frame, admit }: CompilationUnit,
  run: RunContext,
  recorder: DiagnosticsRecorder,
): VersionJudge {
  const { clock, calendar, parameters } = run;
  let current: AnyRecord;
  let shown: AnyRecord;
  let asked: string[] = [];
  const asking = trackingDataset(() => run.dataset);
  const inVain = new Set<string>();
  const known = new Set<string>();
  const unprovided = new Map<string, UnprovidedField>();
  const note = (field: UnprovidedField): void => {
    unprovided.set(`${field.record === current ? "" : field.kind} ${field.name}`, field);
  };
  const reader: RecordReader = {
    get dataset() {
      return run.dataset;
    },
    note,
  };
  const fields = new Map<string, Node>();
  const fieldNamed = (name: string): Node | undefined => {
    if (!fields.has(name) && Object.hasOwn(rule.about.fields, name))
      fields.set(name, admit({ kind: "field", of: { kind: "subject" }, name }));
    return fields.get(name);
  };
  const fieldsSeen = (names: readonly string[]): readonly Observation[] =>
    observer.values(names.map(fieldNamed), current, frame);
  const context: CheckContext<AnyRecord, string> = {
    get asOf() {
      return clock.asOf;
    },
    get relevantDay() {
      return clock.written(frame.relevantDay);
    },
    get dataset() {
      return asking.dataset;
    },
    provides: ({ name }) => {
      known.add(name);
      return run.dataset.completeness?.provides(name) ?? true;
    },
    gather: (make) => {
      const { value, asked: missed, unprovided: fields } = run.gather(notingGatherer(make));
      for (const name of missed) inVain.add(name);
      for (const field of fields) note(field);
      return value;
    },
    calendar,
    parameter<Value extends ParameterValue>({ id }: ParameterHandle<Value>): Value | undefined {
      const dated = parameters.get(id);
      if (dated === undefined) throw new TypeError(`the pack lists no parameter "${id}"`);
      if (!version.parameters.includes(id)) throw new TypeError(`the check does not name the parameter "${id}"`);
      asked.push(id);
      return dated.valueOn(frame.relevantDay) as Value | undefined;
    },
    fail: (message, facts = {}) => ({ kind: "fail", message, data: {}, evidence: [], ...facts }),
    undetermined: (...missing) => ({ kind: "undetermined", missing: fieldsSeen(missing) }),
    pending: (due) => ({ kind: "pending", ...(due === undefined ? {} : { due }) }),
    evidence: (...fields) => fieldsSeen(fields),
  };

  const templateOf = (failure: CheckFailure<string>): Label => {
    const template = Object.hasOwn(version.messages, failure.message) ? version.messages[failure.message] : undefined;
    if (template === undefined) throw new TypeError(`the rule "${rule.id}" has no message "${failure.message}"`);
    return template;
  };
  const report = (record: AnyRecord, day: number, failure: CheckFailure<string>): void => {
    const template = templateOf(failure);
    recorder.fail(record, version, day, {
      messageId: failure.message,
      template,
      data: Object.fromEntries(Object.entries(failure.data).map(([name, value]) => [name, asSeen(value)])),
      evidence: failure.evidence,
      field: failure.field,
      ...(failure.key === undefined ? {} : { key: failure.key }),
      parameters: asked,
    });
  };
  const ask = () => version.check(shown, context);

  return (record, day) => {
    current = record;
    if (asked.length > 0) asked = [];
    if (known.size > 0) known.clear();
    if (inVain.size > 0) inVain.clear();
    if (unprovided.size > 0) unprovided.clear();
    shown = notedRecord(rule.about.name, record, run.dataset);
    const verdict = requireVerdict(readingFor(reader, ask));
    for (const name of asking.taken()) inVain.add(name);
    if (inVain.size > 0) {
      const missed = [...inVain].filter((name) => !known.has(name));
      if (missed.length > 0 && verdict !== "not-applicable") {
        recorder.gap(record, [], notHeld(missed, run.dataset));
        return "undetermined";
      }
    }
    if (verdict === "pass" && unprovided.size > 0) {
      const missing = [...unprovided.values()];
      const own = missing.filter((field) => field.record === record).map(({ name }) => name);
      const others = missing.filter((field) => field.record !== record);
      recorder.gap(record, fieldsSeen(own), others.length === 0 ? undefined : notProvided(others, run.dataset));
      return "undetermined";
    }
    if (verdict === "pass" || verdict === "not-applicable") return verdict;
    if (isSeveral(verdict)) {
      // Nothing is written down before all of it can be.
      for (const failure of verdict) templateOf(failure);
      for (const failure of toldApart(verdict)) report(record, day, failure);
      return verdict.length === 0 ? "pass" : "fail";
    }
    switch (verdict.kind) {
      case "fail":
        // What is missing because no source provides it is unknown: nobody is accused of it.
        if (verdict.field !== undefined && unprovided.has(` ${verdict.field}`)) {
          recorder.gap(record, fieldsSeen([verdict.field]));
          return "undetermined";
        }
        report(record, day, verdict);
        return "fail";
      case "pending":
        recorder.pending(record, version, day, verdict.due === undefined ? {} : { due: verdict.due });
        return "pending";
      case "undetermined":
        recorder.gap(record, verdict.missing, verdict.reason);
        return "undetermined";
    }
  };
}

/** The fields of other records that a dataset does not provide, in words. */
function notProvided(fields: readonly UnprovidedField[], { entities }: Dataset): Label {
  const named = fields.map(({ kind, name }) => {
    const entity = entities.get(kind);
    const of = entity?.title ?? label(kind, kind);
    const field = entity?.fields[name] ?? label(name, name);
    return label(`“${of.zh}”的“${field.zh}”`, `“${field.en}” of “${of.en}”`);
  });
  return label(
    `数据未提供${named.map(({ zh }) => zh).join("、")}`,
    `the data do not provide ${named.map(({ en }) => en).join(", ")}`,
  );
}

/** The kinds of records that a dataset does not hold, in words. */
function notHeld(names: readonly string[], { entities }: Dataset): Label {
  const titles = names.map((name) => entities.get(name)?.title ?? label(name, name));
  return label(
    `数据未包含${titles.map(({ zh }) => `“${zh}”`).join("、")}记录`,
    `the data do not hold the records ${titles.map(({ en }) => `“${en}”`).join(", ")}`,
  );
}

/** Violations of one record, each with a key of its own: of several with one key the first keeps it. */
function toldApart(failures: readonly CheckFailure<string>[]): readonly CheckFailure<string>[] {
  const taken = new Set(failures.map(({ key }) => key));
  if (taken.size === failures.length) return failures;
  const seen = new Set<string | undefined>();
  return failures.map((failure) => {
    if (!seen.has(failure.key)) {
      seen.add(failure.key);
      return failure;
    }
    let nth = 2;
    const keyOf = (): string => `${failure.key ?? failure.message}/${nth}`;
    while (taken.has(keyOf())) nth += 1;
    taken.add(keyOf());
    return { ...failure, key: keyOf() };
  });
}

const isSeveral = (verdict: object): verdict is readonly CheckFailure<string>[] => Array.isArray(verdict);

const asSeen = (value: SeenValue["value"] | SeenValue): SeenValue => (typeof value === "object" ? value : { value });
