import { suggestion } from "../codes/identifier/nearest.js";
import { rulesWatching } from "../engine/rule/named-obligation.js";
import type { Finding, Gap } from "../engine/run/finding.js";
import { type Severity, severities } from "../engine/run/outcome.js";
import type { RuleSummary, Run } from "../engine/run/run.js";
import { inUnitOrder } from "../model/dataset/unit-order.js";
import type { MarkedFinding, MarkedRun } from "../waiver/marked-run.js";
import type { CountedCase } from "./reading.js";

/** Which findings count. */
export interface CaseFilter {
  readonly rules?: readonly string[] | undefined;
  readonly obligations?: readonly string[] | undefined;
  readonly severities?: readonly Severity[] | undefined;
}

/**
 * The records of a unit that break a rule, or may, each once for each rule. A rule that threw on a record, or lacked a
 * value, may have found something: it is counted as open, never as nothing.
 */
export function countedCases(filter: CaseFilter, unit: string, run: MarkedRun): readonly CountedCase[] {
  const cases = new Map<string, CountedCase>();
  const { findings, gaps } = judgedOf(run).get(unit) ?? nothing;
  for (const finding of findings) {
    if (!names(filter, finding, run)) continue;
    if (finding.crash !== undefined) addOpen(cases, finding, severityOf(finding, run), filter);
    else if (counts(finding.severity, filter)) addFound(cases, finding);
  }
  for (const gap of gaps) if (names(filter, gap, run)) addOpen(cases, gap, severityOf(gap, run), filter);
  return [...cases].sort(([one], [other]) => inUnitOrder(one, other)).map(([, counted]) => counted);
}

/** What a run found, and could not judge, of one unit's records. */
interface Judged {
  readonly findings: MarkedFinding[];
  readonly gaps: Gap[];
}

const nothing: Judged = { findings: [], gaps: [] };

// Every item of a scheme asks for every unit of the same run, which never changes.
const runsSeen = new WeakMap<MarkedRun, ReadonlyMap<string, Judged>>();

function judgedOf(run: MarkedRun): ReadonlyMap<string, Judged> {
  const seen = runsSeen.get(run);
  if (seen !== undefined) return seen;
  const units = new Map<string, Judged>();
  const of = ({ where }: Finding | Gap): Judged => {
    if (where.unit === undefined) return { findings: [], gaps: [] };
    const own = units.get(where.unit) ?? { findings: [], gaps: [] };
    units.set(where.unit, own);
    return own;
  };
  for (const finding of run.findings) of(finding).findings.push(finding);
  for (const gap of run.gaps) of(gap).gaps.push(gap);
  runsSeen.set(run, units);
  return units;
}

/**
 * Throws a `RangeError` for a rule or obligation that no rule of the run knows, which would silently cost nothing, and for
 * an obligation that several packs have.
 */
export function requireKnown({ rules = [], obligations = [] }: CaseFilter, run: Run, place: string): void {
  const ids = run.rules.flatMap(({ pack, rule }) => [rule, `${pack}/${rule}`]);
  for (const rule of rules)
    if (!ids.includes(rule)) throw new RangeError(`${place}: the run knows no rule "${rule}"${suggestion(rule, ids)}`);
  for (const obligation of obligations)
    if (rulesWatching(obligation, run, place).size === 0) {
      const known = [...run.rules, ...run.packs].flatMap((one) =>
        "rule" in one ? one.obligations : Object.keys(one.watches ?? {}),
      );
      throw new RangeError(
        `${place}: no rule of the run watches the obligation "${obligation}"${suggestion(obligation, known)}`,
      );
    }
}

const names = ({ rules, obligations }: CaseFilter, one: Pick<RuleSummary, "rule" | "pack">, run: Run): boolean =>
  (rules === undefined || rules.includes(one.rule) || rules.includes(`${one.pack}/${one.rule}`)) &&
  (obligations === undefined ||
    obligations.some((id) => rulesWatching(id, run, "obligations").has(`${one.pack}/${one.rule}`)));

const counts = (severity: Severity, { severities: wanted }: CaseFilter): boolean =>
  wanted === undefined || wanted.includes(severity);

const keyOf = ({ pack, rule, where }: Finding | Gap): string => [pack, rule, where.entity, where.id].join("/");

function addFound(cases: Map<string, CountedCase>, finding: MarkedFinding): void {
  const { pack, rule, title, severity, where, authority, id, waiver } = finding;
  const known = cases.get(keyOf(finding));
  const earlier = known === undefined || known.findings.length === 0 ? undefined : known;
  const waived = [...(earlier?.waived ?? []), ...(waiver === undefined ? [] : [id])].sort(inUnitOrder);
  // Until the first waived finding, the severity of a case is that of findings which are not.
  const unwaived = earlier?.waived === undefined ? earlier?.severity : earlier.severityWithoutWaived;
  const gravest = waiver !== undefined ? unwaived : unwaived === undefined ? severity : graver(unwaived, severity);
  cases.set(keyOf(finding), {
    pack,
    rule,
    title,
    severity: earlier === undefined ? severity : graver(earlier.severity, severity),
    record: { entity: where.entity, id: where.id },
    findings: [...(earlier?.findings ?? []), id].sort(inUnitOrder),
    authority: earlier?.authority ?? authority,
    missing: [],
    ...(waived.length === 0 ? {} : { waived }),
    ...(waived.length === 0 || gravest === undefined ? {} : { severityWithoutWaived: gravest }),
  });
}

function addOpen(cases: Map<string, CountedCase>, open: Finding | Gap, gravest: Severity, filter: CaseFilter): void {
  // What is not known to be verified is at most a warning, so that an error may turn out as either.
  const possible: readonly Severity[] = gravest === "error" ? ["error", "warning"] : [gravest];
  const severity = possible.find((one) => counts(one, filter));
  if (severity === undefined || cases.has(keyOf(open))) return;
  const { pack, rule, title, where } = open;
  const missing = "missing" in open ? open.missing : [];
  cases.set(keyOf(open), {
    pack,
    rule,
    title,
    severity,
    record: { entity: where.entity, id: where.id },
    findings: [],
    authority: "authority" in open ? open.authority : [],
    missing: missing.map(({ seen, ...place }) => place),
  });
}

const severityOf = ({ pack, rule }: Finding | Gap, run: Run): Severity =>
  run.rules.find((one) => one.pack === pack && one.rule === rule)?.severity ?? "error";

const graver = (one: Severity, other: Severity): Severity =>
  severities.codes.indexOf(one) <= severities.codes.indexOf(other) ? one : other;
