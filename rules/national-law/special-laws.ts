import { defineSource, label, plainDate } from "fazhi";

/** The law on penalties for offences against public security as enacted in 2005 and amended in 2012. */
export const publicSecurityLaw2005 = defineSource({
  id: "public-security-penalties-law-2005",
  title: label(
    "中华人民共和国治安管理处罚法（2012年修正）",
    "Public Security Administration Penalties Law (as amended 2012)",
  ),
  inForce: { from: plainDate("2006-03-01"), until: plainDate("2026-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2012年修正文本" },
});

/** The same law as revised in 2025. */
export const publicSecurityLaw2025 = defineSource({
  id: "public-security-penalties-law-2025",
  title: label(
    "中华人民共和国治安管理处罚法（2025年修订）",
    "Public Security Administration Penalties Law (2025 revision)",
  ),
  inForce: { from: plainDate("2026-01-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2025年修订文本" },
});

/** The law on the collection of taxes; the amendments since its revision of 2001 left its limitation as it was. */
export const taxCollectionLaw = defineSource({
  id: "tax-collection-law-2001",
  title: label("中华人民共和国税收征收管理法", "Tax Collection Administration Law"),
  inForce: { from: plainDate("2001-05-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2015年修正文本" },
});
