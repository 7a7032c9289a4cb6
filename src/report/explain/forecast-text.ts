import type { Forecast } from "../../progress/history/forecast.js";
import type { Reader } from "../reader.js";

/** The days between which completion is expected. */
export function forecastText({ earliest, latest }: Extract<Forecast, { kind: "expected" }>, { say }: Reader): string {
  if (latest === undefined) return say(`不早于${earliest}`, `${earliest} at the earliest`);
  return earliest === latest ? earliest : say(`${earliest}至${latest}`, `${earliest} to ${latest}`);
}
