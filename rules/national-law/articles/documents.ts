import type { ArticleList } from "fazhi/engine";
import { documentNotice, outline2015, outline2021 } from "../document-sources.js";
import { hotlineOpinion, randomInspectionNotice } from "../register-sources.js";
import { nonLicensingDecision, replyPublicationNotice, threeSystemsOpinion } from "../sources.js";
import { creditCodeStandard, documentFormStandard } from "../standard-sources.js";

/** Documents that are not divided into articles, by the parts that were read or are cited. */
export const documentParts: readonly ArticleList[] = [
  { source: outline2015, articles: ["年度报告", "规范性文件统一登记"], told: [] },
  { source: outline2021, articles: ["权责清单"], told: [] },
  { source: documentNotice, articles: ["制定程序", "合法性审核", "集体审议决定", "及时公开发布"], told: [] },
  { source: threeSystemsOpinion, articles: ["二（六）", "四（十一）"], told: [] },
  { source: randomInspectionNotice, articles: ["二（一）", "二（一）（二）", "二（二）"], told: [] },
  { source: nonLicensingDecision, articles: ["正文"], told: [] },
  { source: replyPublicationNotice, articles: ["公开内容"], told: [] },
  { source: hotlineOpinion, articles: ["工单办理"], told: [] },
  { source: creditCodeStandard, articles: ["第4部分", "信息公开索引号"], told: [] },
  { source: documentFormStandard, articles: ["7.2.5"], told: [] },
];
