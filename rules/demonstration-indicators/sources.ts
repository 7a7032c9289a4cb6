import { defineSource, label, plainDate } from "fazhi";
import type { Verification } from "fazhi/engine";

const system = (version: string, year: string) =>
  label(
    `市县法治政府建设示范指标体系（${version}）`,
    `Demonstration indicators of law-based government for cities and counties (${year})`,
  );

/** The first version. Its text was not read and its day is not known: the first day of its year stands for it. */
export const demonstration2019 = defineSource({
  id: "demonstration-indicators-2019",
  title: system("2019年版", "2019"),
  inForce: { from: plainDate("2019-01-01"), until: plainDate("2021-08-01") },
  verified: false,
});

/**
 * The version of August 2021. Only its opening was read; a clause that was read says so itself. The day in August is not
 * known, nor the day on which the next version took its place: that is the first on which the next is known in use.
 */
export const demonstration2021 = defineSource({
  id: "demonstration-indicators-2021",
  title: system("2021年版", "2021"),
  inForce: { from: plainDate("2021-08-01"), until: plainDate("2025-06-13") },
  verified: false,
  url: "https://czj.chuzhou.gov.cn/ztzl/yfxz/1104200385.html",
});

/** Those of its items that were read, on a page of a city's government. */
export const readOfficially: Verification = { on: plainDate("2026-11-22"), text: "地方政府网站所载指标原文" };

/** The version in use in June 2025, of which only the numbers of its indicators were read. */
export const demonstration2025 = defineSource({
  id: "demonstration-indicators-2025",
  title: system("2025年申报指南所列", "as counted in 2025"),
  inForce: { from: plainDate("2025-06-13") },
  verified: false,
  url: "https://yongchang.gov.cn/zfxxgk/zc/wj/agwzlfl/jzf/art/2025/art_4ac8ce0009be4a7a991a7121d36457ca.html",
});

/** The law that sets the time for deciding a licence; its amendment of 2019 left the article as it was. */
export const licensingLaw = defineSource({
  id: "demo-licensing-law",
  title: label("中华人民共和国行政许可法", "Administrative Licensing Law"),
  inForce: { from: plainDate("2004-07-01") },
  verified: { on: plainDate("2026-11-28"), text: "公开法律汇编所载2019年修正文本" },
});

/** What provinces set for filing; the number differs from one to the other. */
export const filingProvisions = defineSource({
  id: "demo-filing-provisions",
  title: label("省级行政规范性文件备案规定", "Provincial provisions on filing normative documents"),
  inForce: { from: plainDate("2019-01-01") },
  verified: false,
});
