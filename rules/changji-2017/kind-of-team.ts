import type { Dataset } from "fazhi";
import { normaliseName } from "fazhi/codes";
import { Region, Unit } from "fazhi/model";

// What a team is called beside its field: how it enforces, and its size and number.
const formOfTeam =
  /(?:综合)?(?:行政)?(?:执法|监察|稽查|监督|巡查)*(?:第?[一二三四五六七八九十\d]+)?(?:总队|支队|大队|中队|分队|队|局|所|站)$/u;

/** The fields in which a team enforces: as it says itself, or as whoever it belongs to says of it. */
function fieldsOf(team: Unit, dataset: Dataset): readonly string[] {
  const above = team.parent === undefined ? undefined : dataset.find(Unit, team.parent);
  return [...(team.enforcement ?? []), ...(above?.enforcement ?? []).filter((part) => part.team === team.id)].map(
    ({ field }) => field,
  );
}

/** The name of a team without the place and without the form of the team: 甲县交通运输综合行政执法大队 is 交通运输. */
function kernelOf({ title }: Unit, government: Unit | undefined, dataset: Dataset): string {
  const region = government?.region === undefined ? undefined : dataset.find(Region, government.region);
  const places = [government?.title.replace(/人民政府$/u, ""), region?.title].filter((place) => place !== undefined);
  const place = places.find((one) => one !== "" && title.startsWith(one)) ?? "";
  const name = normaliseName(title.slice(place.length));
  return name.replace(formOfTeam, "") || name;
}

/** What kind of team (执法队伍种类) one is: teams in the same fields are of one kind, and of those that name none, teams of one name. */
export function kindOfTeam(team: Unit, government: Unit | undefined, dataset: Dataset): string {
  const fields = [...new Set(fieldsOf(team, dataset))].sort();
  return fields.length > 0 ? fields.join("+") : kernelOf(team, government, dataset);
}
