import { phrasesOf } from "./phrases-of.js";

/** 2.12 Normative documents. */
export const normativeDocuments = phrasesOf("2.12", [
  ["加强规范性文件监督管理", "Normative documents"],
  [
    "完善规范性文件制定程序。认真落实规范性文件合法性审查、集体讨论等制度",
    "review the legality of a document and discuss it before it is issued",
    ["review-and-discuss-before-issue", "review-and-discuss-by-day-of-issue", "issue-no-document-found-unlawful"],
  ],
  [
    "在2016年自治州规范性文件“三统一”制度试点工作的基础上,七县市人民政府全部开展规范性文件“三统一”工作",
    "all seven counties and cities register, number and issue uniformly",
    [
      "unify-documents-in-every-county",
      "document-unification-coverage",
      "document-unification-rate",
      "number-document-in-register",
    ],
  ],
  ["全面提升自治州县市级政府规范性文件制定水平", "so that the documents of counties and cities are better made"],
  [
    "涉及公民、法人和其他组织权利义务的规范性文件,应当按照法定要求和程序予以公布",
    "publish each document that touches rights and duties as the law asks",
    ["publish-document-touching-rights"],
  ],
  [
    "未经公布的不得作为行政管理依据",
    "rest no administration on an unpublished document",
    ["use-no-unpublished-document", "license-by-published-documents-only"],
  ],
  ["加强备案审查制度和能力建设", "strengthen the filing review and its staff", ["staff-filing-review"]],
  [
    "加大规范性文件备案审查力度,做到“有件必备",
    "file each document",
    ["file-normative-document-in-time", "document-filing-rate"],
  ],
  ["有错必纠”", "correct each mistake", ["correct-document-after-filing-review"]],
  ["规范性文件报备率达到100%", "file a hundred per cent", ["document-filing-rate"]],
  ["审查率100%", "review a hundred per cent", ["document-review-rate"]],
  [
    "健全公民、法人和其他组织对规范性文件的建议审查制度",
    "let anybody ask for the review of a document",
    ["open-way-for-review-requests"],
  ],
  ["审查结果反馈率达100%", "tell a hundred per cent of those who asked", ["review-request-feedback-rate"]],
  [
    "落实规范性文件清理长效机制,在2016年规范性文件清理工作的基础上回头看",
    "look back on the clean-up of 2016",
    ["look-back-on-clean-up", "show-work-of-document-clean-up", "found-document-clean-up-on-paper"],
  ],
  [
    "实行规范性文件目录和文本动态化、信息化管理,根据立改废情况及时作出调整并向社会公布",
    "keep catalogue and texts current and public",
    ["mark-document-no-longer-in-force"],
  ],
]);
