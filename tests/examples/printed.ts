import { format } from "node:util";
import { vi } from "vitest";

/** The lines that an example prints when it runs. */
export async function printedBy(example: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...said: unknown[]) => {
    lines.push(...format(...said).split("\n"));
  });
  try {
    await import(example);
  } finally {
    log.mockRestore();
  }
  return lines;
}

/** The lines that an example says it prints: what follows `// =>`, in the order of its text. */
export const promisedIn = (text: string): readonly string[] =>
  [...text.matchAll(/\/\/ => (.*)$/gm)].map(([, line]) => line ?? "");
