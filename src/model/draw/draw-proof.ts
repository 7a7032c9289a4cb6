import * as z from "zod";
import { drawScheme, hexadecimalOf32Bytes } from "./seed.js";

const digest = z.string().regex(hexadecimalOf32Bytes, "expected 64 lower-case hexadecimal digits");
const ids = z.array(z.string()).readonly();

const drawnObject = z
  .strictObject({
    object: z.string(),
    stratum: z.string(),
    team: ids,
  })
  .readonly();

const terms = z
  .strictObject({
    sampleSizes: z.record(z.string(), z.number()).readonly(),
    teamSize: z.number(),
    certifiedAtLeast: z.number(),
    recusals: z
      .array(z.strictObject({ inspector: z.string(), object: z.string() }).readonly())
      .readonly()
      .optional(),
    yearlyCap: z.strictObject({ atMost: z.number(), earlier: ids }).readonly().optional(),
    beacon: z.string().optional(),
  })
  .readonly();

/** The form of a proof, as it is read from JSON. */
export const drawProof = z
  .strictObject({
    scheme: z.literal(drawScheme),
    commitment: digest,
    seed: digest,
    objectsDigest: digest,
    inspectorsDigest: digest,
    terms,
    drawn: z.array(drawnObject).readonly(),
  })
  .readonly();

/** All that is needed, with the two directories, to repeat a draw; plain data that can be published as JSON. */
export type DrawProof = z.infer<typeof drawProof>;

/** An object that was drawn, and the ids of the inspectors who are sent to it, in the order drawn. */
export type DrawnObject = z.infer<typeof drawnObject>;
