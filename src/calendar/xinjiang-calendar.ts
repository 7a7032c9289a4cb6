import { nationalCalendar } from "./national-calendar.js";
import { withOverlay } from "./working-calendar.js";
import { xinjiangFestivals } from "./xinjiang-festivals.js";

/**
 * The national calendar with Xinjiang's festivals, from 2012. In years whose regional notice was not
 * found, answers come in bounds.
 */
export const xinjiangCalendar = withOverlay(nationalCalendar, xinjiangFestivals);
