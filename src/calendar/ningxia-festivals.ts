import type { DayOverlay } from "./day-overlay.js";
import { eidAlAdha, eidAlFitr } from "./hijri-festivals.js";

const secondHand =
  "自治区人民政府办公厅, the year's notice, as read 2026-09-29 for https://github.com/kitsuyui/hyper-calendar (docs/systems/china-holiday-arrangements.md)";

/**
 * Days off that Ningxia gives everyone for Eid al-Fitr (开斋节) and Eid al-Adha (古尔邦节), as far as the year's notice could
 * be read. No standing decree was found: the bounds rest on the notices. A year that is missing here is unknown.
 */
export const ningxiaFestivals: DayOverlay = {
  id: "ningxia",
  title: { zh: "宁夏回族自治区工作日历", en: "Ningxia working calendar" },
  years: {
    2019: {
      off: ["2019-06-05", "2019-06-06", "2019-08-12", "2019-08-13"],
      worked: [],
      source:
        "自治区人民政府办公厅关于2019年部分节假日安排的通知, 宁政办发〔2018〕137号 (http://m.kinghappypy.com/JieRiXiSu/767779.html)",
    },
    2020: {
      off: ["2020-05-25", "2020-05-26", "2020-07-30", "2020-07-31"],
      worked: [],
      source:
        "自治区人民政府办公厅 2019-12-04 关于2020年部分节假日安排的通知 (http://juwanzhuan.com/detail_883095.html)",
    },
    2021: {
      off: ["2021-05-13", "2021-05-14", "2021-07-19", "2021-07-20"],
      worked: [],
      source: "自治区人民政府办公厅关于2021年部分节假日安排的通知 (http://www.7tqp.com/news_47712.shtml)",
    },
    2022: {
      // Eid al-Fitr fell into the days of Labour Day.
      off: ["2022-07-11", "2022-07-12"],
      worked: [],
      source:
        "自治区人民政府办公厅关于2022年部分节假日安排的通知 (https://m.tianqiyubao2.com/news/view-3670966; https://m.wendahu.com/ask/x/xia1651209.htm)",
    },
    // Of the four years below the days off were read at second hand, in a table that carries no make-up days.
    2023: { off: ["2023-06-29", "2023-06-30"], worked: [], partial: true, source: secondHand },
    2024: {
      off: ["2024-04-10", "2024-04-11", "2024-06-17", "2024-06-18"],
      worked: [],
      partial: true,
      source: secondHand,
    },
    2025: { off: ["2025-03-31", "2025-04-01", "2025-06-06"], worked: [], partial: true, source: secondHand },
    2026: { off: ["2026-05-27", "2026-05-28"], worked: [], partial: true, source: secondHand },
  },
  // The notices read give two days for each festival; two more that a shift can cost, and the days that make up for them.
  unknownYear: { offAtMost: 8, workedAtMost: 4, source: "the notices of 2019 to 2022" },
  festivals: [
    {
      title: { zh: "开斋节", en: "Eid al-Fitr" },
      days: eidAlFitr,
      within: 10,
      offAtMost: 4,
      workedAtMost: 2,
      source: "Umm al-Qura calendar",
    },
    {
      title: { zh: "古尔邦节", en: "Eid al-Adha" },
      days: eidAlAdha,
      within: 10,
      offAtMost: 4,
      workedAtMost: 2,
      source: "Umm al-Qura calendar",
    },
  ],
};
