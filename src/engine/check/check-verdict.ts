import type { CheckFailure, CheckVerdict } from "./check.js";

type Verdict = CheckVerdict<string>;

/**
 * What a check came to, or a `TypeError` that says what it gave instead of a verdict: a program in JavaScript can give
 * anything, and what is written down of a record must be whole.
 */
export function requireVerdict(given: unknown): Verdict {
  if (given === "pass" || given === "not-applicable") return given;
  const flaw = Array.isArray(given)
    ? given.map(flawOfFailure).find((one) => one !== undefined)
    : isObject(given)
      ? flawOf(given)
      : `gave ${inWords(given)}`;
  if (flaw !== undefined) throw new TypeError(`the check ${flaw}, which is no verdict`);
  return given as Verdict;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function flawOf(given: Fields): string | undefined {
  if (isPromise(given)) {
    // Nobody waits for it, and what it throws must not end the program.
    given.then(undefined, () => {});
    return "gave a promise";
  }
  switch (given["kind"]) {
    case "fail":
      return flawOfFailure(given);
    case "pending":
      return given["due"] === undefined || isSpan(given["due"]) ? undefined : "gave a due day that is no span of days";
    case "undetermined":
      if (!isEvidence(given["missing"])) return "gave missing values that are no list of values seen";
      return given["reason"] === undefined || isLabel(given["reason"])
        ? undefined
        : "gave a reason that is not in both languages";
    default:
      return `gave an object of the kind ${inWords(given["kind"])}`;
  }
}

function flawOfFailure(given: unknown): string | undefined {
  if (!isObject(given) || given["kind"] !== "fail") return `gave a list with ${inWords(given)} in it`;
  const { message, data, evidence, field, key } = given as Fields & {
    readonly [Name in keyof CheckFailure<string>]?: unknown;
  };
  if (typeof message !== "string") return `gave a violation with ${inWords(message)} for the id of its message`;
  if (!isObject(data) || !Object.values(data).every(isSeenOrValue))
    return "gave a violation with data that cannot be shown";
  if (!isEvidence(evidence)) return "gave a violation whose evidence is no list of values seen";
  if (field !== undefined && typeof field !== "string") return "gave a violation whose field is no name";
  if (key !== undefined && typeof key !== "string") return "gave a violation whose key is no text";
  return undefined;
}

const isPromise = (given: object): given is PromiseLike<unknown> => "then" in given && typeof given.then === "function";

const isValue = (value: unknown): boolean =>
  value === undefined || ["string", "number", "boolean"].includes(typeof value);

const isSeen = (seen: unknown): boolean => isObject(seen) && isValue(seen["value"]);

const isSeenOrValue = (value: unknown): boolean => isValue(value) || isSeen(value);

const isLabel = (value: unknown): boolean =>
  isObject(value) && typeof value["zh"] === "string" && typeof value["en"] === "string";

const isEvidence = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (one) => isObject(one) && typeof one["path"] === "string" && isLabel(one["title"]) && isSeen(one["seen"]),
  );

const isSpan = (value: unknown): boolean =>
  isObject(value) && typeof value["earliest"] === "string" && typeof value["latest"] === "string";

function inWords(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
