import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  compareDoubtfulCodeOfApplicant,
  compareDoubtfulCodeOfBusiness,
  compareDoubtfulCodeOfParty,
  compareDoubtfulCodeOfUnit,
} from "../../../rules/national-law/credit-code-doubts.js";
import {
  bearValidCreditCode,
  indexUnderValidCreditCode,
  registerValidCreditCode,
  replaceOldRegistrationNumber,
} from "../../../rules/national-law/credit-codes.js";
import {
  bearStandingDivisionCode,
  keepZoneApartFromDivisions,
  placeDivisionUnderItsParent,
} from "../../../rules/national-law/division-codes.js";
import { citeReadableNumbers, numberDocumentInStandardForm } from "../../../rules/national-law/document-numbers.js";
import { codeItemUnderCreditCode } from "../../../rules/national-law/item-codes.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import { recordValidCodeOfApplicant, recordValidCodeOfParty } from "../../../rules/national-law/party-codes.js";

import { creditCodeCheckDigit } from "../../../src/codes/identifier/credit-code.js";

const frame = { describe, it };

/** A code with its check digit, of its first characters. */
const coded = (first: string): string => {
  const first17 = first.padEnd(17, "0");
  return first17 + creditCodeCheckDigit(first17);
};

for (const [rule, day] of [
  [bearValidCreditCode, "establishedOn"],
  [registerValidCreditCode, "registeredOn"],
] as const)
  testRule(frame, nationalLaw, rule as typeof bearValidCreditCode, {
    asOf: "2017-12-31",
    record: { creditCode: "11370322004222241N", [day]: "2016-01-01" },
    keeps: [
      { name: "the government of a county" },
      { name: "the first day of the standard", record: { [day]: "2015-10-01" }, asOf: "2015-10-01" },
      {
        name: "looks mistyped: an odd check digit of a code of December 2015",
        record: { creditCode: "91350100M000100Y44", [day]: "2015-12-31" },
      },
      {
        name: "looks mistyped: an odd check digit of unknown time",
        record: { creditCode: "91350100M000100Y44", [day]: undefined },
      },
    ],
    breaks: [
      {
        name: "a wrong check digit of a code of 2016",
        record: { creditCode: "91350100M000100Y44" },
        message: "wrong",
        field: "creditCode",
        severity: "error",
      },
      {
        name: "a letter that the standard leaves out",
        record: { creditCode: "1137032200422224IN", [day]: "2015-12-31" },
      },
    ],
    notApplicable: [
      { name: "no code is recorded", record: { creditCode: undefined } },
      { name: "the day before the standard", asOf: "2015-09-30" },
    ],
    boundaries: true,
  });

for (const [rule, day] of [
  [compareDoubtfulCodeOfUnit, "establishedOn"],
  [compareDoubtfulCodeOfBusiness, "registeredOn"],
] as const)
  testRule(frame, nationalLaw, rule as typeof compareDoubtfulCodeOfUnit, {
    asOf: "2020-12-31",
    record: { creditCode: "91512081MA62K0260E", [day]: "2016-05-04" },
    keeps: [
      { name: "a company" },
      { name: "registered before the code, which it received later", record: { [day]: "1999-05-04" } },
      {
        name: "looks unknown: a zone whose registrar has a code of its own",
        record: { creditCode: coded("91320594MA1MABCD") },
      },
    ],
    breaks: [
      {
        name: "an odd check digit of December 2015",
        record: { creditCode: "91350100M000100Y44", [day]: "2015-12-31" },
        message: "doubtful",
        data: { problem: "credit-code-check-digit" },
        severity: "notice",
      },
      {
        name: "an odd check digit of unknown time",
        record: { creditCode: "91350100M000100Y44", [day]: undefined },
      },
      {
        name: "a pair of characters that the standard does not have",
        record: { creditCode: coded("98512081MA62K026") },
        data: { problem: "credit-code-pair" },
      },
      {
        name: "a district that was abolished in 2010",
        record: { creditCode: coded("91110103MA62K026") },
        data: { problem: "credit-code-division-abolished" },
      },
      {
        name: "a district of 2018 in a code of 2016",
        record: { creditCode: coded("91370116MA62K026") },
        data: { problem: "credit-code-division-not-yet" },
      },
    ],
    notApplicable: [
      { name: "an error, which another rule tells", record: { creditCode: "9151208" } },
      { name: "the day before the standard", asOf: "2015-09-30" },
    ],
  });

testRule(frame, nationalLaw, replaceOldRegistrationNumber, {
  asOf: "2017-09-30",
  record: { kind: "enterprise", registeredOn: "2014-05-08", creditCode: "652300050000001" },
  keeps: [
    { name: "a number of fourteen digits, which is no old number", record: { creditCode: "65230005000000" } },
    { name: "a valid code", record: { creditCode: "91652300FAKE00013U" } },
  ],
  breaks: [
    {
      name: "an old registration number of an enterprise registered under the new code",
      record: { registeredOn: "2016-10-01" },
      severity: "warning",
    },
    {
      name: "an old number of a sole trader registered in December",
      record: { kind: "sole-trader", registeredOn: "2016-12-01" },
    },
    { name: "an old number when the transition was over", asOf: "2018-01-01" },
  ],
  pending: [
    {
      name: "looks invalid: an old number, valid until the end of the year",
      record: { registeredOn: "2016-09-30" },
      due: "2017-12-31",
    },
    { name: "an old number on the last day of the year", asOf: "2017-12-31", due: "2017-12-31" },
    {
      name: "an old number of a sole trader registered in November",
      record: { kind: "sole-trader", registeredOn: "2016-11-30" },
    },
  ],
  notApplicable: [
    {
      name: "deregistered with its old number",
      record: { deregistration: { kind: "ordinary", deregisteredOn: "2017-03-01" } },
    },
  ],
});

for (const [rule, field, record] of [
  [compareDoubtfulCodeOfParty, "party", { kind: "penalty" }],
  [compareDoubtfulCodeOfApplicant, "applicant", { receivedOn: "2017-05-04" }],
] as const)
  testRule(frame, nationalLaw, rule as typeof compareDoubtfulCodeOfParty, {
    asOf: "2017-12-31",
    record: { ...record, [field]: { kind: "enterprise", creditCode: "91512081MA62K0260E" } } as object,
    keeps: [{ name: "a company" }],
    breaks: [
      {
        name: "an odd check digit",
        record: { [field]: { kind: "enterprise", creditCode: "91350100M000100Y44" } } as object,
        severity: "notice",
        field,
      },
    ],
    notApplicable: [
      {
        name: "a registration number",
        record: { [field]: { kind: "enterprise", creditCode: "652301050001234" } } as object,
      },
    ],
  });

testRule(frame, nationalLaw, codeItemUnderCreditCode, {
  asOf: "2021-12-31",
  record: { list: "powers", exercisingUnit: "office", code: "11370322004222241N4000109001000" },
  others: {
    unit: [{ id: "office", kind: "department", creditCode: "11370322004222241N" }],
    list: [{ id: "powers", unit: "office", kind: "power" }],
  },
  keeps: [
    { name: "the organ's code, one figure and the basic code" },
    { name: "one way of handling it", record: { code: "11370322004222241N400010900100001" } },
  ],
  breaks: [
    {
      name: "a mistyped code of the organ",
      record: { code: "11370322004222240N4000109001000" },
      message: "wrong",
      severity: "notice",
    },
    { name: "the code of another organ", record: { code: "11620300013909010R4000109001000" }, message: "otherOrgan" },
  ],
  notApplicable: [
    { name: "a basic code", record: { code: "000109001000" } },
    { name: "a code of the office's own", record: { code: "HBJ-PE-001" } },
    { name: "the day before the standard", asOf: "2020-11-18" },
  ],
});

const partyWith = (creditCode: string | undefined) => ({ kind: "enterprise" as const, creditCode });

testRule(frame, nationalLaw, recordValidCodeOfParty, {
  asOf: "2017-12-31",
  record: { kind: "penalty", party: partyWith("91512081MA62K0260E") },
  keeps: [{ name: "a company" }, { name: "the first day of the standard", asOf: "2015-10-01" }],
  breaks: [
    { name: "a letter O twice for a nought", record: { party: partyWith("91512081MA62KO26OE") }, severity: "warning" },
    {
      name: "the number of an identity card",
      record: { party: partyWith("11010519491231002X") },
      data: { problem: "credit-code-identity-card" },
    },
  ],
  notApplicable: [
    { name: "looks too short: a registration number", record: { party: partyWith("652301050001234") } },
    { name: "no code is recorded", record: { party: partyWith(undefined) } },
    { name: "the day before the standard", asOf: "2015-09-30" },
  ],
});

testRule(frame, nationalLaw, recordValidCodeOfApplicant, {
  asOf: "2017-12-31",
  record: { receivedOn: "2017-05-04", applicant: partyWith("91512081MA62K0260E") },
  keeps: [
    { name: "a company" },
    {
      name: "looks mistyped: an odd check digit of unknown time",
      record: { applicant: partyWith("91350100M000100Y44") },
    },
  ],
  breaks: [
    {
      name: "one character too few",
      record: { applicant: partyWith("91512081MA62K0260") },
      severity: "warning",
      field: "applicant",
    },
  ],
  notApplicable: [{ name: "a registration number", record: { applicant: partyWith("652301050001234") } }],
});

testRule(frame, nationalLaw, indexUnderValidCreditCode, {
  asOf: "2017-12-31",
  record: { indexNumber: "11370322004222241N/2017-00096" },
  keeps: [{ name: "a valid code before the bar" }],
  breaks: [
    { name: "a wrong check digit", record: { indexNumber: "113703220042222410/2017-00096" }, severity: "notice" },
  ],
  notApplicable: [
    { name: "another shape", record: { indexNumber: "000014349/2018-00079" } },
    { name: "no index number", record: { indexNumber: undefined } },
  ],
});

testRule(frame, nationalLaw, bearStandingDivisionCode, {
  asOf: "2017-12-31",
  record: { kind: "division", division: "652302", level: "county" },
  keeps: [
    { name: "Fukang" },
    { name: "the first day of the standard", asOf: "2008-02-01" },
    { name: "looks outdated: the county of Kuqa in 2017, a city since 2019", record: { division: "652923" } },
  ],
  breaks: [
    { name: "Miquan, which left in 2007", record: { division: "652303" }, message: "wrong", severity: "warning" },
    { name: "five digits", record: { division: "65230" } },
    { name: "no county of the prefecture", record: { division: "652399" } },
    { name: "the city of Kuqa before it was one", record: { division: "652902" } },
    { name: "the county of Kuqa after it had become a city", record: { division: "652923" }, asOf: "2020-01-01" },
  ],
  notApplicable: [
    { name: "Miquan with the day of its end", record: { division: "652303", abolishedOn: "2007-08-01" } },
    { name: "a functional zone", record: { kind: "functional-zone" } },
    { name: "no code is recorded", record: { division: undefined } },
    { name: "the day before the standard", asOf: "2008-01-31" },
  ],
  boundaries: true,
});

testRule(frame, nationalLaw, keepZoneApartFromDivisions, {
  asOf: "2017-12-31",
  record: { kind: "functional-zone", parent: "prefecture", title: "新疆准东经济技术开发区" },
  keeps: [{ name: "without a code, under the prefecture" }],
  breaks: [
    { name: "with a code", record: { division: "652329" }, severity: "warning", field: "division" },
    { name: "under nothing", record: { parent: undefined } },
  ],
  notApplicable: [{ name: "a county", record: { kind: "division", division: "652323" } }],
});

testRule(frame, nationalLaw, placeDivisionUnderItsParent, {
  asOf: "2017-12-31",
  record: { kind: "division", division: "652323", parent: "prefecture" },
  others: { region: [{ id: "prefecture", kind: "division", division: "652300" }] },
  keeps: [{ name: "a county under its prefecture" }],
  breaks: [
    {
      name: "a city of the Corps under the prefecture",
      record: { division: "659004" },
      message: "misplaced",
      field: "parent",
      severity: "warning",
    },
  ],
  notApplicable: [
    { name: "the parent has no code", others: { region: [{ id: "prefecture", division: undefined }] } },
    { name: "a code that cannot be read", record: { division: "6523" } },
    { name: "no parent", record: { parent: undefined } },
  ],
});

testRule(frame, nationalLaw, numberDocumentInStandardForm, {
  asOf: "2017-12-31",
  record: { kind: "normative", signedOn: "2017-05-02", documentNumber: "昌州政发〔2017〕23号" },
  keeps: [
    { name: "a document" },
    { name: "a decree", record: { documentNumber: "国务院令第713号" } },
    { name: "a telegram", record: { documentNumber: "国办发明电〔2016〕17号" } },
    { name: "signed on the first day of the standard", record: { signedOn: "2012-07-01" } },
  ],
  breaks: [
    { name: "no number at all", record: { documentNumber: "暂行办法" }, message: "unreadable", severity: "warning" },
    { name: "square brackets", record: { documentNumber: "昌州政发[2017]23号" }, message: "irregular" },
    { name: "a leading zero", record: { documentNumber: "昌州政发〔2017〕023号" }, message: "irregular" },
  ],
  notApplicable: [
    { name: "without a number", record: { documentNumber: undefined } },
    { name: "signed on the day before", record: { signedOn: "2012-06-30", documentNumber: "昌州政发[2012]23号" } },
  ],
  boundaries: true,
});

const cited = (documentNumber: string) => ({ document: "文件", documentNumber });

testRule(frame, nationalLaw, citeReadableNumbers, {
  asOf: "2017-12-31",
  record: {
    issuedOn: "2017-04-01",
    basis: [
      cited("中发〔2015〕36号"),
      cited("新党发〔2016〕16号"),
      cited("昌州政发〔2009〕23号"),
      cited("昌州政办发〔2013〕72号"),
    ],
  },
  keeps: [
    { name: "the numbers of the plan of 2017" },
    { name: "none has a number", record: { basis: [{ document: "行政复议法" }] } },
    { name: "issued on the first day of the standard", record: { issuedOn: "2012-07-01" } },
  ],
  breaks: [
    {
      name: "a year without brackets",
      record: { basis: [cited("中发2015 36号")] },
      message: "unreadable",
      field: "basis",
      severity: "warning",
    },
    { name: "its own number", record: { documentNumber: "昌州政发" } },
  ],
  notApplicable: [{ name: "issued on the day before", record: { issuedOn: "2012-06-30", basis: [cited("无号")] } }],
  boundaries: true,
});
