import type { Rule } from "fazhi";
import {
  numberEnforcementCaseReadably,
  numberLicenceReadably,
  numberReconsiderationReadably,
  recordNumberOfCourt,
} from "./case-numbers.js";
import {
  compareDoubtfulCodeOfApplicant,
  compareDoubtfulCodeOfBusiness,
  compareDoubtfulCodeOfParty,
  compareDoubtfulCodeOfUnit,
} from "./credit-code-doubts.js";
import {
  bearValidCreditCode,
  indexUnderValidCreditCode,
  registerValidCreditCode,
  replaceOldRegistrationNumber,
} from "./credit-codes.js";
import { bearStandingDivisionCode, keepZoneApartFromDivisions, placeDivisionUnderItsParent } from "./division-codes.js";
import { citeReadableNumbers, numberDocumentInStandardForm } from "./document-numbers.js";
import {
  passOnAccidentReportInTime,
  passOnHealthReportInTime,
  reportHealthEmergencyToNationInTime,
} from "./emergency-reports.js";
import { codeItemUnderCreditCode } from "./item-codes.js";
import { makeLawReportInTime, publishLawReportInTime, reportToAllWhoAreDue } from "./law-based-government-reports.js";
import { haveLegalAdviser } from "./legal-advisers.js";
import {
  issueOneLicenceWithOneCode,
  listAbnormalBusinessInTime,
  listSeriouslyDishonestBusiness,
  publishRegistrationInTime,
  takeOffAbnormalListInTime,
} from "./market-credit.js";
import {
  announceDeregistrationForStatutoryPeriod,
  applyForSimplifiedDeregistration,
  registerBusinessInTime,
} from "./market-subjects.js";
import { publishOverduePaymentsInTime } from "./overdue-payments.js";
import { recordValidCodeOfApplicant, recordValidCodeOfParty } from "./party-codes.js";
import { agreeOnPaymentWithinSixtyDays, paySmallSupplierInTime } from "./supplier-payments.js";

/** The rules on legal staff, reports, businesses and codes. */
export const registerRules = [
  // 12 法律顾问、学法
  haveLegalAdviser,
  makeLawReportInTime,
  reportToAllWhoAreDue,
  publishLawReportInTime,
  // 13 市场主体
  registerBusinessInTime,
  announceDeregistrationForStatutoryPeriod,
  applyForSimplifiedDeregistration,
  publishRegistrationInTime,
  listAbnormalBusinessInTime,
  takeOffAbnormalListInTime,
  listSeriouslyDishonestBusiness,
  issueOneLicenceWithOneCode,
  bearValidCreditCode,
  registerValidCreditCode,
  replaceOldRegistrationNumber,
  // 13 采购款项
  paySmallSupplierInTime,
  agreeOnPaymentWithinSixtyDays,
  publishOverduePaymentsInTime,
  // 13 突发事件
  passOnAccidentReportInTime,
  passOnHealthReportInTime,
  reportHealthEmergencyToNationInTime,
  // 14 代码、文号
  bearStandingDivisionCode,
  keepZoneApartFromDivisions,
  placeDivisionUnderItsParent,
  numberDocumentInStandardForm,
  citeReadableNumbers,
  indexUnderValidCreditCode,
  recordValidCodeOfParty,
  recordValidCodeOfApplicant,
  compareDoubtfulCodeOfUnit,
  compareDoubtfulCodeOfBusiness,
  compareDoubtfulCodeOfParty,
  compareDoubtfulCodeOfApplicant,
  codeItemUnderCreditCode,
  numberEnforcementCaseReadably,
  numberLicenceReadably,
  numberReconsiderationReadably,
  recordNumberOfCourt,
] as const satisfies readonly Rule[];
