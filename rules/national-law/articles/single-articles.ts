import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { localOrgansLaw2022 } from "../document-sources.js";
import { ecologicalCode } from "../ecological-code.js";
import { accidentRegulations, publicHealthRegulations } from "../emergency-sources.js";
import { mediationLaw, mediationProvisions } from "../register-sources.js";
import { deputiesLaw2015, deputiesLaw2025, supervisionLaw2006, supervisionLaw2024 } from "../sources.js";
import { publicSecurityLaw2005, publicSecurityLaw2025, taxCollectionLaw } from "../special-laws.js";
import { courtNumberProvisions } from "../standard-sources.js";
import { otherBodies, outsidePack } from "./reasons.js";

const police = label(
  "实体规定、办案措施和执法监督，除期限、询问查证时限、时效、当场处罚备案、送达和当场收缴外未收入本包。",
  "Offences, measures and supervision of the police are left out, but for periods, hours of questioning, limitation, filing of penalties on the spot, service and fines collected on the spot.",
);

const courtsOnly = label(
  "约束人民法院编制案号，行政机关只登记法院编定的案号。",
  "They bind courts in numbering cases; an organ only records the number that the court gave.",
);

/** Laws of which single articles have on law-based government. */
export const singleArticles: readonly ArticleList[] = [
  { source: localOrgansLaw2022, articles: 90, told: [{ articles: "1-74, 76-90", reason: outsidePack }] },
  { source: deputiesLaw2015, articles: 52, told: [{ articles: "1-41, 43-52", reason: otherBodies }] },
  { source: deputiesLaw2025, articles: 65, told: [{ articles: "1-50, 52-65", reason: otherBodies }] },
  { source: supervisionLaw2006, articles: 48, told: [{ articles: "1-13, 15-19, 21-48", reason: otherBodies }] },
  { source: supervisionLaw2024, articles: 65, told: [{ articles: "1-16, 18-28, 30-65", reason: otherBodies }] },
  { source: mediationLaw, articles: 35, told: [{ articles: "1-32, 34, 35", reason: otherBodies }] },
  { source: mediationProvisions, articles: ["第三十三条"], told: [] },
  { source: taxCollectionLaw, articles: 94, told: [{ articles: "1-85, 87-94", reason: outsidePack }] },
  {
    source: publicSecurityLaw2005,
    articles: 119,
    told: [{ articles: "1-21, 23-82, 84-96, 98, 100, 102, 103, 105-119", reason: police }],
  },
  {
    source: publicSecurityLaw2025,
    articles: 144,
    told: [{ articles: "1-24, 26-96, 98-115, 117, 119, 121, 122, 124-144", reason: police }],
  },
  {
    source: courtNumberProvisions,
    articles: 15,
    told: [{ articles: "1, 2, 4-15", reason: courtsOnly }],
  },
  { source: accidentRegulations, articles: 46, told: [{ articles: "1-10, 12-46", reason: outsidePack }] },
  { source: publicHealthRegulations, articles: 54, told: [{ articles: "1-18, 21-54", reason: outsidePack }] },
  { source: ecologicalCode, articles: 1242, told: [{ articles: "1-1241", reason: outsidePack }] },
];
