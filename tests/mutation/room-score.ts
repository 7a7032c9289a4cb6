interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The mutants of these files that no test noticed, one a line, a line of figures for each file, and the score in percent. */
export function roomScore(report: MutationReport, files: readonly string[]): { lines: string[]; score: number } {
  const alive: string[] = [];
  const figures: string[] = [];
  let killed = 0;
  let valid = 0;
  for (const file of files) {
    const { source = "", mutants = [] } = report.files[file] ?? {};
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
  const total = `total: ${percent(killed, valid)} (${killed} of ${valid})`;
  return { lines: [...alive, ...figures, total], score: valid === 0 ? 100 : (100 * killed) / valid };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
