import { notices } from "../monitor/notice-life.js";
import { liveThrough } from "../monitor/random-life.js";
import type { FuzzTarget } from "./fuzz-target.js";

/** Sequences of changed records and days: the monitor answers like a full run after every step. */
export const changeSequences: FuzzTarget = { name: "changes", run: (seed) => liveThrough(notices, seed, 30) };
