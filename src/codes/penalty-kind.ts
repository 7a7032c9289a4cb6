import { label } from "./label.js";
import { type CodeOf, defineVocabulary } from "./vocabulary.js";

/**
 * Kinds of penalty: the thirteen of the law of 2021, others that a law or an administrative regulation provides, and two
 * joint ones, for records that do not tell apart what the law of 1996 put into one item.
 */
export const penaltyKinds = defineVocabulary("penalty-kind", label("处罚种类", "Kind of penalty"), {
  warning: label("警告", "Warning"),
  "public-criticism": label("通报批评", "Public criticism"),
  fine: label("罚款", "Fine"),
  confiscation: label("没收违法所得、非法财物", "Confiscation"),
  "illegal-gains-confiscation": label("没收违法所得", "Confiscation of illegal gains"),
  "illegal-property-confiscation": label("没收非法财物", "Confiscation of illegal property"),
  "licence-suspension-or-revocation": label("暂扣或者吊销许可证、执照", "Suspension or revocation of a licence"),
  "licence-suspension": label("暂扣许可证件", "Suspension of a licence"),
  "qualification-downgrade": label("降低资质等级", "Downgrading of a qualification"),
  "licence-revocation": label("吊销许可证件", "Revocation of a licence"),
  "business-restriction": label("限制开展生产经营活动", "Restriction of business"),
  "business-suspension": label("责令停产停业", "Suspension of business"),
  "closure-order": label("责令关闭", "Order to close"),
  "occupational-restriction": label("限制从业", "Restriction of occupation"),
  detention: label("行政拘留", "Detention"),
  other: label("其他", "Other"),
});
/** A kind of administrative penalty, of the law of any time. */
export type PenaltyKind = CodeOf<typeof penaltyKinds>;

const firstDayOf1996 = "1996-10-01";
const firstDayOf2021 = "2021-07-15";

// What the revision of 2021 named; before, each was one of the others that a law or an administrative regulation provides.
const namedSince2021: readonly PenaltyKind[] = [
  "public-criticism",
  "qualification-downgrade",
  "business-restriction",
  "closure-order",
  "occupational-restriction",
];

const of1996 = Object.freeze(penaltyKinds.codes.filter((kind) => !namedSince2021.includes(kind)));
const of2021 = Object.freeze(penaltyKinds.codes.filter((kind) => kind !== "licence-suspension-or-revocation"));

/**
 * The kinds that the Administrative Penalty Law names on a day, written yyyy-mm-dd; none before there was the law. The
 * law of 1996 (article 8) names suspension and revocation of a licence in one item, that of 2021 (article 9) apart.
 *
 * @example
 * penaltyKindsOn("2021-07-14").includes("public-criticism") // => false
 */
export function penaltyKindsOn(day: string): readonly PenaltyKind[] {
  if (day < firstDayOf1996) return [];
  return day < firstDayOf2021 ? of1996 : of2021;
}
