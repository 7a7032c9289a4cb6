import { type CheckContext, defineCheck, label } from "fazhi";
import { type DueDay, dueDay } from "fazhi/calendar";
import { EnforcementCase, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { holdPeriod, longestHoldExtension } from "./holds.js";
import { coercionLaw } from "./sources.js";

type Hold = NonNullable<EnforcementCase["holds"]>[number];
type Context = CheckContext<EnforcementCase, "exceeded">;

/** The two ends of what is possible for the last day of a hold; `undefined` while a test stops the clock or nobody knows. */
type LastDay = { readonly earliest: string; readonly latest: string } | undefined;

/** Grounds on which the days of a sealing or seizure are not counted; a freezing knows none (第二十五条第三款、第三十二条). */
const uncounted = (act: EnforcementCase, hold: Hold): Hold["suspensions"] =>
  hold.kind === "freezing"
    ? []
    : (hold.suspensions ?? act.suspensions)?.filter(({ ground }) => ground === "inspection" || ground === "appraisal");

const boundsOf = (due: DueDay): LastDay => (due.kind === "due" ? due : undefined);

/** The extensions as far as they are lawful: one, by the organ's head, reaching no further than the law allows. */
function lawfulExtensions(act: EnforcementCase, hold: Hold, { calendar, parameter }: Context): Hold["extensions"] {
  const { extensions } = hold;
  const period = parameter(holdPeriod);
  const days = parameter(longestHoldExtension);
  if (extensions === undefined || period === undefined || days === undefined) return undefined;
  const [extension, ...others] = extensions;
  if (extension === undefined || others.length > 0) return [];
  if (extension.approverRole === undefined) return undefined;
  if (extension.approverRole === "office-head" || extension.approverRole === "other") return [];
  const start = {
    start: hold.from,
    period: { ...period, rollOver: false },
    suspensions: uncounted(act, hold) ?? [],
    calendar,
  };
  const reached = boundsOf(dueDay({ ...start, extensions: [extension] }));
  const longest = boundsOf(dueDay({ ...start, extensions: [{ count: days, unit: "day" }] }));
  if (reached === undefined || longest === undefined) return extensions;
  return reached.latest <= longest.latest ? extensions : [];
}

/** Whether a hold ended, or still lasts, within the period that given extensions and tests leave it. */
function isWithin(
  act: EnforcementCase,
  hold: Hold,
  extensions: NonNullable<Hold["extensions"]>,
  { asOf, calendar, parameter }: Context,
): boolean | undefined {
  const period = parameter(holdPeriod);
  if (period === undefined) return undefined;
  const due: DueDay =
    hold.dueOn !== undefined
      ? { kind: "due", earliest: hold.dueOn, latest: hold.dueOn }
      : dueDay({ start: hold.from, period, suspensions: uncounted(act, hold) ?? [], extensions, calendar });
  const end = hold.until !== undefined && hold.until <= asOf ? hold.until : asOf;
  if (due.kind === "suspended") return true;
  if (end <= due.earliest) return true;
  return due.latest !== undefined && end > due.latest ? false : undefined;
}

/** Whether tax, customs, road traffic or another law sets a period of its own, which the case does not name. */
const hasOtherPeriod = ({ specialLaw = "general" }: EnforcementCase): boolean =>
  specialLaw !== "general" && specialLaw !== "public-security";

/** Whether one hold is lawful; `undefined` where what is not recorded decides. */
function isLawful(act: EnforcementCase, hold: Hold, context: Context): boolean | undefined {
  const extensions = lawfulExtensions(act, hold, context);
  const within = isWithin(act, hold, extensions ?? [], context);
  if (within !== false) return within;
  if (hold.dueOn !== undefined) return false;
  const isUnknown = hasOtherPeriod(act) || extensions === undefined || uncounted(act, hold) === undefined;
  return isUnknown ? undefined : false;
}

/**
 * Property is sealed, seized or frozen for thirty days, or for as many more, up to thirty, as the organ's head allowed
 * once. Tests and technical appraisals of what is sealed or seized are not counted. Where another law or regulation sets
 * a last day, that day counts.
 */
export const endHoldInTime = defineCheck({
  id: "end-hold-in-time",
  title: label("查封、扣押、冻结不超过法定期限", "Hold property no longer than the law allows"),
  about: EnforcementCase,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["ENF-23"],
  relevantDay: (act) => act.openedOn,
  data: (act) => ({ title: act.title, unit: act.unit.in(Unit).title }),
  source: coercionLaw.clause("第二十五条、第三十二条"),
  when: (act) => act.holds.some((hold) => hold.kind.differs("evidence-kept")),
  field: "holds",
  parameters: [holdPeriod, longestHoldExtension],
  messages: {
    exceeded: label(
      "{unit}在“{title}”中查封、扣押、冻结超过法定期限，或者延长不符合规定。",
      "{unit} held property in “{title}” longer than the law allows, or lengthened it as the law does not.",
    ),
  },
  remedy: label("立即解除查封、扣押、冻结，退还财物。", "Lift it at once and return the property."),
  notCovered: label(
    "税务、海关、道路交通安全等法律、行政法规另有期限的，应当记载届满日期，没有记载而超过三十日、六十日的无法判断；检测、检验、检疫、技术鉴定期间是否明确并书面告知当事人，延长决定是否书面告知，不作判断。",
    "Tax, customs, road traffic and other laws set periods of their own, whose last day the hold has to name: without it, a longer hold cannot be judged. Whether the time for tests was fixed and told in writing, and an extension told in writing, is not judged.",
  ),
  check: (act, context) => {
    const holds = (act.holds ?? []).filter(({ kind }) => kind !== "evidence-kept");
    const verdicts = holds.map((hold) => isLawful(act, hold, context));
    if (verdicts.includes(false))
      return context.fail("exceeded", { evidence: context.evidence("holds", "suspensions") });
    return verdicts.includes(undefined) ? context.undetermined("holds", "suspensions") : "pass";
  },
});
