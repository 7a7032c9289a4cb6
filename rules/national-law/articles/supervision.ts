import { label } from "fazhi";
import type { ArticleList } from "fazhi/engine";
import { enforcementSupervisionRegulations, governmentInspectionRegulations } from "../supervision-sources.js";
import { commencement, generalProvisions, liability, noTime, organisation, permissive } from "./reasons.js";

/** The regulations on the supervision of enforcement, article by article. */
export const enforcementSupervisionArticles: ArticleList = {
  source: enforcementSupervisionRegulations,
  articles: 44,
  told: [
    { articles: "1-5, 7-9", reason: generalProvisions },
    {
      articles: "10-12",
      reason: label(
        "监督的范围：资格、程序、结果公示等由各自法律的规则判断。",
        "What is supervised: certificates, procedure and publication are judged by the rules of their own laws.",
      ),
    },
    { articles: "13-20, 22-24, 31", reason: permissive },
    {
      articles: "21",
      reason: label(
        "专项监督工作方案报政府批准，没有登记。",
        "The plan of a special supervision and its approval are not recorded.",
      ),
    },
    { articles: "25, 32-34", reason: noTime },
    {
      articles: "30",
      reason: label(
        "异议“及时处理”没有期限；提出异议后等待处理的，不判断是否逾期报送。",
        "Objections are handled “in time”, without a number; while one waits the report is not judged.",
      ),
    },
    { articles: "35-38, 43", reason: organisation },
    { articles: "39-41", reason: liability },
    {
      articles: "42",
      reason: label(
        "部门对所属机构、垂直管理部门对下级的监督检查参照执行。",
        "Departments apply it by analogy to their own bodies, vertically managed ones to those below.",
      ),
    },
    { articles: "44", reason: commencement },
  ],
};

/** The regulations on inspections by governments, article by article. */
export const governmentInspectionArticles: ArticleList = {
  source: governmentInspectionRegulations,
  articles: 28,
  told: [
    { articles: "1-5", reason: generalProvisions },
    { articles: "6-10", reason: organisation },
    { articles: "11-14, 19-21", reason: permissive },
    {
      articles: "15",
      reason: label(
        "督查方案和频次没有登记。",
        "The plan of an inspection and how often there is one are not recorded.",
      ),
    },
    { articles: "22, 23, 27", reason: noTime },
    {
      articles: "16, 18",
      reason: label(
        "督查结论的作出和反馈、按要求整改，没有写明期限；整改期限由年度要点的规则判断。",
        "Concluding, telling the unit and correcting have no time; days set for correcting are judged by the plan's rules.",
      ),
    },
    { articles: "24-26", reason: liability },
    { articles: "28", reason: commencement },
  ],
};
