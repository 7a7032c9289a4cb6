import { defineCheck, defineExpectation, inForceOn, List, ListEntry, label, type Observation } from "fazhi";
import { cancelledItemsLike, hasNoNewBasis } from "./cancelled-items.js";
import { keeperOf, namedEntry } from "./list-keeper.js";
import { observed } from "./observed.js";
import { plan2017 } from "./sources.js";

const clause = plan2017.clause("2.1 二（一）");

const noFormerBasis = label("没有记载被取消事项的设定依据", "the legal basis of the cancelled item is not recorded");

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
  relevantDay: (entry) => entry.validFrom,
  responsible: keeperOf,
  data: (entry) => ({ ...namedEntry(entry), from: entry.validFrom }),
  source: clause,
  when: (entry, { asOf }) => entry.list.in(List).kind.oneOf("approval-item", "power").and(inForceOn(entry, asOf)),
  field: "name",
  messages: {
    back: label(
      "{unit}“{list}”中{from}起施行的“{name}”（{id}）没有新的设定依据，是{until}取消的“{cancelled}”（{cancelledId}）变相恢复：{sign}。",
      "“{name}” ({id}), in force on “{list}” of {unit} from {from} on no new legal basis, brings back “{cancelled}” ({cancelledId}), cancelled on {until}: {sign}.",
    ),
  },
  mend: label(
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
    return entry.basis === undefined
      ? undetermined("basis")
      : { kind: "undetermined", missing: [], reason: noFormerBasis };
  },
});

/** An approval item that is set up while others are cut rests on a legal basis. */
export const restNewItemOnLegalBasis = defineExpectation({
  id: "rest-new-item-on-legal-basis",
  title: label("新设行政审批事项有设定依据", "Rest a new approval item on law"),
  about: ListEntry,
  severity: "error",
  obligations: ["2.1d"],
  relevantDay: (entry) => entry.validFrom,
  responsible: keeperOf,
  data: (entry) => ({ ...namedEntry(entry), from: entry.validFrom }),
  source: clause,
  when: (entry, { asOf }) => entry.list.in(List).kind.equals("approval-item").and(inForceOn(entry, asOf)),
  field: "basis",
  expect: (entry) => entry.basis.isEmpty().not(),
  message: label(
    "{unit}“{list}”中{from}起新增的“{name}”没有设定依据。",
    "“{name}”, added to “{list}” of {unit} on {from}, rests on no law.",
  ),
  mend: label("取消“{name}”，或者补充其法定依据。", "Remove “{name}”, or state the law it rests on."),
  notCovered: label(
    "所列依据是否有权设定行政许可不作判断。",
    "Whether the basis is one that can set up a licence is not judged.",
  ),
});
