import { label } from "../../codes/label.js";
import { party } from "../case/party.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { day, flag, quantity, reference, text } from "../record/field.js";

/** A payment that a unit owes to a supplier under a contract: one record for each delivery, stage or instalment. */
export const SupplierPayment = defineEntity({
  name: "supplier-payment",
  title: label("采购款项支付", "Payment to a supplier"),
  family: "register",
  meaning:
    "A payment that a unit owes to a supplier under a contract: one record for each delivery, stage or instalment.",
  fields: {
    unit: reference("unit", "采购单位", "Purchaser"),
    title: text("合同名称", "Contract").optional(),
    supplier: party("供应商", "Supplier").optional(),
    smallOrMedium: flag(
      "供应商为中小企业",
      "Small or medium enterprise",
      "By its size when the contract was made.",
    ).optional(),
    deliveredOn: day("交付日期", "Day of delivery", "Of the goods, the works or the service.").optional(),
    acceptanceAgreed: flag(
      "约定验收合格后付款",
      "Payment after acceptance",
      "The contract makes inspection or acceptance the condition of payment.",
    ).optional(),
    acceptedOn: day("验收合格日期", "Day of acceptance").optional(),
    acceptanceDueOn: day("约定验收期限", "Acceptance due").optional(),
    agreedDueOn: day("合同约定付款日期", "Payment agreed for", "Where the contract sets a day or a period.").optional(),
    amount: quantity("应付金额", "Amount", "In yuan.").optional(),
    disputedOn: day("发生争议日期", "Disputed since", "The day since which the amount is disputed.").optional(),
    paidOn: day("付清日期", "Paid in full on").optional(),
  },
});
export type SupplierPayment = RecordOf<typeof SupplierPayment>;
