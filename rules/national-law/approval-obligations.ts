import { label, type Obligation } from "fazhi";
import { tableOf } from "./obligation-table.js";

/** What the laws on licences, lists of powers and random inspection oblige to. */
export const approvalObligations: readonly Obligation[] = [
  ...tableOf("LIC", label("行政许可", "Licences"), [
    ["01", "duty", "申请材料不齐全的，按期一次告知补正", "Tell an applicant in time, and once, what is missing"],
    ["02", "duty", "自受理之日起按期作出许可决定", "Decide a licence in time from its acceptance"],
    ["03", "duty", "统一、联合、集中办理按期办结", "Finish in time what several organs handle together"],
    ["04", "duty", "下级机关按期完成初审", "Finish a preliminary review in time"],
    ["05", "duty", "自决定之日起按期颁发、送达许可证件", "Issue and serve a licence in time"],
    ["06", "duty", "不计入期限的时间有法定事由并书面告知", "Stop the clock only on lawful grounds and in writing"],
    ["07", "duty", "申请听证的，按期组织许可听证", "Hold in time a hearing that was asked for"],
    ["08", "duty", "按期指派两名以上人员检验、检测、检疫", "Assign two persons in time to inspect or test"],
    ["09", "duty", "许可届满前作出是否延续的决定", "Decide a renewal before the licence ends"],
    ["10", "ban", "不再保留非行政许可审批", "Keep no non-licensing approval"],
    [
      "11",
      "list",
      "许可事项的依据、条件、数量、程序、期限、材料和文本公示",
      "Show all of a licence item to the public",
    ],
    ["12", "list", "审批所需中介服务实行清单管理", "Ask only for intermediary services on a published list"],
    ["13", "duty", "市场主体登记当场或者按期办结", "Register a business on the spot or in time"],
  ]),
  ...tableOf("PRL", label("权力清单、责任清单", "Power and responsibility lists"), [
    [
      "01",
      "list",
      "清单载明职权、依据、主体、流程、责任并公布",
      "Show basis, body, procedure and responsibility of each power",
    ],
    ["02", "list", "职权按十类分类", "Class each power as one of ten kinds"],
    ["03", "target", "市县按期完成权力清单公布", "Have power lists of cities and counties by the day set"],
    [
      "04",
      "list",
      "同一权力事项上下名称、编码、依据、类型统一",
      "Give one power one name, code, basis and kind at all levels",
    ],
    ["05", "ban", "不在清单之外行使职权，调整及时公布", "Use no power outside the list; publish changes"],
    [
      "06",
      "list",
      "地方清单可增列监督方式、救济渠道、追责情形",
      "Add supervision, remedy and accountability where a place asks",
    ],
  ]),
  ...tableOf("RND", label("双随机、一公开", "Random inspection"), [
    ["01", "ban", "没有法律、法规、规章依据不得检查", "Inspect nothing without a basis in law"],
    ["02", "list", "建立一单、两库、一细则", "Keep a list of items, two directories and detailed rules"],
    [
      "03",
      "duty",
      "随机抽取对象、随机选派两名以上人员，依法回避",
      "Draw objects and two inspectors at random, with recusal",
    ],
    ["04", "target", "抽查事项全覆盖", "Cover every item of the list"],
    ["05", "duty", "抽查结果按期公示", "Publish the result of an inspection in time"],
    ["06", "target", "企业公示信息按比例抽查", "Sample the public information of enterprises"],
    ["07", "duty", "市场检查除特殊领域外一律随机，多事项合并", "Inspect the market at random and merge inspections"],
    [
      "08",
      "ban",
      "没有资格的不得检查企业，年度频次不超上限",
      "Let only entitled bodies inspect businesses, within yearly caps",
    ],
  ]),
];
