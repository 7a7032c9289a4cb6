import { phrasesOf } from "./phrases-of.js";

/** The plan's third part, on organisation, and its annex. */
export const organisation = [
  ...phrasesOf("3", [["组织保障", "Organisation"]]),
  ...phrasesOf("3.1", [
    ["落实第一责任人责任", "First responsible persons"],
    [
      "政府主要负责人履行推进法治建设第一责任人职责,将建设法治政府摆在工作全局的重要位置",
      "the head of government carries out the duties of the first responsible person",
      ["name-first-responsible-person", "report-on-first-responsibility"],
    ],
    [
      "对不认真履行第一责任人职责,本地区本部门一年内发生多起重大违法行政案件、造成严重社会后果的,依法追究主要负责人的责任",
      "hold the head to account for several grave cases in a place or department within a year",
      ["hold-head-accountable", "hold-head-of-place-accountable"],
    ],
  ]),
  ...phrasesOf("3.2", [
    ["强化考核评价和督促检查", "Assessment and inspection"],
    [
      "把法治建设成效作为衡量各级领导班子和领导干部工作实绩的重要内容,纳入政绩考核指标体系,充分发挥考核评价对法治政府建设的重要推动作用",
      "assess leaders by law-based government",
      ["assess-every-unit", "assess-law-based-government", "law-based-assessment-share"],
    ],
    [
      "启动依法行政先进单位、先进个人推荐评选工作",
      "choose advanced units and persons",
      ["advanced-units-chosen", "advanced-persons-chosen"],
    ],
    [
      "加强对法治政府建设进展情况的督促检查,结合法治政府建设年度重点工作,开展定期检查和专项督查",
      "inspect regularly and specially",
      ["inspect-government", "inspect-department"],
    ],
    [
      "对工作不力、问题较多的,要及时约谈、责令整改、通报批评",
      "interview, order or criticise where work is slow or wanting",
      ["follow-up-slow-work", "correct-after-supervision"],
    ],
  ]),
  ...phrasesOf("3.3", [
    ["加强法制队伍建设", "Legal staff"],
    [
      "进一步加强法制队伍建设,使机构设置、人员编制及配备与其承担的职责和工作任务相适应",
      "match bodies, posts and staff to the task",
      ["fill-legal-posts", "filled-legal-posts-share"],
    ],
    [
      "保障法制机构依法履行政府立法、行政复议、执法监督、政府法律顾问等法定职能",
      "let the legal office carry out its four functions",
      ["staff-legal-functions"],
    ],
    [
      "自治州、县市每年至少举办一期法治培训班",
      "one training course a year at least",
      ["hold-training-course", "training-course-coverage"],
    ],
    [
      "政府领导班子成员每年至少开展两次法治讲座",
      "two lectures a year at least for the leadership",
      ["hold-legal-lectures", "legal-lecture-coverage"],
    ],
  ]),
  ...phrasesOf("annex", [
    [
      "附件:《自治州2017年推进依法行政加快法治政府建设工作要点》责任分解汇总表",
      "table of responsibilities: each task, its lead and its supporting units",
      ["assign-task", "assign-every-clause"],
    ],
  ]),
];
