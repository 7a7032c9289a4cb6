import type { DayOverlay, ExpectedFestival } from "./day-overlay.js";

const congress =
  "西藏自治区人民代表大会常务委员会: 藏历新年 and 雪顿节, 7 days each (国家民委 2009-02-17, http://big5.www.gov.cn/gate/big5/www.gov.cn/gzdt/2009-02/17/content_1234274.htm)";

/** The same day of each year, around which a festival of the Tibetan calendar always lies. */
const around = (day: string): Readonly<Record<number, string>> =>
  Object.fromEntries(Array.from({ length: 27 }, (_, index) => [2004 + index, `${2004 + index}-${day}`]));

const festival = (
  zh: string,
  en: string,
  day: string,
  within: number,
  offAtMost: number,
  workedAtMost: number,
  source: string,
): ExpectedFestival => ({ title: { zh, en }, days: around(day), within, offAtMost, workedAtMost, source });

/**
 * Tibet's days off for Losar (藏历新年) and Shoton (雪顿节). The cities and prefectures announce them year by year, each for
 * itself, so that nearly every year is unknown for the region as a whole: the days lie in the seasons in which the festivals
 * of the Tibetan calendar fall, and the rest of the year is certain. The notice of a city is laid over this calendar.
 */
export const tibetFestivals: DayOverlay = {
  id: "tibet",
  title: { zh: "西藏自治区工作日历", en: "Tibet working calendar" },
  years: {
    2025: {
      off: ["2025-02-27", "2025-02-28", "2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04"],
      worked: [],
      // All cities and prefectures gave the same days for Losar; of Shoton no notice was found.
      partial: true,
      source:
        "2025年藏历新年放假安排 of all cities and prefectures, 中国新闻网 2025-02-24 (https://www.cnenergynews.cn/article/4OAHsP4lTLi)",
    },
  },
  unknownYear: { offAtMost: 16, workedAtMost: 8, source: congress },
  festivals: [
    // Between the end of January and the first days of March; Lhasa's notice of 2026 gave 12 days in a row with two worked Saturdays.
    festival("藏历新年", "Losar", "02-14", 30, 7, 3, congress),
    festival(
      "西藏百万农奴解放纪念日",
      "Serfs' Emancipation Day",
      "03-28",
      4,
      1,
      1,
      "西藏自治区第九届人民代表大会, 2009-01",
    ),
    festival("萨嘎达瓦节", "Saga Dawa", "05-31", 25, 1, 1, "whether it is a day off was not found"),
    // The last days of the sixth month of the Tibetan calendar, from the end of July to the first days of September.
    festival("雪顿节", "Shoton", "08-15", 30, 7, 3, congress),
  ],
};
