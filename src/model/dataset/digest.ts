import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalText } from "./canonical-text.js";

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalText(value));

/** SHA-256 over the canonical text of plain data in UTF-8, as 64 hexadecimal digits. */
export const digestOf = (value: unknown): string => bytesToHex(sha256(bytesOf(value)));

/** HMAC-SHA-256 over the canonical text of plain data in UTF-8. */
export const keyedDigestOf = (key: Uint8Array, value: unknown): Uint8Array => hmac(sha256, key, bytesOf(value));
