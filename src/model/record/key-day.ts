import { flag } from "./field.js";

/** The field of entities with a key day that says that the day has not come yet. */
export const stillOpen = flag(
  "尚在办理",
  "Open",
  "Whether the event of the key day has not happened yet; a record with neither is one whose key day was left out.",
).optional();
