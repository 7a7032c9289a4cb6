import { type Dataset, defineCheck, label } from "fazhi";
import { PowerPost, Unit } from "fazhi/model";
import { sinceThePlan } from "./plan-year.js";
import { plan2017 } from "./sources.js";

type Function = NonNullable<PowerPost["functions"]>[number];

/** The words by which a post's name and duties tell what it does, where its functions are not recorded. */
const words: Readonly<Record<Function, RegExp>> = {
  propose: /提出|申请|申报|编制/,
  approve: /审批|批准|核准|审定/,
  execute: /执行|经办|拨付|支付|出纳|采购实施|组织实施/,
  control: /验收|复核|稽核|监督|审计/,
};

/** What a post does: as recorded, or as its duties and its name tell. */
const functionsOf = ({ functions, duties, title }: PowerPost): readonly Function[] =>
  functions ??
  (Object.keys(words) as Function[]).filter((one) => (duties ?? [title]).some((text) => words[one].test(text)));

/** The posts by unit, area and holder. */
function postsByHolder(dataset: Dataset): ReadonlyMap<string, readonly PowerPost[]> {
  const posts = new Map<string, PowerPost[]>();
  for (const post of dataset.records(PowerPost)) {
    if (post.holder === undefined) continue;
    const own = posts.get(keyOf(post));
    if (own === undefined) posts.set(keyOf(post), [post]);
    else own.push(post);
  }
  return posts;
}

const keyOf = ({ unit, area, holder }: PowerPost): string => JSON.stringify([unit, area, holder]);

const noFunctions = label("不能从岗位名称和职责看出所办事项", "the post's name and duties do not tell what it does");

/** Nobody proposes, approves, carries out and checks one and the same matter, in one post or in several. */
export const separateConflictingPosts = defineCheck({
  id: "separate-conflicting-posts",
  title: label("不相容职责由不同人员担任", "Let different people hold conflicting duties"),
  about: PowerPost,
  severity: "error",
  obligations: ["2.15d"],
  binds: "any",
  data: (post) => ({
    title: post.title,
    unit: post.unit.in(Unit).title,
    area: post.area,
    holder: post.holder,
  }),
  source: plan2017.clause("2.15 二（十五）"),
  inForce: sinceThePlan,
  when: (post) => post.holder.isPresent(),
  messages: {
    "one-post": label(
      "{unit}“{title}”（{area}）一岗兼有不相容的职责。",
      "The post “{title}” ({area}) of {unit} joins duties that conflict.",
    ),
    "one-holder": label(
      "{unit}“{title}”（{area}）与“{other}”由{holder}一人担任，职责不相容。",
      "“{title}” ({area}) of {unit} and “{other}” are held by {holder} alone, and their duties conflict.",
    ),
  },
  remedy: label(
    "将提出、审批、执行、监督分给不同人员。",
    "Give proposing, approving, executing and checking to different people.",
  ),
  notCovered: label(
    "没有记载岗位职能的，按岗位名称和职责中的用语判断。",
    "Where functions are not recorded, the words of the post's name and duties are gone by.",
  ),
  check: (post, { gather, fail, evidence }) => {
    const own = functionsOf(post);
    if (own.length === 0) return { kind: "undetermined", missing: evidence("duties"), reason: noFunctions };
    if (own.length > 1)
      return fail("one-post", { field: "duties", key: "one-post", evidence: evidence("title", "duties", "functions") });
    const others = (gather(postsByHolder).get(keyOf(post)) ?? []).filter(({ id }) => id !== post.id);
    const conflicting = others.find((other) => functionsOf(other).some((one) => !own.includes(one)));
    if (conflicting === undefined) return "pass";
    return fail("one-holder", {
      field: "holder",
      data: { other: conflicting.title },
      evidence: evidence("title", "holder", "duties", "functions"),
    });
  },
});
