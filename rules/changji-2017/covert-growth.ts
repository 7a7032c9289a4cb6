import { defineCheck, inForceOn, label } from "fazhi";
import type { Observation } from "fazhi/engine";
import { List, ListEntry } from "fazhi/model";
import { administration } from "./administration.js";
import { cancelledItemsLike, hasNoNewBasis } from "./cancelled-items.js";
import { canFoundLicence } from "./licence-basis.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { observed } from "./observed.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

const noFormerBasis = label("没有记载被取消事项的设定依据", "the legal basis of the cancelled item is not recorded");

const noVersion = label(
  "没有载明所依法律的版本或者条款，不能判断该法律是否已经修订",
  "neither the version nor the article of the law is stated: whether the law has been revised since is not known",
);

/** The law that an item rests on, document by document. */
const basisOf = (entry: ListEntry): readonly Observation[] =>
  (entry.basis ?? []).map(({ document }, index) =>
    observed(ListEntry, entry, `basis[${index}].document`, label("设定依据", "Legal basis"), document),
  );

/** What is seen of a cancelled item, as evidence beside the values of the item that brings it back. */
const evidenceOf = (cancelled: ListEntry): readonly Observation[] => [
  observed(ListEntry, cancelled, "name", label("事项名称", "Name"), cancelled.name),
  observed(ListEntry, cancelled, "code", label("事项编码", "Code"), cancelled.code),
  ...basisOf(cancelled),
  observed(ListEntry, cancelled, "validUntil", label("失效日期", "In force until"), cancelled.validUntil),
  observed(ListEntry, cancelled, "cancelledBy", label("取消依据", "Cancelled by"), cancelled.cancelledBy),
];

/** No approval item comes back after its cancellation under another name or code, split or merged, on no new legal basis. */
export const keepCancelledItemCancelled = defineCheck({
  id: "keep-cancelled-item-cancelled",
  title: label("防止行政许可事项边减边增、明减暗增", "Let no cancelled item come back"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1d"],
  binds: administration,
  relevantDay: (entry) => entry.validFrom,
  responsible: keeperOf,
  data: (entry) => ({ ...namedEntry(entry), from: entry.validFrom }),
  source: clause,
  when: (entry, { asOf }) => entry.list.in(List).kind.oneOf("approval-item", "power").and(inForceOn(entry, asOf)),
  field: "name",
  reads: [List],
  messages: {
    back: label(
      "{unit}“{list}”中{from}起施行的“{name}”（{id}）没有新的设定依据，是{until}取消的“{cancelled}”（{cancelledId}）变相恢复：{sign}。",
      "“{name}” ({id}), in force on “{list}” of {unit} from {from} on no new legal basis, brings back “{cancelled}” ({cancelledId}), cancelled on {until}: {sign}.",
    ),
  },
  remedy: label(
    "停止实施“{name}”；确需设定的，由有权机关依法另行设定。",
    "Stop “{name}”; where it is needed, let the competent organ set it up by law.",
  ),
  notCovered: label(
    "名称改动较大、编码不同又没有登记替代关系的，以及取消以前就已并存的事项，看不出来。",
    "An item of another name and code for which nothing records what it replaces is not seen, nor one that was older than what was cancelled.",
  ),
  check: (entry, context) => {
    const { fail, undetermined, evidence } = context;
    const found = cancelledItemsLike(entry, context).map((one) => ({
      ...one,
      isSame: hasNoNewBasis(entry, one.cancelled),
    }));
    const failures = found
      .filter(({ isSame }) => isSame === true)
      .map(({ cancelled, sign }) =>
        fail("back", {
          key: cancelled.id,
          data: { cancelled: cancelled.name, cancelledId: cancelled.id, until: cancelled.validUntil, sign },
          evidence: [...evidence("name", "code", "basis"), ...basisOf(entry), ...evidenceOf(cancelled)],
        }),
      );
    if (failures.length > 0) return failures;
    if (found.every(({ isSame }) => isSame === false)) return "pass";
    if (entry.basis === undefined) return undetermined("basis");
    const isUnrecorded = found.some(({ cancelled }) => cancelled.basis === undefined);
    return { kind: "undetermined", missing: [], reason: isUnrecorded ? noFormerBasis : noVersion };
  },
});

/** An approval item that is set up while others are cut rests on something that can set up a licence. */
export const restNewItemOnLegalBasis = defineCheck({
  id: "rest-new-item-on-legal-basis",
  title: label("新设行政审批事项有设定依据", "Rest a new approval item on law"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1d"],
  binds: administration,
  relevantDay: (entry) => entry.validFrom,
  responsible: keeperOf,
  data: (entry) => ({ ...namedEntry(entry), from: entry.validFrom }),
  source: clause,
  when: (entry, { asOf }) => entry.list.in(List).kind.equals("approval-item").and(inForceOn(entry, asOf)),
  field: "basis",
  messages: {
    none: label(
      "{unit}“{list}”中{from}起新增的“{name}”没有设定依据。",
      "“{name}”, added to “{list}” of {unit} on {from}, rests on no law.",
    ),
    paper: label(
      "{unit}“{list}”中{from}起新增的“{name}”仅以{basis}为依据，该文件无权设定行政许可。",
      "“{name}”, added to “{list}” of {unit} on {from}, rests on {basis} alone, which cannot set up a licence.",
    ),
  },
  remedy: label("取消“{name}”，或者补充其法定依据。", "Remove “{name}”, or state the law it rests on."),
  notCovered: label(
    "从名称看不出制定机关的规章，不判断其是否有权设定行政许可。",
    "A rule whose name does not tell who made it is taken to be one that can set up a licence.",
  ),
  check: (entry, { fail, undetermined, evidence }) => {
    const { basis } = entry;
    if (basis === undefined) return entry.kind === "licence" ? "not-applicable" : undetermined("basis");
    if (basis.length === 0)
      // That a licence shows no basis at all is told by the rule of the law on licences.
      return entry.kind === "licence" ? "not-applicable" : fail("none", { evidence: evidence("basis") });
    if (basis.some((one) => canFoundLicence(one) !== false)) return "pass";
    const names = basis.map(({ document }) => document).join("、");
    return fail("paper", { data: { basis: names }, evidence: basisOf(entry) });
  },
});
