/** A task that is measured. */
export type Task = () => unknown;

/**
 * The median time of each task in nanoseconds. The tasks take turns, round after round, so that what else the machine
 * does hits all of them alike; rounds for warming up come first and are not counted.
 */
export async function medians<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: { readonly warmUp: number; readonly counted: number },
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -rounds.warmUp; round < rounds.counted; round += 1)
    for (const name of names) {
      const start = process.hrtime.bigint();
      await tasks[name]();
      const time = Number(process.hrtime.bigint() - start);
      if (round >= 0) times.get(name)?.push(time);
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, medianOf(all)])) as Record<Name, number>;
}

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median time of one task in nanoseconds. */
export function medianTime(task: () => void, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.hrtime.bigint();
    task();
    times.push(Number(process.hrtime.bigint() - start));
  }
  return medianOf(times);
}
