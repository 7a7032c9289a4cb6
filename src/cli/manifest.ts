import { isByRegion } from "../engine/run/calendars-by-region.js";
import { type RunManifest, runManifest } from "../report/json/run-manifest.js";
import type { Judged } from "./judging.js";
import { packageVersion } from "./package-facts.js";

/** The manifest of what a command judged. */
export const manifestOf = ({ run, packs, dataset, settings, contradictoryDays }: Judged): RunManifest =>
  runManifest({
    library: packageVersion,
    run,
    packs,
    dataset,
    settings: {
      plan: settings.plan,
      calendar: settings.calendar === undefined ? undefined : calendarNames(settings.calendar),
      limits: settings.limits,
      contradictoryDays,
      waivers: settings.waivers,
      baseline: run.baseline,
    },
  });

function calendarNames(calendar: NonNullable<Judged["settings"]["calendar"]>): unknown {
  if (!isByRegion(calendar)) return calendar.id;
  const regions = Object.entries(calendar.regions ?? {}).map(([region, own]) => [region, own.id]);
  return { default: calendar.default?.id, regions: Object.fromEntries(regions) };
}
