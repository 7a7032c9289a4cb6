import type { DayOverlay, OverlayYear } from "./day-overlay.js";

const decree =
  "广西壮族自治区少数民族习惯节日放假办法 (自治区人民政府令第98号, in force 2014-03-01): 壮族三月三, 2 days for everyone in the region";

/** Before the decree the region gave no days of its own. */
const beforeTheDecree = Object.fromEntries(
  Array.from({ length: 10 }, (_, index): [number, OverlayYear] => [
    2004 + index,
    { off: [], worked: [], source: decree },
  ]),
);

/**
 * Days off that Guangxi gives everyone for the third of the third lunar month (壮族三月三), as far as the year's notice
 * could be read. A year that is missing here is unknown.
 */
export const guangxiFestivals: DayOverlay = {
  id: "guangxi",
  title: { zh: "广西壮族自治区工作日历", en: "Guangxi working calendar" },
  years: {
    ...beforeTheDecree,
    2017: {
      off: ["2017-03-30", "2017-03-31", "2017-04-01"],
      worked: ["2017-04-08"],
      source:
        "自治区人民政府办公厅 2017-02-10 关于2017年“壮族三月三”和清明节放假的通知 (http://huaxiashiwen.com/xuexi/tongzhi/704789.html)",
    },
    2020: {
      off: ["2020-03-26", "2020-03-27"],
      worked: [],
      // Read in a table of days only.
      partial: true,
      source: "https://github.com/NewLifeX/NewLife.Holiday (NewLife.Holiday/Guangxi/2020.csv)",
    },
    2021: {
      off: ["2021-04-14", "2021-04-15", "2021-04-16"],
      worked: ["2021-04-18"],
      source:
        "2021年“壮族三月三”放假通知, as reported by 南国早报 2021-03-16 (https://csxsg.com/forum/20230625/1685841956108296.html; https://zhinanshenghuo.com/2024/0704/913262.html)",
    },
    2023: {
      // Sunday 2023-04-23 was to be worked for Labour Day elsewhere.
      off: ["2023-04-21", "2023-04-22", "2023-04-23"],
      worked: [],
      source:
        "自治区人民政府办公厅关于2023年“壮族三月三”放假的通知, as reported 2023-03-14 (http://www.xwmpso.com/2023/0314/1505733.shtml)",
    },
    2024: {
      off: ["2024-04-11", "2024-04-12"],
      worked: [],
      source:
        "自治区人民政府办公厅 2024-03-22 关于2024年“壮族三月三”放假的通知 (https://www.lzdww.com/read-122637.html)",
    },
    2025: {
      off: ["2025-03-31", "2025-04-01"],
      worked: [],
      // Two readings at second hand; the notice itself was not found.
      partial: true,
      source:
        "https://www.liuchanw.cn/yaowu/475863.html; https://github.com/NewLifeX/NewLife.Holiday (NewLife.Holiday/Guangxi/2025.csv)",
    },
    2026: {
      off: ["2026-04-17", "2026-04-18", "2026-04-19", "2026-04-20"],
      worked: [],
      // A report of the notice, as read at second hand.
      partial: true,
      source:
        "2026年“壮族三月三”放假通知, as read 2026-09-29 for https://github.com/kitsuyui/hyper-calendar (docs/systems/china-holiday-arrangements.md)",
    },
  },
  unknownYear: { offAtMost: 4, workedAtMost: 2, source: decree },
  festivals: [
    {
      title: { zh: "壮族三月三", en: "Third of the third lunar month" },
      days: {
        2014: "2014-04-02",
        2015: "2015-04-21",
        2016: "2016-04-09",
        2017: "2017-03-30",
        2018: "2018-04-18",
        2019: "2019-04-07",
        2020: "2020-03-26",
        2021: "2021-04-14",
        2022: "2022-04-03",
        2023: "2023-04-22",
        2024: "2024-04-11",
        2025: "2025-03-31",
        2026: "2026-04-19",
        2027: "2027-04-09",
        2028: "2028-03-28",
        2029: "2029-04-16",
        2030: "2030-04-05",
      },
      // A notice has moved a day nine days away (2017).
      within: 10,
      // Two days of the decree, and two that a shift can cost.
      offAtMost: 4,
      workedAtMost: 2,
      source: "the third of the third month of the Chinese calendar",
    },
  ],
};
