/**
 * The national indicators for demonstrating law-based government, as far as their text could be read.
 *
 * @module fazhi/rules/demonstration-indicators
 */

import { definePack, label } from "fazhi";
import { nationalCalendar } from "fazhi/calendar";
import { indicators } from "./indicators.js";
import { narratives } from "./narratives.js";
import { obligations } from "./obligations.js";
import { parameters } from "./parameters.js";
import { demonstration2019, demonstration2021, demonstration2025, filingProvisions, licensingLaw } from "./sources.js";

/**
 * The national demonstration indicators of law-based government for cities and counties, as far as their text could be
 * read: few of a hundred. What was not read is listed, and nothing is computed from it.
 */
export const demonstrationIndicators = definePack({
  name: "demonstration-indicators",
  title: label("市县法治政府建设示范指标体系", "Demonstration indicators of law-based government"),
  version: "1.0.0",
  calendar: nationalCalendar,
  sources: [demonstration2019, demonstration2021, demonstration2025, licensingLaw, filingProvisions],
  obligations,
  parameters,
  indicators,
  narratives,
});
