/**
 * Changji Prefecture's work plan for law-based administration in 2017.
 *
 * @module fazhi/rules/changji-2017
 */

import { definePack, label } from "fazhi";
import { xinjiangCalendar } from "fazhi/calendar";
import { adopted } from "./adopted.js";
import { indicators } from "./indicators.js";
import { narratives } from "./narratives.js";
import { obligations } from "./obligations.js";
import { parameters } from "./parameters.js";
import { phrases } from "./phrases/phrases.js";
import { PlanCounty, planCounties } from "./plan-county.js";
import { rules } from "./rules.js";
import {
  filingProvisions,
  informationRegulations,
  labourDisputeLaw,
  plan2017,
  reconsiderationRegulations,
} from "./sources.js";

export { changji2017Ladder } from "./ladder.js";

/**
 * What Changji's plan of 2017 obliges to and records can show, clause by clause. Working days are those of Xinjiang:
 * where the region's festivals are not known, a last day has bounds and what falls between them is not judged.
 */
export const changji2017 = definePack({
  name: "changji-2017",
  title: label("昌吉州2017年依法行政工作要点", "Changji's plan for law-based administration, 2017"),
  version: "1.0.0",
  calendar: xinjiangCalendar,
  sources: [plan2017, labourDisputeLaw, reconsiderationRegulations, filingProvisions, informationRegulations],
  entities: [PlanCounty],
  records: { [PlanCounty.name]: planCounties },
  adopts: [adopted],
  obligations,
  parameters,
  rules,
  indicators,
  narratives,
  phrases,
});
