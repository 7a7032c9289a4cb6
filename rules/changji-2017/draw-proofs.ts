import { type Dataset, defineCheck, label } from "fazhi";
import { type DrawLists, type DrawProof, verifyDraw } from "fazhi/draw";
import { ListEntry, RandomInspection, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { plan2017 } from "./sources.js";

/** A value read from JSON; `undefined` where the text is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isListOf = (value: unknown, type: "string" | "boolean", field: string): boolean =>
  Array.isArray(value) &&
  value.every((one) => isRecord(one) && typeof one["id"] === "string" && typeof one[field] === type);

/** The directories as they were drawn from, if a text holds them. */
function readDirectories(text: string): DrawLists | undefined {
  const value = readJson(text);
  if (!isRecord(value)) return undefined;
  const isSound =
    isListOf(value["objects"], "string", "stratum") && isListOf(value["inspectors"], "boolean", "isCertified");
  return isSound ? (value as unknown as DrawLists) : undefined;
}

/** What an id in a proof may stand for: the business or the officer itself, or the entry of a directory that names it. */
function namesOf(id: string, dataset: Dataset): readonly string[] {
  const entry = dataset.find(ListEntry, id);
  return [id, entry?.subject, entry?.officer, entry?.name].filter((name) => name !== undefined);
}

/** Whether exactly what was drawn was inspected, by nobody who was not drawn for it. */
function isAsDrawn(
  { objects = [], inspectors = [] }: RandomInspection,
  { drawn }: DrawProof,
  dataset: Dataset,
): boolean {
  const inspected = objects.map(({ subject, title }) => [subject, title].filter((one) => one !== undefined));
  const isDrawn = (names: readonly string[]) =>
    drawn.some(({ object }) => namesOf(object, dataset).some((one) => names.includes(one)));
  const team = new Set(drawn.flatMap(({ team: ids }) => ids.flatMap((id) => namesOf(id, dataset))));
  return (
    inspected.length === drawn.length && inspected.every(isDrawn) && inspectors.every((officer) => team.has(officer))
  );
}

/** An inspection of which a proof is on record inspects what the proof draws, by whom it draws, and the draw can be repeated. */
export const holdDrawToItsProof = defineCheck({
  id: "hold-draw-to-its-proof",
  title: label("抽取结果与抽取证明一致", "Hold a draw to its proof"),
  about: RandomInspection,
  severity: "error",
  obligations: ["2.5a"],
  binds: administration,
  relevantDay: (inspection) => inspection.inspectedOn,
  data: (inspection) => ({
    item: inspection.item.in(ListEntry).name,
    unit: inspection.unit.in(Unit).title,
    inspected: inspection.inspectedOn,
  }),
  source: plan2017.clause("2.5 二（五）"),
  when: (inspection) => inspection.inspectedOn.isPresent().and(inspection.drawProof.isPresent()),
  field: "drawProof",
  reads: [ListEntry],
  messages: {
    "committed-late": label(
      "{unit}{inspected}的抽查（{item}）在抽取之后才公布承诺值，不能证明抽取是随机的。",
      "For the inspection of {inspected} by {unit} ({item}) the commitment was published only after the draw, which then proves nothing.",
    ),
    "not-repeatable": label(
      "{unit}{inspected}的抽查（{item}）按抽取证明重新抽取，结果不同，或者承诺值、名录与公布的不一致。",
      "Repeating the draw of the inspection of {inspected} by {unit} ({item}) from its proof gives another result, or its commitment or directories are not those that were published.",
    ),
    "not-as-drawn": label(
      "{unit}{inspected}实际检查的对象或者检查人员与抽取证明（{item}）不一致。",
      "The objects or inspectors of the inspection of {inspected} by {unit} ({item}) are not those that the proof draws.",
    ),
  },
  remedy: label("核实抽取过程，重新抽取。", "Look into the draw, and draw anew."),
  notCovered: label(
    "没有抽取证明的，以登记的抽取方式为准，由另一规则判断。",
    "Where there is no proof, what the register says of the draw is gone by, in another rule.",
  ),
  check: (inspection, { dataset, fail, undetermined, evidence }) => {
    const { drawProof, drawnOn, objects, inspectors } = inspection;
    if (drawProof === undefined) return "not-applicable";
    const { commitment, committedOn, proof: text, directories } = drawProof;
    const seen = evidence("drawProof", "drawnOn", "objects", "inspectors");
    if (committedOn !== undefined && drawnOn !== undefined && committedOn > drawnOn)
      return fail("committed-late", { evidence: seen });
    const proof = readJson(text);
    const lists = directories === undefined ? undefined : readDirectories(directories);
    const verdict = lists === undefined ? undefined : verifyDraw(proof, { commitment, ...lists });
    if (
      verdict?.ok === false ||
      !isRecord(proof) ||
      !Array.isArray(proof["drawn"]) ||
      proof["commitment"] !== commitment
    )
      return fail("not-repeatable", { evidence: seen });
    if (objects === undefined) return undetermined("objects");
    if (inspectors === undefined) return undetermined("inspectors");
    if (verdict === undefined) return undetermined("drawProof");
    return isAsDrawn(inspection, proof as unknown as DrawProof, dataset)
      ? "pass"
      : fail("not-as-drawn", { evidence: seen });
  },
});
