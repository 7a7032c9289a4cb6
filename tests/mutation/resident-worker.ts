import { BroadcastChannel } from "node:worker_threads";
import fc from "fast-check";
import { inject, TestRunner } from "vitest";
import { getFn } from "vitest/suite";

/**
 * Keeps the tests in memory after their first run and tries mutants with them, without loading anything again.
 *
 * When the last file has run, the worker reports what each test took and which mutants it reached, and then answers
 * questions until it is told to stop. A test that fails with a mutant is run again without it: when it still fails, the
 * mutant has left something behind, and the worker must be replaced before its answers count.
 */
// biome-ignore lint/style/noDefaultExport: Vitest takes its runner from the default export.
export default class ResidentWorker extends TestRunner {
  readonly #tests = new Map<string, ResidentTest[]>();
  #files = 0;
  #hits: Readonly<Record<string, Readonly<Record<string, number>>>> = {};

  onCollected(files: readonly Task[]): void {
    const dry = inject("mode") === "dry-run";
    for (const file of files) {
      const failed = file.result?.errors?.[0];
      if (failed !== undefined) throw new Error(`${file.name} cannot be loaded: ${failed.message}`);
      for (const test of testsOf(file)) {
        if (!dry) test.mode = "skip";
        const id = idOf(test);
        const known = this.#tests.get(id) ?? [];
        known.push({ task: test, kills: 0, took: 0 });
        this.#tests.set(id, known);
      }
    }
  }

  override onBeforeTryTask(test: never): void {
    super.onBeforeTryTask(test);
    namespace().currentTestId = idOf(test);
  }

  override async onAfterRunFiles(): Promise<void> {
    super.onAfterRunFiles();
    namespace().currentTestId = undefined;
    this.#files += 1;
    if (this.#files === inject("files")) await this.#serve();
  }

  async #serve(): Promise<void> {
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    const channel = new BroadcastChannel(inject("channel"));
    const { mutantCoverage } = namespace();
    this.#hits = mutantCoverage?.perTest ?? {};
    const results = [...this.#tests].map(([id, tests]) => {
      for (const test of tests) test.took = test.task.result?.duration ?? 0;
      const failure = tests.find((test) => test.task.result?.state === "fail")?.task.result?.errors?.[0]?.message;
      return { id, took: tests.reduce((sum, test) => sum + test.took, 0), failure };
    });
    namespace().currentTestId = "resident";
    await new Promise<void>((end) => {
      channel.onmessage = async ({ data }) => {
        if (data.to !== "worker") return;
        if (data.kind === "end") {
          channel.close();
          end();
        } else channel.postMessage({ to: "runner", kind: "answer", ...(await this.#tryMutant(data)) });
      };
      channel.postMessage({ to: "runner", kind: "ready", results, mutantCoverage });
    });
  }

  async #tryMutant({ mutant, hitLimit, ids }: { mutant: string; hitLimit: number | undefined; ids: string[] }) {
    const tests = ids.flatMap((id) => (this.#tests.get(id) ?? []).map((test) => ({ id, test })));
    tests.sort((one, other) => one.test.took / (1 + one.test.kills) - other.test.took / (1 + other.test.kills));
    let count = 0;
    for (const { id, test } of tests) {
      count += 1;
      const stryker = namespace();
      stryker.activeMutant = mutant;
      stryker.hitCount = 0;
      // Five times what all tests together need, or twenty times what this one needs, is a loop without end.
      const usual = this.#hits[id]?.[mutant];
      const most = [...(hitLimit === undefined ? [] : [hitLimit / 20]), ...(usual === undefined ? [] : [20 * usual])];
      stryker.hitLimit = most.length === 0 ? undefined : 1000 + Math.min(...most);
      const begun = performance.now();
      const failure = await failureOf(test);
      test.took = (test.took + performance.now() - begun) / 2;
      const endless = stryker.hitLimit !== undefined && stryker.hitCount > stryker.hitLimit;
      stryker.activeMutant = undefined;
      stryker.hitCount = undefined;
      if (failure === undefined) continue;
      test.kills += 1;
      return { id, count, failure, endless, poisoned: (await failureOf(test)) !== undefined };
    }
    return { count, endless: false, poisoned: false };
  }
}

interface Task {
  name: string;
  type: string;
  mode: string;
  tasks?: Task[];
  suite?: Task;
  file: { filepath: string };
  result?: { state: string; duration?: number; errors?: { message: string }[] };
}

interface ResidentTest {
  readonly task: Task;
  kills: number;
  took: number;
}

/** What the instrumented sources read and write. */
interface StrykerNamespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>> };
}

const namespace = (): StrykerNamespace => {
  const global = globalThis as Record<string, unknown>;
  global["__stryker__"] ??= {};
  return global["__stryker__"] as StrykerNamespace;
};

const testsOf = (task: Task): Task[] => (task.type === "test" ? [task] : (task.tasks ?? []).flatMap(testsOf));

const idOf = (test: Task): string => {
  const names = [test.name];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) names.unshift(suite.name);
  return `${test.file.filepath}#${names.join(" ").trim()}`;
};

const failureOf = async ({ task }: ResidentTest): Promise<string | undefined> => {
  try {
    await getFn(task as never)();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 300) : String(error);
  }
};

declare module "vitest" {
  interface ProvidedContext {
    mode: "dry-run" | "collect";
    files: number;
    channel: string;
  }
}
