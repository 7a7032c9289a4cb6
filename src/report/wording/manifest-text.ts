import type { Label } from "../../codes/label.js";
import { digestOf } from "../../model/dataset/digest.js";
import type { Fact } from "../../render/block.js";
import { line, span } from "../../render/span.js";
import type { RunManifest } from "../json/run-manifest.js";
import type { Reader } from "../reader.js";
import { momentText } from "./due-text.js";

/** What a report says of its manifest. */
export interface ManifestNote {
  readonly manifest: RunManifest;
  /** How a reader has it computed again. */
  readonly hint?: Label;
}

/**
 * On what a report rests, as one fact: the version of fazhi, the packs, the data and the configuration with the first eight
 * digits of their digests, the as-of day, and how to verify it.
 */
export function manifestFact({ manifest, hint }: ManifestNote, { say, read }: Reader): Fact {
  const { library, packs, data, configuration } = manifest;
  const day = momentText(manifest);
  const parts = [
    `fazhi ${library}`,
    ...packs.map(({ name, version, digest }) => `${name} ${version} #${short(digest)}`),
    say(`数据 #${short(digestOf(data))}`, `data #${short(digestOf(data))}`),
    say(`配置 #${short(configuration)}`, `configuration #${short(configuration)}`),
    say(`截至${day}`, `as of ${day}`),
  ];
  const how = hint === undefined ? [] : [span(say("；", "; ") + read(hint), "quiet")];
  return [say("核对", "Verify"), line(parts.join(say("、", ", ")), ...how)];
}

const short = (digest: string): string => digest.replace(/^.*:/, "").slice(0, 8);
