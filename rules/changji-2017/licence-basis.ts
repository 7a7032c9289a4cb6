import { normaliseName, parseDocumentNumber } from "fazhi/codes";

/** Something that an item is said to rest on. */
interface Basis {
  readonly document: string;
  readonly documentNumber?: string | undefined;
}

// 行政许可法 arts. 14 to 17: laws, administrative and local regulations, decisions of the State Council and, for a year,
// rules of a provincial government; nothing else.
const mayFound = /(?:(?<!办)法|法典|条例|国务院.*(?:决定|令))$/u;
const mayNotFound = /(?:通知|意见|纪要|批复|函|方案|公告|通告|决议|要点|细则)$/u;
const version = /[（(][^（()）]*(?:年|修订|修正|修改|试行)[^（()）]*[）)]$/u;
const stateCouncil = /^(?:国发|国令|国务院)/u;

/**
 * Whether a document can set up an administrative licence: `false` for the papers of departments and of prefectures and
 * counties, `undefined` where its name does not tell (a rule may be of a province or of a ministry).
 */
export function canFoundLicence({ document, documentNumber }: Basis): boolean | undefined {
  const name = document
    .trim()
    .replace(/^《|》$/gu, "")
    .replace(version, "")
    .replace(/》$/u, "");
  if (mayFound.test(name)) return true;
  const number = parseDocumentNumber(documentNumber ?? document.trim());
  if (number.ok) {
    // A decree makes a regulation or a rule; its number does not tell which.
    if (number.value.form === "decree") return undefined;
    return stateCouncil.test(number.value.organ);
  }
  return mayNotFound.test(name) ? false : undefined;
}

/** Whether two citations name one document. */
export const isSameDocument = (one: Basis, other: Basis): boolean =>
  normaliseName(one.document) === normaliseName(other.document);
