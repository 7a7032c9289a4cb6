import { type Label, label } from "../../codes/label.js";
import { foundLabel, foundOf } from "../found.js";
import { type Instead, instead, insteadOf } from "./instead.js";

/** What a number must be. */
export interface NumberBounds {
  readonly whole: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** What is said of the problems of records. */
export const recordTexts = {
  "record/unknown-entity": insteadOf("记录种类的名称", "the name of an entity"),
  "record/not-records": insteadOf("记录的列表", "a list of records"),
  "record/not-by-entity": insteadOf("按种类列出的记录", "records under the names of their entities"),
  "record/not-streamed": ({ entities, found }: { entities: readonly string[] } & Instead) =>
    instead(`逐条读取的记录种类（${entities.join("、")}）`, `an entity that passes by: ${entities.join(", ")}`, found),
  "record/not-changeable": ({ wanted, found }: { wanted: Label } & Instead) => instead(wanted.zh, wanted.en, found),
  "record/still-referred": ({ entity, found }: { entity: string } & Instead) =>
    label(
      `删除的记录仍被${entity}${foundLabel(found).zh}引用`,
      `expected no record that refers to what is removed; found the reference of ${entity} ${foundLabel(found).en}`,
    ),
  "record/not-a-day": insteadOf("存在的日期，写法如2018-05-03", "a day that exists, written YYYY-MM-DD"),
  "record/implausible-year": ({ first, last, found }: { first: number; last: number } & Instead) =>
    instead(
      `${first}年至${last}年的日期，写法如2018-05-03`,
      `a day from ${first} to ${last}, written YYYY-MM-DD`,
      found,
    ),
  "record/not-an-instant": insteadOf(
    "日期和时间，写法如2017-05-01T10:00，或者只写日期",
    "a day and time, written such as 2017-05-01T10:00, or a day alone",
  ),
  "record/unknown-reference": ({ entity, found }: { entity: string } & Instead) =>
    instead(`已有的${entity}记录的编号（id）`, `the id of an existing ${entity}`, found),
  "record/not-a-text": ({ least, found }: { least: number } & Instead) => {
    if (least <= 0) return instead("文本", "a text", found);
    return least === 1
      ? instead("非空的文本", "a text that is not empty", found)
      : instead(`至少${least}个字符的文本`, `a text of at least ${least} characters`, found);
  },
  "record/not-a-number": ({ found, ...bounds }: NumberBounds & Instead) =>
    instead(numberLabel(bounds).zh, numberLabel(bounds).en, found),
  "record/percentage": ({ percent, share, isShare, found, ...bounds }: Percentage & NumberBounds & Instead) => {
    const { zh, en } = numberLabel(bounds);
    return isShare
      ? instead(`${zh}（${percent}%写作${share}）`, `${en}; ${percent} % is written ${share}`, found)
      : instead(
          `${zh}（${percent}%写作${percent}，单位为“%”；作为比例写作${share}）`,
          `${en}; ${percent} % is written ${percent}, with "%" for its unit, or ${share}, as a share`,
          found,
        );
  },
  "record/not-a-flag": insteadOf("true或false", "true or false"),
  "record/unknown-code": ({ codes, found }: { codes: readonly (string | number | boolean | null)[] } & Instead) =>
    instead(codesLabel(codes).zh, codesLabel(codes).en, found),
  "record/not-a-list": insteadOf("列表", "a list"),
  "record/not-an-object": ({ several, found }: { several?: Label } & Instead) =>
    instead(
      `一组字段${several === undefined ? "" : `；${several.zh}`}`,
      `an object${several === undefined ? "" : `; ${several.en}`}`,
      found,
    ),
  "record/unknown-field": ({ field }: { field: string }) =>
    label(`没有名为“${field}”的字段`, `expected a known field; found the unknown field ${JSON.stringify(field)}`),
  "record/unknown-field-of": ({ entity, found }: { entity: string } & Instead) =>
    instead(`${entity}的字段`, `a field of ${entity}`, found),
  "record/days-out-of-order": ({ field, day, found }: { field: string; day: string } & Instead) =>
    instead(`不早于${field}（${day}）的日期`, `a day no earlier than ${field}, ${day}`, found),
  "record/numbers-out-of-order": ({ field, number, found }: { field: string; number: number } & Instead) =>
    instead(`不小于${field}（${number}）的数`, `a number no less than ${field}, ${number}`, found),
  "record/duplicate-id": ({ entity, id, index, place, line }: DuplicateId) => {
    const shown = foundLabel(foundOf(id));
    const at = line === undefined ? label(place ?? "", place ?? "") : label(`第${line}行`, `line ${line}`);
    const zh = index === undefined ? "另一记录" : `${entity}[${index}]${at.zh === "" ? "" : `，${at.zh}，`}`;
    const en = index === undefined ? "one" : `${entity}[${index}]${at.en === "" ? "" : ` (${at.en})`}`;
    return label(
      `应为与其他${entity}记录不同的编号（id），而不是${shown.zh}（${zh}已用）`,
      `expected an id that no other ${entity} uses; found ${shown.en}, which ${en} uses`,
    );
  },
  "record/condition": insteadOf("符合定义的值", "a value that its definition accepts"),
  "record/format": ({ format, found }: { format: string } & Instead) =>
    instead(`格式为${format}的文本`, `a text of the format ${format}`, found),
  "record/other-condition": ({ reason, found }: { reason: string } & Instead) =>
    instead(`符合定义的值（${reason}）`, reason, found),
  "record/quantity-not-counted": ({
    measure,
    by,
    remedy,
    found,
  }: { measure: string; by: string; remedy: QuantityRemedy } & Instead) => {
    const { zh, en } = quantityRemedies[remedy];
    return instead(
      `不写数量：措施“${measure}”按“${by}”完成，${zh}`,
      `no quantity: measure "${measure}" is complete by "${by}", ${en}`,
      found,
    );
  },
  "record/unknown-milestone": ({ measure, found }: { measure: string } & Instead) =>
    instead(`措施“${measure}”的节点编号`, `the id of a milestone of measure "${measure}"`, found),
  "record/period-of-single-measure": ({ measure, found }: { measure: string } & Instead) =>
    instead(`不写期间：措施“${measure}”不是周期性措施`, `no period: measure "${measure}" does not recur`, found),
  "record/period-form": ({ measure, sample, found }: { measure: string; sample: string } & Instead) =>
    instead(
      `措施“${measure}”的期间，写法如“${sample}”`,
      `a period of measure "${measure}", written such as "${sample}"`,
      found,
    ),
} as const;

export interface DuplicateId {
  readonly entity: string;
  readonly id: string;
  /** Which of the records uses the id, from 0, and where it stands. */
  readonly index?: number;
  readonly place?: string;
  readonly line?: number;
}

export interface Percentage {
  readonly percent: number;
  readonly share: number;
  /** Whether a share is wanted; otherwise a number that may have the unit "%". */
  readonly isShare: boolean;
}

const quantityRemedies = {
  "say-done": label("须写明是否完成", "so that a report says whether it is done"),
  "name-milestone": label("须写明节点", "so that the milestone is named"),
  none: label("由发现的问题决定", "which the findings decide"),
  "state-share": label(
    "没有目标值；须写明比例，或者为措施规定目标值",
    "without a target; state the share, or give the measure a target",
  ),
  "say-part-done": label(
    "没有目标值；须写明该期间的部分已完成，或者为措施规定目标值",
    "without a target; say that the period's part is done, or give the measure a target",
  ),
} as const;

/** What to state in place of a quantity. */
export type QuantityRemedy = keyof typeof quantityRemedies;

function numberLabel({ whole, least, most }: NumberBounds): Label {
  const number = whole ? label("整数", "a whole number") : label("数", "a number");
  if (least !== undefined && most !== undefined)
    return label(`${least}至${most}的${number.zh}`, `${number.en} from ${least} to ${most}`);
  if (least !== undefined) return label(`不小于${least}的${number.zh}`, `${number.en}, ${least} or more`);
  return most === undefined ? number : label(`不大于${most}的${number.zh}`, `${number.en}, ${most} or less`);
}

function codesLabel(codes: readonly unknown[]): Label {
  const shown = codes.map((code) => foundLabel(foundOf(code)));
  const [zh, en] = [shown.map((one) => one.zh).join("、"), shown.map((one) => one.en).join(", ")];
  return codes.length === 1 ? label(zh, en) : label(`${zh}之一`, `one of ${en}`);
}
