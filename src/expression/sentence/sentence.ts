import { type Instant, shownInstant } from "../../calendar/instant.js";
import { timeUnits } from "../../calendar/unit/time-unit.js";
import type { Language } from "../../codes/label.js";
import type { Node } from "../node.js";
import { isTemporal } from "../term-type.js";
import { type Clause, conjunctionClauses, eventReached, extremeIn } from "./conjunction-clauses.js";
import { fieldPhrase, itemPhrase, recordPhrase } from "./field-phrase.js";
import type { SentenceScope } from "./sentence-scope.js";
import { arithmeticSigns, comparisonWords, inBrackets, opposites, withinSentence } from "./sentence-word.js";

/** What has several parts and is held together where it stands within a sentence. */
const compounds: readonly Node["kind"][] = ["and", "or", "choose", "first-present", "every", "some"];

/** A tree as a plain sentence in one language; `items` are those that are being looked at, the innermost last. */
export function sentenceOf(
  node: Node,
  scope: SentenceScope,
  language: Language,
  items: readonly string[] = [],
): string {
  const zh = language === "zh";
  const say = (inner: Node, within: readonly string[] = items): string => sentenceOf(inner, scope, language, within);
  const held = (inner: Node): string => (isOneClause(inner) ? say(inner) : inBrackets(say(inner), language));
  const coded = (of: Node, code: string): string => {
    const type = scope.types.get(of);
    return type?.kind === "choice" ? (type.labels[code]?.[language] ?? code) : `“${code}”`;
  };
  const compared = (left: Node, operator: keyof typeof opposites, right: Node): string => {
    const words = comparisonWords(scope.types.get(left))[operator][language];
    const other = right.kind === "text" ? coded(left, right.value) : held(right);
    return zh ? `${words}${other}` : `${words} ${other}`;
  };
  const clause = (one: Clause): string => {
    if (one.kind === "one") return held(one.node);
    if (one.kind === "lies-in") {
      const [day, from, until] = [held(one.day), held(one.from), held(one.until)];
      return zh
        ? `${day}不早于${from}且早于${until}（如有）`
        : `${day} is not before ${from} and is before ${until}, if any`;
    }
    const all = one.with.map(({ operator, to }) => compared(one.of, operator, to));
    return zh
      ? `${held(one.of)}${one.isRecorded ? "已载明且" : ""}${all.join("且")}`
      : `${held(one.of)} ${one.isRecorded ? "is recorded and " : ""}${all.join(" and ")}`;
  };
  const are = (of: Node): string => (scope.types.get(of)?.kind === "list" ? "are" : "is");
  const denied = (of: Node): string => {
    switch (of.kind) {
      case "not":
        return say(of.of);
      case "present":
        return zh ? `未载明${held(of.of)}` : `${held(of.of)} ${are(of.of)} not recorded`;
      case "compare":
        return say({ ...of, operator: opposites[of.operator] });
      case "one-of": {
        const codes = of.codes.map((code) => coded(of.of, code));
        return zh ? `${held(of.of)}不是${codes.join("、")}` : `${held(of.of)} is not ${codes.join(" or ")}`;
      }
      case "some":
        if (isBare(of)) return zh ? `没有${say(of.list)}` : `there are no entries in ${say(of.list)}`;
        return zh
          ? `${say(of.list)}中没有一项符合：${say(of.body, [...items, of.item])}`
          : `for none of ${say(of.list)}: ${say(of.body, [...items, of.item])}`;
      case "field":
        if (!zh) return `${fieldPhrase(of, items, scope, language, say)} does not apply`;
        return say(of).endsWith("”") ? `并非${say(of)}` : `并非“${say(of)}”`;
      default:
        return zh ? `并非${inBrackets(say(of), language)}` : `it is not the case that ${held(of)}`;
    }
  };
  switch (node.kind) {
    case "text":
    case "day":
    case "number":
      return String(node.value);
    case "instant":
      return shownInstant(node.value as Instant);
    case "truth":
      return { zh: node.value ? "恒成立" : "恒不成立", en: node.value ? "always" : "never" }[language];
    case "subject":
      return recordPhrase(scope.subject, language);
    case "item":
      return itemPhrase(node.name, items, scope, language, say);
    case "field": {
      const phrase = fieldPhrase(node, items, scope, language, say);
      return !zh && scope.types.get(node)?.kind === "boolean" ? `${phrase} applies` : phrase;
    }
    case "follow":
      return say(node.of);
    case "referring": {
      const title = scope.titleOfEntity(node.entity)[language];
      const owner = node.to.kind === "subject" ? "" : say(node.to);
      if (zh) return `${owner}所属的${title}`;
      return `the records “${title}” of ${owner === "" ? recordPhrase(scope.subject, language) : owner}`;
    }
    case "as-of":
      return zh ? "统计日" : "the as-of day";
    case "parameter":
      return zh ? scope.titleOfParameter(node.id).zh : `the ${withinSentence(scope.titleOfParameter(node.id).en)}`;
    case "compare":
      return `${held(node.left)}${zh ? "" : " "}${compared(node.left, node.operator, node.right)}`;
    case "one-of": {
      const codes = node.codes.map((code) => coded(node.of, code));
      return zh
        ? `${held(node.of)}为${codes.join("、")}${codes.length > 1 ? "之一" : ""}`
        : `${held(node.of)} is ${codes.join(" or ")}`;
    }
    case "among":
      return zh ? `${held(node.of)}列于${held(node.texts)}` : `${held(node.of)} stands in ${held(node.texts)}`;
    case "and":
      if (isAlways(node)) return say({ kind: "truth", value: true });
      return conjunctionClauses(node.parts)
        .map(clause)
        .join(zh ? "，并且" : ", and ");
    case "or":
      if (node.parts.length === 0) return say({ kind: "truth", value: false });
      return node.parts.map(held).join(zh ? "，或者" : ", or ");
    case "not":
      return denied(node.of);
    case "present":
      return zh ? `已载明${held(node.of)}` : `${held(node.of)} ${are(node.of)} recorded`;
    case "every":
    case "some": {
      if (isBare(node)) return zh ? `有${say(node.list)}` : `there are entries in ${say(node.list)}`;
      const body = say(node.body, [...items, node.item]);
      if (node.kind === "every")
        return zh ? `${say(node.list)}中每一项都符合：${body}` : `for each of ${say(node.list)}: ${body}`;
      return zh ? `${say(node.list)}中至少有一项符合：${body}` : `for at least one of ${say(node.list)}: ${body}`;
    }
    case "count": {
      const only = isAlways(node.body) ? undefined : say(node.body, [...items, node.item]);
      if (zh) return `${say(node.list)}${only === undefined ? "" : `中符合（${only}）`}的数目`;
      return `the number of ${bare(say(node.list))}${only === undefined ? "" : ` for which (${only})`}`;
    }
    case "only": {
      const test = isAlways(node.body) ? undefined : say(node.body, [...items, node.item]);
      if (zh) return `${say(node.list)}中${test === undefined ? "" : `符合（${test}）的`}唯一一项`;
      return `the only one of ${say(node.list)}${test === undefined ? "" : ` for which (${test})`}`;
    }
    case "sum": {
      const within = [...items, node.item];
      const only = isAlways(node.body) ? undefined : say(node.body, within);
      const value = say(node.value, within);
      if (zh) return `${say(node.list)}中${only === undefined ? "" : `符合（${only}）的`}各项，${value}之和`;
      return `the sum of ${value} over ${say(node.list)}${only === undefined ? "" : ` for which (${only})`}`;
    }
    case "arithmetic": {
      const side = (inner: Node, isRight: boolean): string =>
        needsBrackets(inner, node.operator, isRight) ? inBrackets(say(inner), language) : held(inner);
      const sign = arithmeticSigns[node.operator];
      return [side(node.left, false), side(node.right, true)].join(zh ? sign : ` ${sign} `);
    }
    case "shift":
      return zh
        ? `自${node.day.kind === "shift" ? inBrackets(say(node.day), language) : held(node.day)}起${held(node.by)}届满之${scope.types.get(node.day)?.kind === "instant" ? "时" : "日"}`
        : `the end of ${held(node.by)} from ${held(node.day)}`;
    case "between": {
      const unit = timeUnits[node.unit].between.words;
      return zh
        ? `${held(node.from)}至${held(node.to)}的${unit.zh}`
        : `the ${unit.en} from ${held(node.from)} to ${held(node.to)}`;
    }
    case "day-of":
      return zh ? `${held(node.of)}之日` : `the day of ${held(node.of)}`;
    case "year":
      return zh ? `${held(node.of)}所在年度` : `the year of ${held(node.of)}`;
    case "calendar-period": {
      const cycle = timeUnits[node.cycle].cycle.words;
      return zh ? `${say(node.of)}所在${cycle.zh}` : `the ${cycle.en} of ${say(node.of)}`;
    }
    case "choose":
      return choice(node);
    case "first-present": {
      const [first, ...others] = node.parts;
      const words = others.map((part) =>
        part.kind === "text" && first !== undefined ? coded(first, part.value) : held(part),
      );
      return [first === undefined ? "" : held(first), ...words].join(
        zh ? "，未载明的，为" : ", or where that is not recorded ",
      );
    }
  }

  function choice(chosen: Extract<Node, { kind: "choose" }>): string {
    const event = eventReached(chosen);
    if (event !== undefined)
      return zh ? `${held(event)}（尚未到来的，为统计日）` : `${held(event)}, or until it comes the as-of day`;
    const extreme = extremeIn(chosen);
    if (extreme !== undefined) {
      const [one, other] = extreme.of.map(held);
      const type = scope.types.get(extreme.of[0]);
      const isDay = type !== undefined && isTemporal(type);
      const isLeast = extreme.which === "earlier";
      if (zh) return `${one}与${other}中${isDay ? (isLeast ? "较早者" : "较晚者") : isLeast ? "较小者" : "较大者"}`;
      return `the ${isDay ? extreme.which : isLeast ? "lesser" : "greater"} of ${one} and ${other}`;
    }
    const last = chosen.no.kind === "choose" && !isExtreme(chosen.no) ? choice(chosen.no) : undefined;
    if (zh) return `${say(chosen.condition)}的，为${held(chosen.yes)}；${last ?? `其他的，为${held(chosen.no)}`}`;
    return `${held(chosen.yes)} if ${say(chosen.condition)}; ${last ?? `otherwise ${held(chosen.no)}`}`;
  }
}

/** Whether a part of a computation would be read otherwise without brackets: a sum within a product, or what is taken or divided by. */
function needsBrackets(inner: Node, operator: Operator, isRight: boolean): boolean {
  if (inner.kind !== "arithmetic") return false;
  if (isSum(inner.operator) !== isSum(operator)) return isSum(inner.operator);
  return isRight && (operator === "-" || operator === "/" || operator === "%" || inner.operator === "%");
}

type Operator = Extract<Node, { kind: "arithmetic" }>["operator"];

const isSum = (operator: Operator): boolean => operator === "+" || operator === "-";

const isAlways = (body: Node): boolean =>
  (body.kind === "truth" && body.value) || (body.kind === "and" && body.parts.length === 0);

/** Says of a list only that it has items. */
const isBare = (node: Node): boolean => node.kind === "some" && isAlways(node.body);

/** Is said in a few words. */
const isExtreme = (node: Node): boolean => extremeIn(node) !== undefined || eventReached(node) !== undefined;

/** Whether a tree is said without a pause, so that nothing need hold it together. */
function isOneClause(node: Node): boolean {
  if (node.kind !== "and") return !compounds.includes(node.kind) || isExtreme(node) || isBare(node);
  const [first, ...more] = conjunctionClauses(node.parts);
  return first !== undefined && more.length === 0 && (first.kind !== "one" || isOneClause(first.node));
}

/** A list without its article. */
const bare = (phrase: string): string => phrase.replace(/^the /, "");
