import { type Condition, defineDeadline, defineExpectation, label, type RecordTerm } from "fazhi";
import { EnforcementSupervisionPaper, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { enforcementSupervisionRegulations } from "./supervision-sources.js";

type Paper = RecordTerm<EnforcementSupervisionPaper>;

const named = (paper: Paper) => ({
  title: paper.title,
  kind: paper.kind,
  unit: paper.unit.in(Unit).title,
  issuer: paper.issuedBy.in(Unit).title,
});

const stands = (paper: Paper): Condition => paper.withdrawnOn.isMissing();

/**
 * Since February 2026 an enforcing organ that receives a letter or an opinion of enforcement supervision reports within the
 * time set in it what it did or corrected. One that objected in time, or whose paper was withdrawn, is not judged.
 */
export const reportCorrectionToEnforcementSupervisorInTime = defineDeadline({
  id: "report-correction-to-enforcement-supervisor-in-time",
  title: label("按期报送行政执法监督纠正情况", "Report in time on what enforcement supervision asked for"),
  about: EnforcementSupervisionPaper,
  severity: "error",
  binds: administrativeOrgans,
  obligations: ["SUP-01"],
  data: named,
  source: enforcementSupervisionRegulations.clause("第二十七条第二款、第二十八条第二款"),
  when: (paper) =>
    paper.kind
      .oneOf("letter", "opinion")
      .and(
        stands(paper),
        paper.reportDueOn.isPresent(),
        paper.objectedOn.isMissing().or(paper.objectedOn.after(paper.reportDueOn)),
      ),
  field: "reportedOn",
  starts: (paper) => paper.issuedOn,
  by: (paper) => paper.reportDueOn,
  fulfilled: (paper) => paper.reportedOn,
  late: label(
    "{issuer}{start}就“{title}”制发{kind}，{unit}最迟应于{due}报送纠正情况，{fulfilled}才报送，迟{daysLate}日。",
    "{issuer} issued a paper ({kind}) about “{title}” on {start}; {unit} was to report by {due} and did on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{issuer}{start}就“{title}”制发{kind}，{unit}最迟应于{due}报送纠正情况，至今没有报送。",
    "{issuer} issued a paper ({kind}) about “{title}” on {start}; {unit} was to report by {due} and has not.",
  ),
  answers: {
    clock: label("最后一日是文书规定的报送时限", "the last day is the one that the paper sets"),
    transition: label("2026年2月1日以后制发的文书", "papers issued since 1 February 2026"),
    endsOtherwise: label(
      "文书撤回的不再报送；时限届满前提出异议的，等待处理，不作判断",
      "a paper that was withdrawn asks for nothing; where the organ objected in time nothing is judged",
    ),
    knownFrom: label("文书的种类、时限和报送日期的登记", "the kind of paper, its day and the day of the report"),
  },
  remedy: label("立即纠正并报送纠正情况。", "Correct it and report at once."),
  notCovered: label(
    "文书没有规定时限的不作判断；是否已经纠正、纠正是否到位不作判断；垂直管理部门对下级的监督检查参照适用。",
    "Papers that set no day are not judged, nor whether the correction is enough; vertically managed departments apply the regulations by analogy.",
  ),
});

/** A decision of enforcement supervision is issued by the government of the level, on its supervising organ's proposal. */
export const issueSupervisionDecisionAsGovernment = defineExpectation({
  id: "issue-supervision-decision-as-government",
  title: label("行政执法监督决定书由本级人民政府制发", "Issue a supervision decision as the government of the level"),
  about: EnforcementSupervisionPaper,
  severity: "error",
  binds: "any",
  obligations: ["SUP-02"],
  responsible: (paper) => paper.issuedBy,
  relevantDay: (paper) => paper.issuedOn,
  data: (paper) => ({ ...named(paper), issued: paper.issuedOn }),
  source: enforcementSupervisionRegulations.clause("第二十六条第一款、第二十九条"),
  when: (paper) => paper.kind.equals("decision").and(stands(paper)),
  field: "issuedBy",
  expect: (paper) => paper.issuedBy.in(Unit).kind.oneOf("government", "dispatched-government"),
  message: label(
    "{issuer}{issued}就“{title}”以自己名义制发行政执法监督决定书，应当报请本级人民政府制发。",
    "{issuer} issued a supervision decision about “{title}” on {issued} in its own name; the government of its level issues it.",
  ),
  answers: {
    knownFrom: label("制发单位的登记", "the issuing unit as recorded"),
    endsOtherwise: label("已经撤回的文书不作判断", "a paper that was withdrawn is not judged"),
  },
  remedy: label("撤回文书，报请本级人民政府决定。", "Withdraw it and ask the government to decide."),
});

/** Letters and opinions of enforcement supervision are issued by the justice department, the government's supervising organ. */
export const issueSupervisionPaperAsSupervisor = defineExpectation({
  id: "issue-supervision-paper-as-supervisor",
  title: label("督办函、意见书由行政执法监督机构制发", "Issue letters and opinions as the supervising organ"),
  about: EnforcementSupervisionPaper,
  severity: "warning",
  binds: "any",
  obligations: ["SUP-02"],
  responsible: (paper) => paper.issuedBy,
  relevantDay: (paper) => paper.issuedOn,
  data: (paper) => ({ ...named(paper), issued: paper.issuedOn }),
  source: enforcementSupervisionRegulations.clause("第六条第一款、第二十六条第一款"),
  when: (paper) => paper.kind.oneOf("letter", "opinion").and(stands(paper)),
  field: "issuedBy",
  expect: (paper) => paper.issuedBy.in(Unit).functions.some((one) => one.equals("judicial-administration")),
  message: label(
    "{issuer}{issued}就“{title}”制发{kind}，但不是司法行政部门。",
    "{issuer}, which is no justice department, issued a paper ({kind}) about “{title}” on {issued}.",
  ),
  answers: {
    exceptions: [
      {
        says: label(
          "部门对所属机构、垂直管理部门对下级的监督检查参照适用，所以只作提醒",
          "departments apply it to their own bodies by analogy, so that this is a warning",
        ),
        source: enforcementSupervisionRegulations.clause("第四十二条第一款"),
      },
    ],
    knownFrom: label("制发单位及其法定职能的登记", "the issuing unit and its functions as recorded"),
  },
  remedy: label("由本级行政执法监督机构制发。", "Have it issued by the supervising organ of the level."),
});
