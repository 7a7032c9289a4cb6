import { label, type Narrative, type Obligation } from "fazhi";

const first = label("一、政务公开", "1 Openness");
const second = label("二、减证便民", "2 Fewer proofs");
const third = label("三、组织保障", "3 Organisation");

/** What the plan obliges to, in its order. */
export const obligations: readonly Obligation[] = [
  {
    id: "1.1",
    clause: first,
    title: label("十个工作日内答复政府信息公开申请", "Answer requests for information within ten working days"),
    kind: "duty",
  },
  {
    id: "2.1",
    clause: second,
    title: label("取消没有法定依据的证明事项", "Cancel proof items without a basis in law"),
    kind: "duty",
  },
  {
    id: "2.2",
    clause: second,
    title: label("清理结论及时公布", "Publish what a clean-up decided"),
    kind: "duty",
  },
  {
    id: "2.3",
    clause: second,
    title: label("清理依提出、审核、决定的次序进行", "Propose, review, then decide"),
    kind: "order",
  },
  {
    id: "2.4",
    clause: second,
    title: label("无法定依据的证明事项取消率达到100%", "Cancel all of those without a basis"),
    kind: "target",
  },
  {
    id: "3.1",
    clause: third,
    title: label("增强依法行政和服务群众的意识", "Raise the sense of law and of service"),
    kind: "duty",
  },
];

/** What no record can show. */
export const narratives: readonly Narrative[] = [
  {
    obligation: "3.1",
    reason: label("意识是否增强，工作记录无法反映。", "No record shows whether a sense of something was raised."),
  },
];
