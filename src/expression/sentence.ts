import type { Cycle } from "../calendar/calendar-period.js";
import type { Label, Language } from "../codes/label.js";
import type { Entity } from "../model/entity.js";
import type { Comparison, Node } from "./node.js";
import type { TermType } from "./term-type.js";

/** What a sentence needs to know beyond the tree. */
export interface SentenceScope {
  readonly subject: Entity;
  readonly types: ReadonlyMap<Node, TermType>;
  titleOfParameter(id: string): Label;
  titleOfEntity(name: string): Label;
  /** The list whose items a quantifier's name stands for. */
  listOf(item: string): Node | undefined;
}

const dayWords: Readonly<Record<Comparison, Label>> = {
  "==": { zh: "等于", en: "is" },
  "!=": { zh: "不等于", en: "is not" },
  "<": { zh: "早于", en: "is before" },
  "<=": { zh: "不晚于", en: "is not after" },
  ">": { zh: "晚于", en: "is after" },
  ">=": { zh: "不早于", en: "is not before" },
};

const numberWords: Readonly<Record<Comparison, Label>> = {
  "==": { zh: "等于", en: "equals" },
  "!=": { zh: "不等于", en: "differs from" },
  "<": { zh: "少于", en: "is less than" },
  "<=": { zh: "不超过", en: "is at most" },
  ">": { zh: "多于", en: "is more than" },
  ">=": { zh: "不少于", en: "is at least" },
};

const cycleWords: Readonly<Record<Exclude<Cycle, "year">, Label>> = {
  "half-year": { zh: "半年", en: "half-year" },
  quarter: { zh: "季度", en: "quarter" },
  month: { zh: "月份", en: "month" },
};

/** A tree as a plain sentence in one language. */
export function sentenceOf(node: Node, scope: SentenceScope, language: Language): string {
  const zh = language === "zh";
  const say = (inner: Node): string => sentenceOf(inner, scope, language);
  /** What has several parts is held together where it stands within a sentence. */
  const held = (inner: Node): string =>
    ["and", "or", "choose", "first-present"].includes(inner.kind) ? `(${say(inner)})` : say(inner);
  const joined = (parts: readonly Node[], word: string): string => parts.map(held).join(word);
  const coded = (of: Node, code: string): string => {
    const type = scope.types.get(of);
    return type?.kind === "choice" ? (type.labels[code]?.[language] ?? code) : `“${code}”`;
  };
  switch (node.kind) {
    case "text":
    case "day":
    case "number":
      return String(node.value);
    case "truth":
      return { zh: node.value ? "恒成立" : "恒不成立", en: node.value ? "always" : "never" }[language];
    case "subject":
      return zh ? "本记录" : "the record";
    case "item": {
      const list = scope.listOf(node.name);
      if (list === undefined) return zh ? "该项" : "the item";
      return list.kind === "referring" ? scope.titleOfEntity(list.entity)[language] : say(list);
    }
    case "field":
      return fieldPhrase(node, scope, language);
    case "follow":
      return say(node.of);
    case "referring": {
      const title = scope.titleOfEntity(node.entity)[language];
      return zh ? `所属的${title}` : `its records of "${title}"`;
    }
    case "as-of":
      return zh ? "统计日" : "the as-of day";
    case "parameter":
      return scope.titleOfParameter(node.id)[language];
    case "compare": {
      const words = scope.types.get(node.left)?.kind === "date" ? dayWords : numberWords;
      const right = node.right.kind === "text" ? coded(node.left, node.right.value) : held(node.right);
      return zh
        ? `${held(node.left)}${words[node.operator].zh}${right}`
        : `${held(node.left)} ${words[node.operator].en} ${right}`;
    }
    case "one-of": {
      const codes = node.codes.map((code) => coded(node.of, code));
      return zh
        ? `${held(node.of)}为${codes.join("、")}${codes.length > 1 ? "之一" : ""}`
        : `${held(node.of)} is ${codes.join(" or ")}`;
    }
    case "among":
      return zh ? `${held(node.of)}列于${held(node.texts)}` : `${held(node.of)} stands in ${held(node.texts)}`;
    case "and":
      return joined(node.parts, zh ? "，并且" : ", and ");
    case "or":
      return joined(node.parts, zh ? "，或者" : ", or ");
    case "not":
      if (node.of.kind === "present") return zh ? `未载明${held(node.of.of)}` : `${held(node.of.of)} is missing`;
      return zh ? `并非：${held(node.of)}` : `not: ${held(node.of)}`;
    case "present":
      return zh ? `已载明${held(node.of)}` : `${held(node.of)} is there`;
    case "every":
    case "some": {
      const every = node.kind === "every";
      if (node.body.kind === "truth") return zh ? `有${say(node.list)}` : `there are ${say(node.list)}`;
      return zh
        ? `${say(node.list)}中${every ? "每一项" : "有一项"}满足：${say(node.body)}`
        : `for ${every ? "each" : "one"} of ${say(node.list)}: ${say(node.body)}`;
    }
    case "count":
    case "sum": {
      const what = node.kind === "sum" ? `${say(node.list)}: ${say(node.value)}` : say(node.list);
      const only = node.body.kind === "and" && node.body.parts.length === 0 ? "" : `(${say(node.body)})`;
      if (node.kind === "count") return zh ? `${what}${only}的数目` : `the number of ${what}${only}`;
      return zh ? `${what}${only}之和` : `the sum over ${what}${only}`;
    }
    case "arithmetic":
      return `(${held(node.left)} ${node.operator} ${held(node.right)})`;
    case "shift":
      return zh ? `${held(node.day)}起${held(node.by)}届满之日` : `the end of ${held(node.by)} from ${held(node.day)}`;
    case "between": {
      const unit = node.unit === "day" ? { zh: "天数", en: "days" } : { zh: "工作日数", en: "working days" };
      return zh
        ? `${held(node.from)}至${held(node.to)}的${unit.zh}`
        : `the ${unit.en} from ${held(node.from)} to ${held(node.to)}`;
    }
    case "year":
      return zh ? `${held(node.of)}所在年度` : `the year of ${held(node.of)}`;
    case "calendar-period": {
      const cycle = cycleWords[node.cycle];
      return zh ? `${say(node.of)}所在${cycle.zh}` : `the ${cycle.en} of ${say(node.of)}`;
    }
    case "choose":
      return zh
        ? `${say(node.condition)}的，为${say(node.yes)}，否则为${say(node.no)}`
        : `${say(node.yes)} if ${say(node.condition)}, otherwise ${say(node.no)}`;
    case "first-present":
      return joined(node.parts, zh ? "；无则" : ", or where missing ");
  }
}

/** A field by its title, with the titles of what it lies in. */
function fieldPhrase({ of, name }: Extract<Node, { kind: "field" }>, scope: SentenceScope, language: Language): string {
  const owner = scope.types.get(of);
  const fields = owner?.kind === "record" ? owner.entity.fields : owner?.kind === "group" ? owner.fields : {};
  const title = (Object.hasOwn(fields, name) ? fields[name]?.[language] : undefined) ?? name;
  if (of.kind === "subject") return title;
  const place = sentenceOf(of, scope, language);
  return language === "zh" ? `${place}的${title}` : `${title} of ${place}`;
}
