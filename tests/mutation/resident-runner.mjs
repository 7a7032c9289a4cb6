// A test runner for Stryker that loads sources and tests once and tries every mutant in the same process (see
// resident-worker.ts). A mutant that survives is compiled: one that TypeScript refuses could never be written, and
// counts as an error, not as a survivor.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { BroadcastChannel } from "node:worker_threads";
import { declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { createVitest } from "vitest/node";
import { compileProblem } from "./compile-problem.mjs";
import { isSampled } from "./sample.mjs";

class ResidentRunner {
  static inject = tokens();
  #context;
  #channel;
  #run;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    process.env.NODE_ENV = "test";
    process.env.VITEST = "1";
  }

  async dryRun() {
    const { results, mutantCoverage } = await this.#start("dry-run");
    const tests = results.map(({ id, took, failure }) => {
      const shared = {
        id: relativeId(id),
        name: id.slice(id.indexOf("#") + 1),
        timeSpentMs: took,
        fileName: fileOf(id),
      };
      return failure === undefined
        ? { ...shared, status: TestStatus.Success }
        : { ...shared, status: TestStatus.Failed, failureMessage: failure };
    });
    const perTest = Object.entries(mutantCoverage?.perTest ?? {}).map(([id, hits]) => [relativeId(id), hits]);
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: { static: mutantCoverage?.static ?? {}, perTest: Object.fromEntries(perTest) },
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (isLeftOut(activeMutant)) return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: "not sampled" });
    const ids = (testFilter ?? []).map((id) => path.resolve(id));
    const ask = { mutant: activeMutant.id, hitLimit, ids };
    let answer = await this.#ask(ask);
    if (answer === endless) return toMutantRunResult({ status: DryRunStatus.Timeout, reason: "no end in sight" });
    if (answer.poisoned) {
      await this.#stop();
      answer = await this.#ask(ask);
      if (answer === endless) return toMutantRunResult({ status: DryRunStatus.Timeout, reason: "no end in sight" });
      if (answer.poisoned) await this.#stop();
    }
    if (answer.endless) return toMutantRunResult({ status: DryRunStatus.Timeout, reason: "a loop without end" });
    const problem = answer.failure === undefined ? compileProblem(activeMutant) : undefined;
    if (problem !== undefined) return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: problem });
    const tests = Array.from({ length: answer.count - 1 }, (_, index) => ({
      id: `${index}`,
      status: TestStatus.Success,
    }));
    const last =
      answer.failure === undefined
        ? { id: "last", status: TestStatus.Success }
        : { id: relativeId(answer.id), status: TestStatus.Failed, failureMessage: answer.failure };
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: answer.count === 0 ? [] : [...tests, last] });
  }

  dispose() {
    return this.#stop();
  }

  async #start(mode) {
    this.#context = await createVitest("test", {
      config: "tests/mutation/vitest.config.ts",
      pool: "threads",
      maxWorkers: 1,
      maxConcurrency: 1,
      fileParallelism: false,
      coverage: { enabled: false },
      watch: false,
      reporters: [{}],
      onConsoleLog: () => false,
    });
    const specifications = await this.#context.globTestSpecifications();
    this.#context.provide("mode", mode);
    this.#context.provide("files", specifications.length);
    starts += 1;
    this.#context.provide("channel", `fazhi-mutation-${starts}`);
    this.#channel = new BroadcastChannel(`fazhi-mutation-${starts}`);
    const ready = this.#answer("ready");
    this.#run = this.#context.runTestSpecifications(specifications);
    const failed = this.#run.then((result) => {
      const messages = [...result.unhandledErrors, ...result.testModules.flatMap((module) => module.errors())];
      throw new Error(`the tests ended early: ${messages.map((error) => error.message ?? error).join("; ")}`);
    });
    failed.catch(() => undefined);
    return Promise.race([ready, failed]);
  }

  async #ask(question) {
    if (this.#context === undefined) await this.#start("collect");
    const answer = this.#answer("answer");
    this.#channel.postMessage({ to: "worker", kind: "try", ...question });
    const begun = process.cpuUsage();
    let watch;
    const late = new Promise((resolve) => {
      watch = setInterval(() => {
        if (process.cpuUsage(begun).user > microsecondsOfMutant) resolve(endless);
      }, 500);
    });
    const first = await Promise.race([answer, late]);
    clearInterval(watch);
    if (first === endless) this.#abandon();
    return first;
  }

  // The worker never comes back by itself; closing ends its thread.
  #abandon() {
    this.#channel.close();
    this.#context.close();
    this.#context = undefined;
  }

  #answer(kind) {
    return new Promise((resolve) => {
      this.#channel.onmessage = ({ data }) => {
        if (data.to === "runner" && data.kind === kind) resolve(data);
      };
    });
  }

  async #stop() {
    if (this.#context === undefined) return;
    this.#channel.postMessage({ to: "worker", kind: "end" });
    await this.#run;
    this.#channel.close();
    await this.#context.close();
    this.#context = undefined;
  }
}

// Of the processor, so that a busy machine makes no mutant late.
const microsecondsOfMutant = 30_000_000;
let starts = 0;
const endless = Symbol("endless");

const sample = process.env.MUTATION_SAMPLE === undefined ? undefined : JSON.parse(process.env.MUTATION_SAMPLE);
const isLeftOut = ({ fileName, mutatorName, replacement, location: { start, end } }) =>
  sample !== undefined &&
  !isSampled(sample, path.relative(root, fileName), {
    mutatorName,
    replacement,
    // Stryker's runners are given lines and columns from 0, its reports tell them from 1.
    location: { start: fromOne(start), end: fromOne(end) },
  });
const root = fileURLToPath(new URL("../..", import.meta.url));
const fromOne = ({ line, column }) => ({ line: line + 1, column: column + 1 });

const fileOf = (id) => path.resolve(id.slice(0, id.indexOf("#")));
const relativeId = (id) => `${path.relative(process.cwd(), fileOf(id))}${id.slice(id.indexOf("#"))}`;

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "resident", ResidentRunner)];
