import { days, defineParameter, defineSource, label, plainDate } from "fazhi";
import { defineLadder, onGrade, onOverdueMeasure, onUnremediedFinding } from "fazhi/escalation";
import { changji2017Ladder } from "fazhi/rules/changji-2017";

/** Invented: the plan names interview, order and criticism (3.2) and sets no time for any of them. */
const measures = defineSource({
  id: "invented-ladder",
  title: label("督促问责办法（示例，虚构）", "Measures on supervision (an example, invented)"),
  inForce: { from: plainDate("2017-04-01") },
  verified: false,
});

const unremediedFor = defineParameter({
  id: "unremedied-for",
  title: label("责令整改前的期限", "Time before an order to correct"),
  values: [{ value: days(60), source: measures.clause("第三条") }],
});

const overdueFor = defineParameter({
  id: "overdue-for",
  title: label("通报批评前的期限", "Time before public criticism"),
  values: [{ value: days(90), source: measures.clause("第四条") }],
});

/** The plan's own steps, and between them three whose times are invented. */
export const changji2017ExampleLadder = defineLadder({
  id: "changji-2017-example-ladder",
  title: label("2017年督促问责（示例，期限均为虚构）", "Supervision in 2017 (an example; all times are invented)"),
  version: "1",
  sources: [measures],
  parameters: [unremediedFor, overdueFor],
  extends: [changji2017Ladder],
  steps: [
    {
      id: "interview-for-grade",
      title: label("对考核不合格的单位约谈", "Interview a unit that is graded inadequate"),
      measure: "interview",
      source: measures.clause("第二条"),
      conditions: [onGrade({ title: label("考核等次为不合格", "The grade is inadequate"), grades: ["inadequate"] })],
    },
    {
      id: "order-to-remedy",
      title: label("责令整改久拖不改的问题", "Order to remedy what has long been wrong"),
      measure: "order-to-correct",
      source: measures.clause("第三条"),
      conditions: [
        onUnremediedFinding({
          title: label("违反逾期未整改", "A violation was not remedied in time"),
          obligations: ["2.15c", "2.15d", "3.2b"],
          beyond: unremediedFor,
        }),
      ],
    },
    {
      id: "criticise-for-delay",
      title: label("通报批评久拖不办的单位", "Criticise a unit for a long delay"),
      measure: "public-criticism",
      source: measures.clause("第四条"),
      conditions: [
        onOverdueMeasure({ title: label("牵头措施逾期未完成", "A measure it leads is overdue"), beyond: overdueFor }),
      ],
    },
  ],
});
