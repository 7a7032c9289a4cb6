import type { DayOverlay } from "./day-overlay.js";
import { eidAlAdha, eidAlFitr } from "./hijri-festivals.js";

/**
 * Days off that Xinjiang gives everyone for Eid al-Fitr (肉孜节) and Eid al-Adha (古尔邦节), as far as the
 * year's notice could be read. A year that is missing here is unknown, not free of festivals; 2017 is one.
 */
export const xinjiangFestivals: DayOverlay = {
  id: "xinjiang",
  title: { zh: "新疆维吾尔自治区工作日历", en: "Xinjiang working calendar" },
  // The decree took effect on 2012-01-01; earlier the festivals were not days off for everyone.
  firstYear: 2012,
  years: {
    2013: {
      off: ["2013-08-08"],
      worked: [],
      // Only the notice on Eid al-Fitr was found.
      partial: true,
      source:
        "自治区人民政府办公厅 2013-07-29 关于2013年肉孜节放假的通知 (http://stellalashacademy.com/liaoning/info/325820.html)",
    },
    2016: {
      off: ["2016-09-11", "2016-09-12", "2016-09-13", "2016-09-14"],
      worked: ["2016-09-10"],
      // Only the notice on Eid al-Adha was found; Eid al-Fitr fell in July.
      partial: true,
      source:
        "自治区人民政府办公厅 2016-08-25 关于2016年古尔邦节、中秋节放假的通知, 新政办明电〔2016〕262号 (http://mypeppercompany.com/fangjia/jieri/429771.html; https://m.kaoyanmiji.com/wendang/39347216.html)",
    },
    2022: {
      off: ["2022-05-05", "2022-07-09", "2022-07-10", "2022-07-11", "2022-07-12", "2022-07-13"],
      worked: [],
      source: "2022年新疆节假日放假安排和冬夏季作息时间 (https://m.how234.com/eamysddhrcf.html)",
    },
    2023: {
      off: ["2023-04-21", "2023-06-28", "2023-06-29", "2023-06-30"],
      worked: [],
      source:
        "自治区人民政府办公厅 2022-12-25 关于2023年节假日放假安排和冬夏季作息时间的通知 (http://meili43.com/yule/2023/0103/333850.html)",
    },
    2024: {
      off: ["2024-04-10", "2024-06-17", "2024-06-18", "2024-06-19"],
      worked: [],
      // The days off were read at second hand, in a table that carries no make-up days.
      partial: true,
      source:
        "2024年节假日放假通知, as read 2026-09-29 for https://github.com/kitsuyui/hyper-calendar (docs/systems/china-holiday-arrangements.md)",
    },
    2025: {
      off: [
        "2025-03-29",
        "2025-03-30",
        "2025-03-31",
        "2025-06-06",
        "2025-06-07",
        "2025-06-08",
        "2025-06-09",
        "2025-06-10",
      ],
      worked: [],
      source: "自治区人民政府 2025年节假日放假通知 (http://www.mnw.cn/news/cj/3018205.html)",
    },
    2026: {
      off: [
        "2026-03-20",
        "2026-03-21",
        "2026-03-22",
        "2026-05-27",
        "2026-05-28",
        "2026-05-29",
        "2026-05-30",
        "2026-05-31",
      ],
      worked: [],
      // Two readings agree on the days off; neither shows whether days around Eid al-Adha are made up.
      partial: true,
      source:
        "自治区人民政府 2026年部分节假日放假通知, as reported 2025-12-26 (https://v.alkuyi.com/cn/nd.jsp?id=5292&mid=5) and as read 2026-09-29 for https://github.com/kitsuyui/hyper-calendar",
    },
  },
  // One day and three days of the decree, five days with the shifts seen, and the days those shifts cost.
  unknownYear: {
    offAtMost: 6,
    workedAtMost: 2,
    source:
      "新疆维吾尔自治区少数民族习惯节日放假办法 (自治区人民政府令第174号, in force 2012-01-01): 肉孜节 1 day, 古尔邦节 3 days",
  },
  // The first of Shawwal and the tenth of Dhu al-Hijja. A notice has named a day or two later, and moved days off to a
  // neighbouring week: ten days on either side hold them all.
  festivals: [
    {
      title: { zh: "肉孜节", en: "Eid al-Fitr" },
      days: eidAlFitr,
      within: 10,
      // One day of the decree, and one that a shift can cost.
      offAtMost: 2,
      workedAtMost: 1,
      source: "Umm al-Qura calendar",
    },
    {
      title: { zh: "古尔邦节", en: "Eid al-Adha" },
      days: eidAlAdha,
      within: 10,
      // Three days of the decree, and two that a shift can cost.
      offAtMost: 5,
      workedAtMost: 2,
      source: "Umm al-Qura calendar",
    },
  ],
};
