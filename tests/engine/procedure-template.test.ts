import { describe, expect, it } from "vitest";
import type { ResolvedConstraint } from "../../src/engine/procedure/procedure-trace.js";
import { judgeTold, of, pair, type ToldStandpoint } from "./procedure-case.js";

type Row = [name: string, outcome: string, steps: string, standpoint?: ToldStandpoint];
type TemplateRow<Template> = [name: string, template: Template, outcome: string, steps: string, from?: ToldStandpoint];

const open = { closed: false };
const unclear = { closed: undefined };

describe("precedence: legality review 合法性审查 before collective discussion 集体讨论", () => {
  it.each<Row>([
    ["reviewed on the day before", "pass", "review 05-02, discussion 05-03"],
    ["the record lists the later step first", "pass", "discussion 05-03, review 05-02"],
    ["discussed and never reviewed", "fail", "discussion 05-03"],
    ["reviewed on the day after", "fail", "discussion 05-03, review 05-04", open],
    ["both on one day, the order not recorded", "undetermined", "review 05-03, discussion 05-03"],
    ["both on one day, one without an order", "undetermined", "review 05-03 #1, discussion 05-03"],
    ["both on one day with the same order", "undetermined", "review 05-03 #1, discussion 05-03 #1"],
    ["both on one day, the review first", "pass", "review 05-03 #1, discussion 05-03 #2"],
    ["both on one day, the discussion first", "fail", "review 05-03 #2, discussion 05-03 #1"],
    ["reviewed before and again on the day", "pass", "review 05-02, review 05-03, discussion 05-03"],
    ["the review has no day", "undetermined", "review, discussion 05-03"],
    ["the discussion has no day and nothing was reviewed", "undetermined", "discussion"],
    ["a second discussion rests on the same review", "pass", "review 05-02, discussion 05-03, discussion 06-05"],
    ["whether the review passed is not known", "undetermined", "review? 05-02, discussion 05-03"],
    ["reviewed but not discussed yet", "not-applicable", "review 05-02", open],
    ["no steps at all", "not-applicable", ""],
    ["discussed on the day after the as-of day", "not-applicable", "discussion 05-03", { asOf: "2017-05-02" }],
    ["discussed on the as-of day", "fail", "discussion 05-03", { asOf: "2017-05-03" }],
    ["an open procedure that was kept so far", "pass", "review 05-02, discussion 05-03", open],
    ["an open procedure stays violated", "fail", "discussion 05-03", open],
  ])("%s: %s", (_, outcome, steps, standpoint) => {
    expect(judgeTold(pair("precedence", "review", "discussion"), steps, standpoint).outcome).toBe(outcome);
  });
});

describe("response: a published document 公开发布 is filed 备案", () => {
  it.each<Row>([
    ["filed on the day after", "pass", "publication 05-03, filing 05-04"],
    ["filed on the day, the order not recorded", "undetermined", "publication 05-03, filing 05-03"],
    ["filed only before it was published", "fail", "filing 05-02, publication 05-03"],
    ["concluded without filing", "fail", "publication 05-03"],
    ["not filed yet", "pending", "publication 05-03", open],
    ["not filed, and concluded or not", "undetermined", "publication 05-03", unclear],
    ["filed, and whether concluded does not matter", "pass", "publication 05-03, filing 05-04", unclear],
    ["the filing has no day", "undetermined", "publication 05-03, filing"],
    ["published again after it was filed", "fail", "publication 05-03, filing 05-04, publication 06-05"],
    ["not published", "not-applicable", "filing 05-04", open],
  ])("%s: %s", (_, outcome, steps, standpoint) => {
    expect(judgeTold(pair("response", "publication", "filing"), steps, standpoint).outcome).toBe(outcome);
  });
});

describe("succession: notice 告知 and decision 作出决定", () => {
  it.each<Row>([
    ["notice, then decision", "pass", "notice 05-03, decision 05-10"],
    ["a decision without notice", "fail", "decision 05-10", open],
    ["a notice without decision", "fail", "notice 05-03"],
    ["a notice, the decision still to come", "pending", "notice 05-03", open],
    ["the wrong way round is violated at once", "fail", "decision 05-03, notice 05-10", open],
    ["on one day in unknown order", "undetermined", "decision 05-03, notice 05-03"],
  ])("%s: %s", (_, outcome, steps, standpoint) => {
    expect(judgeTold(pair("succession", "notice", "decision"), steps, standpoint).outcome).toBe(outcome);
  });
});

describe("alternate: each notice with its own hearing 听证", () => {
  const inTurn = "notice 05-03, hearing 05-04, notice 05-10, hearing 05-11";
  const twoNotices = "notice 05-03, notice 05-10, hearing 05-20";
  const twoHearings = "notice 05-03, hearing 05-10, hearing 05-20";
  it.each<TemplateRow<"alternate-response" | "alternate-precedence" | "alternate-succession">>([
    ["in turn", "alternate-response", "pass", inTurn],
    ["in turn", "alternate-precedence", "pass", inTurn],
    ["in turn", "alternate-succession", "pass", inTurn],
    ["a second notice before the hearing", "alternate-response", "fail", twoNotices],
    ["a second notice before the hearing, more may come", "alternate-response", "fail", twoNotices, open],
    ["a second notice before the hearing", "alternate-precedence", "pass", twoNotices],
    ["a second hearing on one notice", "alternate-precedence", "fail", twoHearings],
    ["a second hearing on one notice", "alternate-response", "pass", twoHearings],
    ["a second hearing on one notice", "alternate-succession", "fail", twoHearings],
    [
      "the last notice still waits",
      "alternate-succession",
      "pending",
      "notice 05-03, hearing 05-04, notice 05-10",
      open,
    ],
    ["two of each on one day", "alternate-succession", "undetermined", inTurn.replaceAll(/05-\d\d/g, "05-03")],
    [
      "two notices, one hearing, all on one day",
      "alternate-response",
      "fail",
      "notice 05-03, hearing 05-03, notice 05-03",
    ],
    ["one hearing without a day for two notices", "alternate-response", "fail", "notice 05-03, hearing, notice 05-10"],
  ])("%s, %s: %s", (_, template, outcome, steps, standpoint) => {
    expect(judgeTold(pair(template, "notice", "hearing"), steps, standpoint).outcome).toBe(outcome);
  });
});

describe("chain: signing 签署 immediately before publication 公开发布", () => {
  const next = "signing 05-03, publication 05-10, filing 05-12";
  const between = "signing 05-03, evaluation 05-04, publication 05-10";
  it.each<TemplateRow<"chain-response" | "chain-precedence" | "chain-succession">>([
    ["one after the other", "chain-succession", "pass", next],
    ["something between", "chain-response", "fail", between],
    ["something between", "chain-precedence", "fail", between],
    ["something on one day with the first", "chain-succession", "undetermined", between.replace("05-04", "05-03")],
    ["something without a day", "chain-succession", "undetermined", between.replace(" 05-04", "")],
    ["published twice on one day", "chain-response", "pass", "signing 05-03, publication 05-10, publication 05-10"],
    ["nothing has come yet", "chain-response", "pending", "signing 05-03", open],
    ["another step has come, none counts any more", "chain-response", "fail", "signing 05-03, evaluation 05-04", open],
  ])("%s, %s: %s", (_, template, outcome, steps, standpoint) => {
    expect(judgeTold(pair(template, "signing", "publication"), steps, standpoint).outcome).toBe(outcome);
  });
});

describe("both, either, neither: notice 告知 and hearing 听证", () => {
  it.each<TemplateRow<Parameters<typeof pair>[0]>>([
    ["with the other, before it", "responded-existence", "pass", "hearing 05-02, notice 05-03"],
    ["with the other on one day, in whatever order", "responded-existence", "pass", "hearing 05-03, notice 05-03"],
    ["without the other", "responded-existence", "fail", "notice 05-03"],
    ["only the other", "responded-existence", "not-applicable", "hearing 05-10"],
    ["only the other", "co-existence", "fail", "hearing 05-10"],
    ["only the other, still open", "co-existence", "pending", "hearing 05-10", open],
    ["neither", "co-existence", "not-applicable", ""],
    ["both", "not-coexistence", "fail", "hearing 05-10, notice 05-03", open],
    ["both on one day fail in either order", "not-coexistence", "fail", "hearing 05-03, notice 05-03"],
    ["both, one without a day", "not-coexistence", "undetermined", "hearing, notice 05-03"],
    ["only one", "not-coexistence", "pass", "hearing 05-10", open],
    ["neither", "not-coexistence", "not-applicable", ""],
    ["the second after the first", "not-succession", "fail", "notice 05-03, hearing 05-10"],
    ["the second before the first", "not-succession", "pass", "hearing 05-02, notice 05-03"],
    ["on one day in unknown order", "not-succession", "undetermined", "hearing 05-03, notice 05-03"],
  ])("%s, %s: %s", (_, template, outcome, steps, standpoint) => {
    expect(judgeTold(pair(template, "notice", "hearing"), steps, standpoint).outcome).toBe(outcome);
  });

  it.each(["response", "precedence", "co-existence"] as const)("a step is no partner of itself, %s", (template) => {
    expect(judgeTold(pair(template, "notice", "notice"), "notice 05-03").outcome).toBe("fail");
  });
});

describe("existence, absence and init", () => {
  const governs = () => true;
  const constraints = {
    assessed: { template: "existence", step: of("assessment"), governs },
    "assessed twice": { template: "existence", step: of("assessment"), governs, atLeast: 2 },
    "never reported": { template: "absence", step: of("report"), governs },
    "reported once at most": { template: "absence", step: of("report"), governs, atMost: 1 },
    "opened first": { template: "init", step: of("opening"), governs },
  } satisfies Record<string, ResolvedConstraint>;
  it.each<TemplateRow<keyof typeof constraints>>([
    ["risks assessed 风险评估", "assessed", "pass", "assessment 05-03", open],
    ["risks never assessed", "assessed", "fail", ""],
    ["risks not assessed yet", "assessed", "pending", "", open],
    ["not assessed, and concluded or not", "assessed", "undetermined", "", unclear],
    ["on a day that is not recorded", "assessed", "undetermined", "assessment"],
    ["by what may be no assessment", "assessed", "undetermined", "assessment? 05-03"],
    ["after the as-of day", "assessed", "fail", "assessment 05-03", { asOf: "2017-05-02" }],
    ["only once", "assessed twice", "fail", "assessment 05-03"],
    ["once, and once more without a day", "assessed twice", "undetermined", "assessment 05-03, assessment"],
    ["twice on one day", "assessed twice", "pass", "assessment 05-03, assessment 05-03"],
    ["nothing reported", "never reported", "pass", ""],
    ["reported all the same", "never reported", "fail", "report 05-03", open],
    ["reported on an unknown day", "never reported", "undetermined", "report"],
    ["once", "reported once at most", "pass", "report 05-03"],
    ["twice", "reported once at most", "fail", "report 05-03, report 05-04"],
    ["a case begins with its opening 立案", "opened first", "pass", "investigation 05-04, opening 05-03"],
    ["investigated before it was opened", "opened first", "fail", "investigation 05-02, opening 05-03"],
    ["investigated on the day", "opened first", "undetermined", "investigation 05-03, opening 05-03"],
    ["investigated on the day, later", "opened first", "pass", "investigation 05-03 #2, opening 05-03 #1"],
    ["investigated on an unknown day", "opened first", "undetermined", "investigation, opening 05-03"],
    ["an open case without steps", "opened first", "pending", "", open],
    ["a closed case without steps", "opened first", "not-applicable", ""],
  ])("%s, %s: %s", (_, name, outcome, steps, standpoint) => {
    expect(judgeTold(constraints[name], steps, standpoint).outcome).toBe(outcome);
  });
});
