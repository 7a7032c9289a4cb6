import { EnforcementCase, LicenceCase, ListEntry, LitigationCase, ReconsiderationCase } from "fazhi/model";
import { type Draft, defineScenario, type Occasion } from "fazhi/testing";
import { inForce } from "./broken.js";
import { codeOfUnknownKind, codeOfUnknownPlace, creditCode, nationalCode, organCode } from "./credit-codes.js";
import { after } from "./days.js";
import { licence } from "./licences.js";
import { penalty } from "./penalties.js";
import { reconsideration } from "./reconsiderations.js";
import { departmentRecord, registersOf, together } from "./setting.js";
import { suit } from "./suits.js";

const yearOf = (day = ""): number => Number(day.slice(0, 4));

/** The year in which a case begins, or that in which it ends. */
const yearOfCase = ({ oneOf }: Occasion, from: string, until: string | undefined): number =>
  oneOf([yearOf(from), yearOf(until ?? from)]);

/** A number that cannot be read, or that is of a year in which there was no such case. */
const wrongNumber = ({ serial, oneOf }: Occasion, from: string, until: string | undefined): string =>
  oneOf([
    `昌市监〔${yearOf(from)}〕号`,
    `第${serial}号案件`,
    `昌市监〔${yearOf(from) - 1}〕${serial}号`,
    `昌市监〔${yearOf(until ?? from) + 1}〕${serial}号`,
  ]);

const numberedPenalty = defineScenario({
  name: "a penalty with a number",
  about: EnforcementCase,
  record: (occasion): Draft<EnforcementCase> => {
    const lawful = penalty.record(occasion) as Draft<EnforcementCase>;
    const { day, serial, oneOf } = occasion;
    const year = yearOfCase(occasion, day, lawful.decidedOn);
    const caseNumber = oneOf([
      `昌市监罚〔${year}〕${serial}号`,
      `（昌市）市监处罚（${year}）第${serial}号`,
      `第21202${String(serial).padStart(6, "0")}号`,
    ]);
    return { ...lawful, caseNumber };
  },
  violations: [
    {
      name: "a number that is none, or of another year",
      breaks: ["number-enforcement-case-readably"],
      record: (occasion, { decidedOn }) => ({ caseNumber: wrongNumber(occasion, occasion.day, decidedOn) }),
    },
  ],
});

const numberedLicence = defineScenario({
  name: "a licence of a company, with a number",
  about: LicenceCase,
  record: (occasion): Draft<LicenceCase> => {
    const lawful = licence.record(occasion) as Draft<LicenceCase>;
    const { day, serial, oneOf } = occasion;
    const code = oneOf([creditCode(serial), nationalCode(serial), "652300050000011"]);
    return {
      ...lawful,
      applicant: { kind: "enterprise", title: "示例企业", creditCode: code },
      caseNumber: `（昌市）登字〔${yearOfCase(occasion, day, lawful.decidedOn)}〕第${serial}号`,
    };
  },
  violations: [
    {
      name: "a number that is none, or of another year",
      breaks: ["number-licence-readably"],
      record: (occasion, { decidedOn }) => ({ caseNumber: wrongNumber(occasion, occasion.day, decidedOn) }),
    },
    {
      name: "a wrong code, or the number of an identity card in its place",
      breaks: ["record-valid-code-of-applicant"],
      record: ({ serial, oneOf }) => ({
        applicant: {
          kind: "enterprise",
          title: "示例企业",
          creditCode: oneOf([creditCode(serial, false), "11010519491231002X"]),
        },
      }),
    },
    {
      name: "a code of a kind of body or of a place that is not known",
      breaks: ["compare-doubtful-code-of-applicant"],
      record: ({ serial, oneOf }) => ({
        applicant: {
          kind: "enterprise",
          title: "示例企业",
          creditCode: oneOf([codeOfUnknownKind(serial), codeOfUnknownPlace(serial)]),
        },
      }),
    },
  ],
});

const numberedReconsideration = defineScenario({
  name: "a reconsideration with a number",
  about: ReconsiderationCase,
  record: (occasion): Draft<ReconsiderationCase> => {
    const lawful = reconsideration.record(occasion) as Draft<ReconsiderationCase>;
    const year = yearOfCase(occasion, occasion.day, lawful.decidedOn);
    return { ...lawful, caseNumber: `昌州政复${occasion.oneOf(["", "字"])}〔${year}〕${occasion.serial}号` };
  },
  violations: [
    {
      name: "a number that is none, or of another year",
      breaks: ["number-reconsideration-readably"],
      record: (occasion, { decidedOn }) => ({ caseNumber: wrongNumber(occasion, occasion.day, decidedOn) }),
    },
  ],
});

/** Since 2016 the courts number their cases in one way; an older case keeps the number that it has. */
const newNumbers = { from: "2016-01-01" };

const numberedSuit = defineScenario({
  name: "a suit with the number of the court",
  about: LitigationCase,
  record: (occasion): Draft<LitigationCase> => {
    const { day, serial, oneOf } = occasion;
    const [filedOn, acceptedOn] = [after(day, -9), after(day, -3)];
    const year = oneOf([yearOf(filedOn), yearOf(acceptedOn)]);
    const caseNumber =
      acceptedOn < newNumbers.from
        ? `（${year}）昌行初字第${serial}号`
        : oneOf([
            `（${year}）新2301行初${serial}号`,
            `(${year})新23行初${serial}号`,
            `〔${year}〕最高法行初${serial}号`,
          ]);
    return { ...(suit.record(occasion) as Draft<LitigationCase>), filedOn, acceptedOn, caseNumber };
  },
  violations: [
    {
      name: "the number of an organ, of another year, of another instance, or of the time before 2016",
      breaks: (_, { acceptedOn }) => inForce(acceptedOn, newNumbers, "record-number-of-court"),
      record: ({ serial, oneOf }, { filedOn, acceptedOn }) => ({
        caseNumber: oneOf([
          `昌州政复〔${yearOf(filedOn)}〕${serial}号`,
          `（${yearOf(filedOn) - 1}）新2301行初${serial}号`,
          `（${yearOf(acceptedOn) + 1}）新2301行初${serial}号`,
          `（${yearOf(filedOn)}）新23行终${serial}号`,
          `（${yearOf(filedOn)}）昌行初字第${serial}号`,
        ]),
      }),
    },
  ],
});

const carriedOutItem = defineScenario({
  name: "a power with the code of the item as one organ carries it out",
  about: ListEntry,
  record: ({ id, unit, day, serial, oneOf }): Draft<ListEntry> => ({
    list: `powers-of-${unit}`,
    // One of an item as carried out, one of a way of handling it, and one of the province's own.
    code: `${oneOf([`${organCode(serial)}4000125`, `${organCode(serial)}400012501`, "65230100"])}${String(serial).padStart(6, "0")}`,
    name: `第${serial}项职权`,
    kind: "confirmation",
    basis: [{ document: "中华人民共和国示例法", article: "第五条" }],
    exercisingUnit: `${id}-organ`,
    validFrom: day,
    publishedOn: day,
    procedure: "受理、审查、决定",
    responsibility: "依法履行职责",
  }),
  others: ({ id, serial }) =>
    together(registersOf(`${id}-organ`, `示例实施机关${serial}`), {
      unit: [{ id: `${id}-organ`, ...departmentRecord(`示例实施机关${serial}`), creditCode: organCode(serial) }],
    }),
  violations: [
    {
      name: "a code that begins with that of another organ, or with none",
      breaks: ["code-item-under-credit-code"],
      record: ({ serial, oneOf }) => ({
        code: `${oneOf([organCode(serial + 1), creditCode(serial, false)])}4000125${String(serial).padStart(6, "0")}`,
      }),
    },
  ],
});

/** What bears a number or a code: cases by organs and courts, applicants, items (案号、统一社会信用代码、事项编码). */
export const identifiers = [numberedPenalty, numberedLicence, numberedReconsideration, numberedSuit, carriedOutItem];
