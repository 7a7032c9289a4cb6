import { defineCheck, defineExpectation, label } from "fazhi";
import { parseDivisionCode } from "fazhi/codes";
import { Region } from "fazhi/model";
import { divisionCodeStandard } from "./standard-sources.js";

const clause = divisionCodeStandard.clause("代码表");

/** A division that still stands has a code that exists; one that was abolished is not used after its last day. */
export const bearStandingDivisionCode = defineCheck({
  id: "bear-standing-division-code",
  title: label("行政区划代码有效", "Bear a division code that stands"),
  about: Region,
  severity: "warning",
  binds: "any",
  obligations: ["DIV-01", "DIV-02"],
  data: (region) => ({ title: region.title, code: region.division }),
  source: clause,
  when: (region, { asOf }) =>
    region.kind
      .equals("division")
      .and(region.division.isPresent(), region.abolishedOn.isMissing().or(region.abolishedOn.after(asOf))),
  field: "division",
  messages: {
    wrong: label(
      "“{title}”的行政区划代码{code}无效：{problem}。",
      "The division code {code} of “{title}” does not stand: {problem}.",
    ),
  },
  remedy: label(
    "更正代码；区划已撤销的，记载撤销日期。",
    "Correct it, or record the day on which the division was abolished.",
  ),
  notCovered: label(
    "2000年以前停用和2024年以后启用的代码，除昌吉州外只判断形式；其他代码按年判断。",
    "Outside Changji only the shape is judged of codes that ended before 2000 or began after 2024; others are judged by the year.",
  ),
  check: ({ division = "" }, { asOf, fail, evidence }) => {
    const parsed = parseDivisionCode(division, asOf);
    if (parsed.ok) return "pass";
    const { id, message } = parsed.problem;
    return fail("wrong", { data: { problem: { value: id, labels: message } }, evidence: evidence("division") });
  },
});

/** A functional zone is no division: it has no division code and belongs to the division above it. */
export const keepZoneApartFromDivisions = defineExpectation({
  id: "keep-zone-apart-from-divisions",
  title: label("功能区不是行政区划", "Keep functional zones apart from divisions"),
  about: Region,
  severity: "warning",
  binds: "any",
  obligations: ["DIV-03"],
  data: (region) => ({ title: region.title, code: region.division }),
  source: clause,
  when: (region) => region.kind.equals("functional-zone"),
  field: "division",
  expect: (region) => region.division.isMissing().and(region.parent.isPresent()),
  message: label(
    "功能区“{title}”使用了行政区划代码（{code}），或者没有记载所属行政区划。",
    "The functional zone “{title}” has a division code ({code}), or belongs to no division.",
  ),
  remedy: label("删去代码，记载所属行政区划。", "Remove the code and record the division to which it belongs."),
});

/** A division lies under the division of which its code is a part: a city directly under the region is no part of a prefecture. */
export const placeDivisionUnderItsParent = defineCheck({
  id: "place-division-under-its-parent",
  title: label("行政区划隶属与代码一致", "Place a division under the one that its code names"),
  about: Region,
  severity: "warning",
  binds: "any",
  obligations: ["DIV-04"],
  data: (region) => ({
    title: region.title,
    code: region.division,
    parent: region.parent.in(Region).title,
  }),
  source: clause,
  when: (region) =>
    region.kind
      .equals("division")
      .and(region.division.isPresent(), region.parent.isPresent(), region.parent.in(Region).division.isPresent()),
  field: "parent",
  messages: {
    misplaced: label(
      "“{title}”（{code}）不属于“{parent}”：代码所示的上级是{due}。",
      "“{title}” ({code}) is no part of “{parent}”: by its code it belongs to {due}.",
    ),
  },
  remedy: label("更正上级区域。", "Correct the parent region."),
  check: ({ division = "", parent = "" }, { asOf, dataset, fail, evidence }) => {
    const parsed = parseDivisionCode(division, asOf);
    if (!parsed.ok) return "not-applicable";
    const { parent: due = "" } = parsed.value;
    return dataset.find(Region, parent)?.division === due
      ? "pass"
      : fail("misplaced", { data: { due }, evidence: evidence("division", "parent") });
  },
});
