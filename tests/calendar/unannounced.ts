import { nationalCalendar } from "../../src/calendar/national-calendar.js";
import { withOverlay } from "../../src/calendar/working-calendar.js";

/** An invented region that never announces its festivals: in every year some days may be off or worked, wherever they lie. */
export const unannouncedCalendar = withOverlay(nationalCalendar, {
  id: "unannounced",
  title: { zh: "未公布放假安排的地区工作日历", en: "Calendar of a region that announces nothing" },
  firstYear: 2012,
  years: {},
  unknownYear: { offAtMost: 6, workedAtMost: 2, source: "invented" },
});
