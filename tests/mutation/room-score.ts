import { isSampled, type Sample } from "./sample.mjs";

export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The mutants of these files that no test noticed, one a line, a line of figures for each file, and the score in percent; of a
 * sample with the bounds between which the score over all mutants lies with 95 % confidence.
 */
export function roomScore(
  report: MutationReport,
  files: readonly string[],
  sample?: Sample,
): { lines: string[]; score: number } {
  const alive: string[] = [];
  const figures: string[] = [];
  let killed = 0;
  let valid = 0;
  for (const file of files) {
    const { source = "", mutants: all = [] } = report.files[file] ?? {};
    const mutants = sample === undefined ? all : all.filter((mutant) => isSampled(sample, file, mutant));
    const text = source.split("\n");
    const noticed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
    const missed = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
    for (const { status, mutatorName, replacement, location } of missed) {
      const { start, end } = location;
      const line = text[start.line - 1] ?? "";
      const whole = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.trim()} …`;
      alive.push(`${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${whole} -> ${replacement}`);
    }
    killed += noticed;
    valid += noticed + missed.length;
    figures.push(`${file}: ${percent(noticed, noticed + missed.length)} (${noticed} of ${noticed + missed.length})`);
  }
  const bounds =
    sample === undefined ? "" : `; one mutant in ${sample.oneIn}, seed ${sample.seed}: ${within(killed, valid)}`;
  const total = `total: ${percent(killed, valid)} (${killed} of ${valid})${bounds}`;
  return { lines: [...alive, ...figures, total], score: valid === 0 ? 100 : (100 * killed) / valid };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

/** Wilson's interval of 95 %. */
const within = (part: number, whole: number): string => {
  if (whole === 0) return "-";
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const half = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const bound = (value: number): string => percent(value, 1 + (z * z) / whole);
  return `${bound(middle - half)} to ${bound(middle + half)}`;
};
