import { defineSource, label, plainDate } from "fazhi";

/** The standard of the unified social credit code. */
export const creditCodeStandard = defineSource({
  id: "credit-code-standard-2015",
  title: label(
    "法人和其他组织统一社会信用代码编码规则（GB 32100-2015）",
    "Standard of the unified social credit code (GB 32100-2015)",
  ),
  inForce: { from: plainDate("2015-10-01") },
  verified: { on: plainDate("2026-11-22"), text: "标准编码规则的公开解说和算例，并以公开的真实代码核对" },
});

/** The scheme by which the unified code came into use, step by step; it could not be read. */
export const creditCodeScheme = defineSource({
  id: "credit-code-scheme-2015",
  title: label(
    "法人和其他组织统一社会信用代码制度建设总体方案",
    "General scheme of the unified social credit code of legal persons and other organisations",
  ),
  documentNumber: "国发〔2015〕33号",
  inForce: { from: plainDate("2015-10-01") },
  verified: false,
});

/** The standard of division codes; the day from which it applies is from memory. */
export const divisionCodeStandard = defineSource({
  id: "division-code-standard-2007",
  title: label("中华人民共和国行政区划代码（GB/T 2260-2007）", "Standard of division codes (GB/T 2260-2007)"),
  inForce: { from: plainDate("2008-02-01") },
  verified: false,
});

/** The standard of the form of official documents. */
export const documentFormStandard = defineSource({
  id: "document-form-standard-2012",
  title: label("党政机关公文格式（GB/T 9704-2012）", "Standard of the form of official documents (GB/T 9704-2012)"),
  inForce: { from: plainDate("2012-07-01") },
  verified: { on: plainDate("2026-11-22"), text: "公开转载的标准条文" },
});

/** The Supreme People's Court on the numbers of cases. */
export const courtNumberProvisions = defineSource({
  id: "court-case-number-provisions-2015",
  title: label(
    "最高人民法院关于人民法院案件案号的若干规定",
    "Provisions of the Supreme People's Court on the numbers of cases",
  ),
  documentNumber: "法〔2015〕137号",
  inForce: { from: plainDate("2016-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开转载的规定全文和2018年修改决定" },
});

/** The standard of the codes of government service items; only its outline could be read. */
export const itemCodeStandard = defineSource({
  id: "service-item-code-standard-2020",
  title: label(
    "全国一体化政务服务平台政务服务事项基本目录及实施清单第1部分：编码要求（GB/T 39554.1-2020）",
    "Standard of the codes of government service items (GB/T 39554.1-2020)",
  ),
  inForce: { from: plainDate("2020-11-19") },
  verified: false,
});
