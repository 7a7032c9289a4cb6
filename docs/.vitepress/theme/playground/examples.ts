import type { Label, PlainDate } from "fazhi";

/** Something to begin with: a pack and records, in files of their own, and a day on which to ask. */
export interface PlaygroundExample {
  /** The folder of its two files under `playground/` of the site. */
  readonly name: string;
  readonly title: Label;
  /** What there is to see. */
  readonly see: Label;
  readonly asOf: PlainDate;
}

const example = (name: string, asOf: string, title: readonly [string, string], see: readonly [string, string]) =>
  Object.freeze({
    name,
    title: { zh: title[0], en: title[1] },
    see: { zh: see[0], en: see[1] },
    asOf: asOf as PlainDate,
  });

/** The examples in the order of the menu. */
export const playgroundExamples: readonly [PlaygroundExample, ...PlaygroundExample[]] = [
  example(
    "deadline",
    "2018-05-24",
    ["期限：第十五个工作日", "A deadline: the fifteenth working day"],
    [
      "三份文件同日公布：最后一日备案的符合，迟一日的和至今未备案的不符合。把“截至”前移一日，期限便尚未届满。",
      "Of three documents published on one day, the one filed on the last day is in time; the one filed a day later and the one not filed are not. Go back by a day, and their clocks still run.",
    ],
  ),
  example(
    "missing",
    "2018-06-30",
    ["缺数据：无法判断", "A missing value: undetermined"],
    [
      "没有公布日期的文件既不算符合也不算不符合，列明缺什么。给它补上 publishedOn 再看。",
      "A document without a day of publication neither passes nor fails: it is said what is missing. Give it a publishedOn.",
    ],
  ),
  example(
    "amendment",
    "2018-12-31",
    ["修订：旧事适用旧规定", "An amendment: the law of the day"],
    [
      "七月一日起，期限由十五个工作日改为十个工作日。两份文件都在第十二个工作日备案，六月公布的仍按旧规定判断。",
      "On 1 July the period became ten working days instead of fifteen. Both documents were filed on the twelfth; June's is still judged as it was then.",
    ],
  ),
  example(
    "procedure",
    "2018-06-30",
    ["程序：先审查，后决定", "A procedure: review first, then decide"],
    [
      "未经合法性审查即集体讨论的，指出是哪一步；换一下两步的日期再看。",
      "A decision that was discussed before its legality review: the step is named. Exchange the two days.",
    ],
  ),
  example(
    "plan",
    "2018-09-30",
    ["进展：自报与核验", "Progress: claimed and verified"],
    [
      "自报已完成而没有核验材料的，不算完成；计划值由要点自己的日期得出。",
      "What is claimed without proof is not counted as done; the planned share follows from the plan's own dates.",
    ],
  ),
];
