/**
 * Random selection with a proof that anyone can verify.
 *
 * @module fazhi/draw
 */

export type { DrawInput, DrawInspector, DrawLists, DrawObject, DrawTerms, Recusal } from "../model/draw/draw-input.js";
export type { DrawProblem } from "../model/draw/draw-problem.js";
export type { DrawnObject, DrawProof } from "../model/draw/draw-proof.js";
export { type DrawResult, draw } from "../model/draw/random-draw.js";
export { commitSeed } from "../model/draw/seed.js";
export { type DrawVerdict, type PublishedDraw, verifyDraw } from "../model/draw/verify-draw.js";
