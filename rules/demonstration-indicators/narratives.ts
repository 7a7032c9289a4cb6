import { label, type Narrative } from "fazhi";

const unread = label(
  "一级指标的名称只见于转述，其下的二级、三级指标没有读到文本，不据以计算。",
  "The name of this heading is known from quotations alone, and no text of what stands under it was read: nothing is computed from it.",
);

/** What cannot be computed, each with the honest reason. */
export const narratives: readonly Narrative[] = [
  {
    obligation: "demo-2019",
    reason: label(
      "只核实了2019年版的存在和2021年对它的修订；一级指标数以及二级、三级指标未经核实，没有文本可据。",
      "Only that it existed and was revised in 2021 is verified; neither the number of its headings nor its items are, and there is no text to go by.",
    ),
  },
  {
    obligation: "demo-2021",
    reason: label(
      "只读到开头部分；指标总数未经核实，二级指标数（常见38项的说法）无法核对。",
      "Only its opening was read; the totals are not verified, and the number of second-level indicators (often given as 38) could not be checked.",
    ),
  },
  {
    obligation: "demo-2025",
    reason: label(
      "三级指标的数目见于地方政府2025年6月13日的文件，文本没有读到；2021年版的目标值沿用至今，标为未经核实。",
      "The numbers stand in a local government's paper of 13 June 2025; the text was not read. The values of 2021 are carried on, marked as not verified.",
    ),
  },
  ...Array.from({ length: 8 }, (_, place): Narrative => ({ obligation: `demo-2021-${place + 2}`, reason: unread })),
  {
    obligation: "demo-local-thresholds",
    reason: label(
      "由各地工作要点规定，见该地的规则包（如昌吉州2017年工作要点）。",
      "They are set by the plan of the place and stand in its own pack, such as that of Changji's plan of 2017.",
    ),
  },
  {
    obligation: "demo-provincial-systems",
    reason: label(
      "只知道指标的数目，没有读到文本；各省的体系应另成规则包。",
      "Only the numbers of their indicators are known; each would be a pack of its own.",
    ),
  },
];
