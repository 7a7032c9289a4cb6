import { canonicalText } from "../model/dataset/canonical-text.js";
import { requireObject } from "../model/record/require-object.js";
import type { AssessedGroup, Assessment, RankedAccount } from "./assessment.js";
import { ranked } from "./rank.js";
import { rounded, valued } from "./read-item.js";
import type { Reading, WaivedFindings } from "./reading.js";
import type { Scheme } from "./scheme.js";
import type { SchemeItem } from "./scheme-item.js";
import { unitAccount } from "./unit-account.js";

/** A place of an assessment that does not follow from what it rests on. */
export interface AssessmentFlaw {
  readonly group: string;
  readonly unit?: string;
  /** The item of the line, or `score`, `grade`, `withWaived` or `rank`. */
  readonly at: string;
  readonly stated: unknown;
  readonly computed: unknown;
}

/**
 * Computes every line, score, grade and rank of an assessment again from its own scheme and readings, as anyone can who
 * holds the document; none when all is in order. Whether the readings are those of the records only a run can tell.
 */
export function verifyAssessment(assessment: Assessment): readonly AssessmentFlaw[] {
  requireObject("assessment", assessment, "scheme", "groups");
  const { scheme, groups } = assessment;
  const stated = new Map(groups.map((group) => [group.group, group]));
  return scheme.groups.flatMap(({ id, units }) => {
    const group = stated.get(id);
    const assessed = (group?.accounts ?? []).map(({ unit }) => unit);
    if (group === undefined || canonicalText([...assessed].sort()) !== canonicalText([...units].sort()))
      return [{ group: id, at: "units", stated: assessed, computed: units }];
    return flawsOfGroup(group, scheme);
  });
}

function flawsOfGroup({ group, accounts }: AssessedGroup, scheme: Scheme): readonly AssessmentFlaw[] {
  const computed = ranked(
    accounts.map(({ unit, lines }) =>
      unitAccount(
        scheme,
        unit,
        scheme.items.map((item) =>
          readAgain(item, lines.find((line) => line.item === item.id)?.reading, scheme.waivedFindings),
        ),
      ),
    ),
  );
  const inOrder = differing(
    accounts.map(({ unit }) => unit),
    computed.map(({ unit }) => unit),
  );
  return [
    ...(inOrder === undefined ? [] : [{ group, at: "order", ...inOrder }]),
    ...computed.flatMap((account) => {
      const stated = accounts.find(({ unit }) => unit === account.unit) as RankedAccount;
      return flawsOfAccount(stated, account).map((flaw) => ({ group, unit: account.unit, ...flaw }));
    }),
  ];
}

function flawsOfAccount(
  stated: RankedAccount,
  computed: RankedAccount,
): readonly Omit<AssessmentFlaw, "group" | "unit">[] {
  const items = [...new Set([...computed.lines, ...stated.lines].map(({ item }) => item))];
  const lineNamed = ({ lines }: RankedAccount, id: string) => lines.find(({ item }) => item === id);
  const compared = [
    ...items.map((id) => [id, lineNamed(stated, id), lineNamed(computed, id)] as const),
    ["lines", stated.lines.map(({ item }) => item), computed.lines.map(({ item }) => item)] as const,
    ["score", stated.score, computed.score] as const,
    ["grade", stated.grade, computed.grade] as const,
    ["withWaived", stated.withWaived, computed.withWaived] as const,
    ["rank", stated.rank, computed.rank] as const,
  ];
  return compared.flatMap(([at, one, other]) => {
    const difference = differing(one, other);
    return difference === undefined ? [] : [{ at, ...difference }];
  });
}

const noReading: Reading = { applies: "no", parts: [], cases: [] };

/** What an item reads, its value computed again from the parts and cases it names. */
function readAgain(
  item: SchemeItem,
  reading: Reading = noReading,
  waivedFindings: WaivedFindings = "counted",
): Reading {
  if (item.kind === "deduction") return reading;
  if (item.of.from !== "indicator") return valued(item.of, reading.parts, reading.cases, waivedFindings);
  const { applies, parts, cases } = reading;
  return { applies, ...(applies === "no" ? {} : rounded(parts[0] ?? {})), parts, cases };
}

const differing = (stated: unknown, computed: unknown): Pick<AssessmentFlaw, "stated" | "computed"> | undefined =>
  canonicalText(stated ?? null) === canonicalText(computed ?? null) ? undefined : { stated, computed };
