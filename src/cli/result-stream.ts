import type { Writable } from "node:stream";

/** What became of a stream of results. */
export interface ResultStream {
  /** Whether a part of the results was lost. */
  hasFailed(): boolean;
}

/** Watches a stream to which results go, and says in one line, once, that it did not take them: a full disk, a closed pipe. */
export function watchResults(results: Writable, onFailure: (said: string) => void): ResultStream {
  let hasFailed = false;
  results.on("error", (error: NodeJS.ErrnoException) => {
    if (hasFailed) return;
    hasFailed = true;
    const reason = error.code === "EPIPE" ? "whoever read it has stopped" : error.message;
    onFailure(`fazhi: the result could not be written: ${reason}\n`);
  });
  return { hasFailed: () => hasFailed };
}
