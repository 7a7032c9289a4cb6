import { label } from "../../codes/label.js";
import {
  enforcementFields,
  integrationStates,
  levels,
  statutoryBasisKinds,
  unitFunctions,
  unitKinds,
} from "../../codes/unit.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, count, day, flag, group, list, reference, text } from "../record/field.js";
import { inOrder } from "../record/field-order.js";
import { citation } from "../review/citation.js";

const formerName = inOrder(
  group(
    {
      title: text("原名称", "Former name"),
      from: day("启用日期", "From").optional(),
      until: day("停用日期", "Until", "The first day on which the name no longer held."),
    },
    "曾用名",
    "Former name",
  ),
  [["from", "until"]],
);

const head = group(
  {
    name: text("姓名或者代称", "Name or code"),
    post: text("职务", "Post").optional(),
    since: day("任职日期", "Since").optional(),
    integrityReportedOn: day("述责述廉日期", "Day of the report on integrity").optional(),
    reportedDutyOn: day("述职述法日期", "Day of the report on duty").optional(),
  },
  "主要负责人",
  "Head",
  "The first responsible person (第一责任人).",
);

const staffing = group(
  {
    on: day("统计日期", "Counted on").optional(),
    established: count("编制数", "Established posts").optional(),
    staff: count("实有人数", "Staff in post").optional(),
    legalPosts: count("法制机构编制数", "Established legal posts").optional(),
    legalStaff: count("法制工作人员数", "Legal staff").optional(),
    reconsiderationStaff: count("行政复议人员数", "Reconsideration staff").optional(),
    enforcementStaff: count("行政执法人员数", "Enforcement staff").optional(),
    legalReviewers: count("法制审核人员数", "Legal reviewers").optional(),
  },
  "人员配备",
  "Staffing",
);

const enforcement = group(
  {
    field: choice(enforcementFields, "综合执法领域", "Field"),
    state: choice(integrationStates, "整合情况", "State of integration"),
    since: day("整合日期", "Since").optional(),
    team: reference("unit", "执法队伍", "Team").optional(),
  },
  "综合执法",
  "Comprehensive enforcement",
);

const teamCount = group(
  { on: day("统计日期", "Counted on"), kinds: count("执法队伍种类数", "Kinds of team") },
  "执法队伍种类",
  "Count of team kinds",
);

const enforcementPosts = group(
  { on: day("统计日期", "Counted on"), posts: count("行政执法编制数", "Enforcement posts") },
  "行政执法编制",
  "Enforcement posts",
);

const unification = group(
  {
    registrationSince: day("统一登记起始日期", "Uniform registration since").optional(),
    numberingSince: day("统一编号起始日期", "Uniform numbering since").optional(),
    issuingSince: day("统一印发起始日期", "Uniform issue since").optional(),
  },
  "规范性文件“三统一”",
  "Three unifications",
);

const online = group(
  {
    siteIntegratedOn: day("网站整合日期", "Site integrated on").optional(),
    intranetConnectedOn: day("电子政务内网联通日期", "Intranet connected on").optional(),
    dataSharedOn: day("数据共享日期", "Data shared on").optional(),
    hotlineJoinedOn: day("接入政务服务热线日期", "Hotline joined on").optional(),
  },
  "政务服务“一张网”",
  "One network",
);

/** A body that acts: it lives in time, under names that change. */
export const Unit = defineEntity({
  name: "unit",
  title: label("单位", "Unit"),
  family: "register",
  meaning: "A government, department, zone or organisation, with its names and the time in which it exists.",
  fields: {
    title: text("名称", "Name", "The name it has now, or bore last."),
    titleEn: text("英文名称", "English name").optional(),
    aliases: list(text("简称", "Short name"), "简称", "Short names").optional(),
    kind: choice(unitKinds, "单位类型", "Kind of unit"),
    level: choice(levels, "层级", "Level"),
    functions: list(
      choice(unitFunctions, "法定职能", "Statutory function"),
      "法定职能",
      "Statutory functions",
      "All in which it acts, so that none is missing; an empty list says that it has none of these.",
    ).optional(),
    region: reference("region", "所在区域", "Region").optional(),
    division: text("行政区划代码", "Division code", "Six digits, GB/T 2260.").optional(),
    creditCode: text("统一社会信用代码", "Unified social credit code", "Eighteen characters, GB 32100.").optional(),
    parent: reference("unit", "上级单位", "Parent").optional(),
    establishedOn: day("设立日期", "Day of establishment").optional(),
    abolishedOn: day("撤销日期", "Day of abolition", "The first day on which it no longer exists.").optional(),
    successors: list(reference("unit", "承继单位", "Successor"), "承继单位", "Successors").optional(),
    formerNames: list(formerName, "曾用名", "Former names").optional(),
    head: head.optional(),
    statutoryBases: list(
      group(
        {
          kind: choice(statutoryBasisKinds, "法定化事项", "What it establishes"),
          basis: citation("依据", "Basis"),
        },
        "法定依据",
        "Statutory basis",
      ),
      "法定依据",
      "Statutory bases",
    ).optional(),
    staffing: staffing.optional(),
    enforcement: list(enforcement, "综合执法", "Comprehensive enforcement").optional(),
    enforcementTeams: list(
      teamCount,
      "执法队伍种类",
      "Counts of team kinds",
      "One for each day of counting.",
    ).optional(),
    enforcementPosts: list(
      enforcementPosts,
      "行政执法编制",
      "Enforcement posts",
      "One for each day of counting.",
    ).optional(),
    documentUnification: unification.optional(),
    online: online.optional(),
    legislatesSince: day(
      "开始制定规章日期",
      "Legislates since",
      "The day from which the standing committee above lets it make rules.",
    ).optional(),
    legalAdviserOffice: flag("设有法律顾问室", "Has a legal-adviser office").optional(),
  },
  // Who is where is one register; who heads it, its posts, its enforcement and its place in the network are others.
  columnsApart: {
    head: "register",
    "head.integrityReportedOn": "register",
    "head.reportedDutyOn": "register",
    statutoryBases: "register",
    staffing: "register",
    enforcement: "register",
    enforcementTeams: "register",
    enforcementPosts: "register",
    documentUnification: "register",
    online: "record",
    legislatesSince: "register",
  },
  inOrder: [["establishedOn", "abolishedOn"]],
});
export type Unit = RecordOf<typeof Unit>;
