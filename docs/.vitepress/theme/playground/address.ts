/** What of the playground is kept in an address that can be passed on. */
export interface SharedState {
  readonly pack: string;
  readonly records: string;
  readonly asOf: string;
}

const longest = 100_000;

/** Texts and day as the part of an address behind `#`. */
export async function stateInAddress(state: SharedState): Promise<string> {
  const bytes = await passedThrough(JSON.stringify(state), new CompressionStream("deflate-raw"));
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The texts and the day that an address holds; nothing when it holds none, or something else. */
export async function stateFromAddress(written: string): Promise<SharedState | undefined> {
  if (written === "" || written.length > longest) return undefined;
  try {
    const characters = atob(written.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(await passedThrough(bytes, new DecompressionStream("deflate-raw")));
    const state: unknown = JSON.parse(text);
    return isState(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

const isState = (value: unknown): value is SharedState =>
  typeof value === "object" &&
  value !== null &&
  ["pack", "records", "asOf"].every((name) => typeof Reflect.get(value, name) === "string");

/** What comes out of a stream for the bytes, or for a text as UTF-8. */
async function passedThrough(
  content: string | Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([content]).stream().pipeThrough(stream)).arrayBuffer());
}
