import { type Dataset, defineCheck, inForceOn, label } from "fazhi";
import { normaliseName } from "fazhi/codes";
import { List, ListEntry, Unit } from "fazhi/model";
import { outline2021 } from "./document-sources.js";

const levelsFromAbove = ["national", "region", "prefecture", "county", "township"] as const;

/** A power on a list, with the height of the unit that keeps it. */
interface PlacedPower {
  readonly entry: ListEntry;
  readonly height: number;
  readonly unit: string;
}

/** The powers of all lists by their code. */
function powersByCode(dataset: Dataset): ReadonlyMap<string, readonly PlacedPower[]> {
  const byCode = new Map<string, PlacedPower[]>();
  for (const entry of dataset.records(ListEntry)) {
    const list = dataset.find(List, entry.list);
    const unit = list?.kind === "power" ? dataset.find(Unit, list.unit) : undefined;
    if (entry.code === undefined || unit === undefined) continue;
    const placed = { entry, height: levelsFromAbove.indexOf(unit.level), unit: unit.title };
    byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), placed]);
  }
  return byCode;
}

const isSamePower = (one: ListEntry, other: ListEntry): boolean =>
  normaliseName(one.name) === normaliseName(other.name) &&
  (one.kind === undefined || other.kind === undefined || one.kind === other.kind);

/** A power that has the code of one on a higher list has its name and kind too. */
export const nameSharedPowerAlike = defineCheck({
  id: "name-shared-power-alike",
  title: label("同一权力事项上下名称、类型统一", "Name one power alike at all levels"),
  about: ListEntry,
  binds: "any",
  severity: "warning",
  obligations: ["PRL-04"],
  responsible: (entry) => entry.list.in(List).unit,
  data: (entry) => ({ name: entry.name, code: entry.code, unit: entry.list.in(List).unit.in(Unit).title }),
  source: outline2021.clause("权责清单", { verified: false }),
  when: (entry, { asOf }) =>
    entry.list.in(List).kind.equals("power").and(entry.code.isPresent(), inForceOn(entry, asOf)),
  field: "name",
  messages: {
    differs: label(
      "{unit}权力清单事项“{name}”（{code}）与{higher}清单中同一编码的“{other}”名称、类型不统一。",
      "The power “{name}” ({code}) of {unit} differs in name or kind from “{other}” on the list of {higher}, which has the same code.",
    ),
  },
  remedy: label("按上级清单统一名称、编码、类型。", "Take over name, code and kind from the list above."),
  notCovered: label(
    "没有编码或者编码不同的同一事项看不出来；设定依据是否统一不作判断。",
    "One power without a code, or with two, is not seen; whether the legal bases agree is not judged.",
  ),
  check: (entry, { asOf, gather, fail, evidence }) => {
    const sharing = gather(powersByCode).get(entry.code ?? "") ?? [];
    const height = sharing.find((one) => one.entry.id === entry.id)?.height ?? 0;
    const other = sharing.find(
      (one) => one.height < height && isInForce(one.entry, asOf) && !isSamePower(entry, one.entry),
    );
    return other === undefined
      ? "pass"
      : fail("differs", {
          data: { other: other.entry.name, higher: other.unit },
          evidence: evidence("name", "code", "kind"),
        });
  },
});

const isInForce = ({ validFrom, validUntil }: ListEntry, day: string): boolean =>
  validFrom <= day && (validUntil === undefined || day < validUntil);
