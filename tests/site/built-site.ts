import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the site is built. */
export const builtFolder = fileURLToPath(new URL("../../docs/.vitepress/dist", import.meta.url));

/** The files of the built site, by the paths one asks for; throws when it was not built. */
export function builtFiles(): readonly string[] {
  if (!existsSync(join(builtFolder, "index.html"))) throw new Error("the site is not built: npm run docs:build");
  return readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(builtFolder.length).replaceAll("\\", "/"));
}

/** The file that answers for a path, such as `/zh/` or `/guide/first-plan`. */
export const fileFor = (path: string): string =>
  path.endsWith("/") ? `${path}index.html` : extname(path) === "" ? `${path}.html` : path;

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".yaml": "text/yaml; charset=utf-8",
};

/** The built site on a port of this machine. */
export interface SiteServer {
  /** Such as `http://127.0.0.1:40000`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built site as any host of files would. */
export async function serveSite(): Promise<SiteServer> {
  const known = new Set(builtFiles());
  const server = createServer((request, response) => {
    const path = fileFor(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = known.has(path) ? path : "/404.html";
    response.writeHead(file === path ? 200 : 404, {
      "content-type": kinds[extname(file)] ?? "application/octet-stream",
    });
    response.end(readFileSync(join(builtFolder, file)));
  });
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((stopped) => server.close(() => stopped())),
  };
}
