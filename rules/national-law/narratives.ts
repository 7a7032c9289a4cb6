import { type Label, label, type Narrative } from "fazhi";

/** The same reason for several rows. */
const because = (reason: Label, ...rows: readonly string[]): readonly Narrative[] =>
  rows.map((obligation) => ({ obligation, reason }));

/** The rows that no rule can compute, each with the reason. */
export const narratives: readonly Narrative[] = [
  ...because(
    label(
      "这是一省清单的增列项目，不是全国要求；本库的清单事项没有这三项字段。",
      "It is what one province adds to its lists and no national demand; list entries have no such fields.",
    ),
    "PRL-06",
  ),
  ...because(
    label(
      "抽查比例以一省全部企业为分母，由省级市场监管部门组织，一地的登记算不出来。",
      "The share is taken of all enterprises of a province, whose registrar draws them: the records of one place cannot give it.",
    ),
    "RND-06",
  ),
  ...because(
    label(
      "有效期年限没有全国规定，由省、市自定；地方的规则包可以设定年限。",
      "No national number exists: provinces and cities set their own, and a pack of a place can state it.",
    ),
    "NOR-09",
  ),
  ...because(
    label(
      "这是自治区的程序规定，现行效力没有核实；是否越权设定处罚、许可、强制、收费，要看文件内容。",
      "It is the procedure of one region, in force we do not know until when; whether a document sets what it may not has to be read in its text.",
    ),
    "NOR-12",
  ),
  ...because(
    label(
      "期限由自治区条例规定，条文没有读到；登记只记载一个备案机关。",
      "The region's own regulations set the time and could not be read; records name one organ of filing.",
    ),
    "NOR-13",
  ),
  ...because(
    label(
      "这是一地一年计划的目标，不是国家法律的要求；由该计划的规则包计算。",
      "It is the target of one place's plan for one year and no demand of national law: the pack of that plan computes it.",
    ),
    "NOR-15",
    "PRO-05",
  ),
  ...because(
    label(
      "这是“可以”而不是“应当”，不做不违法；做了的，没有登记评估机构此前是否参与论证。",
      "The law says may and not must; where it was done, nothing records whether the evaluator had taken part before.",
    ),
    "DEC-11",
  ),
  ...because(
    label(
      "没有登记决策调整、停止的事件；重新决策的，按新的一次决策判断其程序。",
      "The change or stop of a decision is not recorded as an event; a decision taken anew is judged as one of its own.",
    ),
    "DEC-12",
  ),
  ...because(
    label(
      "是否造成重大损失、何人应当负责，要由有权机关认定，不能从登记推算。",
      "Whether harm was done and who answers for it is for the competent organ to establish.",
    ),
    "DEC-13",
  ),
  ...because(
    label(
      "目录“可以”编制，没有目录不违法；决策上登记有是否列入目录。",
      "A catalogue may be kept and lacking one is not unlawful; decisions record whether they stand in it.",
    ),
    "DEC-15",
  ),
  ...because(
    label(
      "由谁监督、怎样监督，没有写明可以计算的期限；监督文书的制发和反馈另有规则。",
      "Who supervises and how has no time that could be computed; rules on the papers of supervision are separate.",
    ),
    "ENF-25",
  ),
  ...because(
    label(
      "是否轻微、是否及时改正、有无危害后果和主观过错，要看每案的事实和证据；不予处罚的案件不登记处罚。",
      "Whether an offence was slight, remedied, harmless or without fault is found in the facts of each case, and a case without a penalty records none.",
    ),
    "ENF-32",
  ),
  ...because(
    label(
      "这是原告的期限，由法院审查；知道或者应当知道行为之日没有登记。",
      "The time binds the plaintiff and the court examines it; the day of knowing is not recorded.",
    ),
    "REC-11",
    "LIT-01",
  ),
  ...because(
    label(
      "这是仲裁机构和当事人的程序，对行政机关没有可以逐件计算的义务。",
      "It is the procedure of arbitral institutions and parties and sets organs no duty that could be computed.",
    ),
    "ARB-01",
  ),
  ...because(
    label(
      "督查登记没有结论送达和复核申请的日期。",
      "Records of inspections hold neither the day of serving a conclusion nor a request to review it.",
    ),
    "ORG-18",
  ),
  ...because(
    label(
      "普法提示没有登记，法律只要求及时、没有日数。",
      "Reminders are not recorded, and the law says promptly and names no number of days.",
    ),
    "ORG-19",
  ),
  ...because(
    label(
      "法律要求“按照规定”列入述职，没有日期；述职日期有登记，内容没有登记。",
      "The law says as provided and names no day; the day of the report on duty is recorded, its content is not.",
    ),
    "ORG-20",
  ),
  ...because(
    label(
      "2021—2025年纲要期满后，没有读到公布的后续纲要；公布后以新的法源增加。",
      "No outline following that of 2021-2025 could be read; when it is published it is added as a source of its own.",
    ),
    "ORG-21",
  ),
  ...because(
    label(
      "这是人民法院的义务，不是行政机关的义务。",
      "It is a duty of the courts and not of the organs whose records these are.",
    ),
    "LIT-02",
    "LIT-04",
    "LIT-05",
    "LIT-07",
  ),
  ...because(
    label(
      "二审期限是法院的义务；上诉人是否为行政机关、裁判何日送达没有登记。",
      "The time for judging on appeal binds the court; who appealed, and the day of service, are not recorded.",
    ),
    "LIT-06",
  ),
  ...because(
    label(
      "政策文件没有读到原文，也没有写明可以计算的要求。",
      "The policy could not be read and, as far as known, states nothing that could be computed.",
    ),
    "LIT-12",
  ),
  ...because(
    label(
      "这是协议生效的规则，不是义务；生效日期有登记，是司法确认期限的起点。",
      "It says when an agreement takes effect and obliges nobody; that day is recorded and starts the time for confirmation.",
    ),
    "MED-03",
  ),
  ...because(
    label(
      "号码归并和值守情况没有登记；一个平台的要求由地方计划的规则包判断。",
      "The joining of numbers and the hours of service are not recorded; the pack of a place's plan judges its one platform.",
    ),
    "HOT-01",
  ),
  ...because(
    label(
      "收到日期在登记时即按条例确定，字段说明写明了四种情形；与申请人如何确认没有另行登记。",
      "The day of receipt is fixed as the regulations say when it is recorded, and the field names the four cases; how it was confirmed is not recorded.",
    ),
    "GI-05",
  ),
  ...because(
    label(
      "这是“可以”的措施；申请登记为明显过多的，答复期限的规则不作判断。",
      "It is a measure that may be taken; the rule on the time for answering leaves out requests recorded as excessive.",
    ),
    "GI-07",
  ),
  ...because(
    label(
      "由人大常委会根据需要设立，不是政府的义务；参加征求意见的联系点有登记。",
      "Standing committees set them up as needed, which is no duty of governments; contact points that were consulted are recorded.",
    ),
    "LEG-15",
  ),
  ...because(
    label(
      "职责是否履行要看具体工作，没有可以计算的标准；述职日期有登记。",
      "Whether these duties are performed shows in the work and has no measure; the day of the report on duty is recorded.",
    ),
    "ORG-05",
  ),
  ...because(
    label(
      "个人日常学法没有登记；培训和讲座另有指标计数。",
      "What each person studies is not recorded; courses and lectures are counted by an indicator.",
    ),
    "ORG-06",
  ),
  ...because(
    label(
      "各地机构改革日期不同、没有核实；单位登记设立、撤销日期和曾用名，规则按当日存在的单位判断。",
      "Each place reformed its bodies on its own day, which is not verified; units record when they begin, end and change their names, and rules take those that stood that day.",
    ),
    "ORG-17",
  ),
  ...because(
    label(
      "这是企业的义务，企业年报不在政府登记之内。",
      "It is a duty of enterprises, whose reports are not among the government's records.",
    ),
    "MKT-01",
  ),
  ...because(
    label(
      "试点地区由地方计划写明；所引区域不存在的，读取数据时即被拒绝。",
      "The plan of a place names its pilots; a reference to a region that does not exist is refused when the data are read.",
    ),
    "DIV-05",
  ),
  ...because(
    label(
      "随机抽查由双随机的规则判断；是否可以合并检查没有登记。",
      "Random inspection is judged by the rules on it; whether inspections could have been merged is not recorded.",
    ),
    "PRV-01",
  ),
  ...because(
    label(
      "“及时”处理没有期限；投诉、诉求和信用修复没有登记。",
      "They are dealt with “in time”, without a number; complaints and repairs of credit are not recorded.",
    ),
    "PRV-02",
    "PRV-03",
  ),
  ...because(
    label(
      "是否为经济利益异地执法取决于案情；案件管辖没有登记。",
      "Whether somebody enforces elsewhere for gain depends on the case; jurisdiction is not recorded.",
    ),
    "PRV-04",
  ),
  ...because(
    label(
      "没有写明日数；向中小企业付款由保障中小企业款项支付条例的规则判断。",
      "It names no number of days; payments to small and medium enterprises are judged by the regulations on them.",
    ),
    "PRV-05",
  ),
  ...because(
    label(
      "国办发〔2022〕27号只读到新闻摘要：谁可以制定、上下级如何适用、何时调整，没有逐件的期限；以规范性文件制定的，由规范性文件程序的规则判断；适用的基准是否公布由行政处罚法第三十四条的规则判断；县级部门适用上级基准是合法的，没有自己的基准不算违法。",
      "Of State Council General Office document 27 of 2022 only reports were read: who may make benchmarks, how levels apply them and when they are adjusted, with no time for a single case. Those made as normative documents are judged by the rules on documents, and whether an applied benchmark is public by the rule on article 34 of the law on penalties. A county department lawfully applies the benchmark of an organ above: to have none of its own is no breach.",
    ),
    "ENF-34",
  ),
  ...because(
    label(
      "“及时”没有写明小时数，由预案和专门规定确定；生产安全事故、突发公共卫生事件的上报另有规则判断。",
      "“In time” names no hours, which plans and special provisions set; the reports of accidents at work and of public-health emergencies have rules of their own.",
    ),
    "EMG-01",
    "EMG-02",
  ),
  ...because(
    label(
      "预案的制定和备案按国务院规定办理，本法没有期限；预案没有登记。",
      "Plans are made and filed as the State Council provides, by no day of this law; they are not recorded.",
    ),
    "EMG-03",
  ),
];
