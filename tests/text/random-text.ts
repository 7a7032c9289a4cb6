import fc from "fast-check";

const comparison = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
const equality = fc.constantFrom("==", "!=");
const someCode = fc.constantFrom('"red"', "'green'", '"blue"');

/** A statement about a thing, in words that mean the same in CEL; brackets stand only where they are thrown in. */
export const randomText: fc.Arbitrary<string> = textsAbout("this", 2);

/** Statements about the thing and the item of this name; the lists of the thing are gone through as deep as told. */
function textsAbout(owner: string, lists: number): fc.Arbitrary<string> {
  const flags = ["this.big", "this.old"];
  const days = ["this.madeOn", "this.soldOn", ...(owner === "this" ? [] : [`${owner}.fittedOn`])];
  const weights = ["this.weight", "this.height", `${owner}.weight`];
  const depthIdentifier = fc.createDepthIdentifier();
  const { statement } = fc.letrec((loosely) => {
    const tie = loosely as (kind: "product" | "sum" | "simple" | "junction" | "statement") => fc.Arbitrary<string>;
    const factor = fc.oneof(
      { maxDepth: 3, depthIdentifier },
      fc.constantFrom(...weights),
      fc.constantFrom("0.0", "1.0", "2.5"),
      tie("sum").map((sum) => `(${sum})`),
      fc.constantFrom(...weights).map((weight) => `-${weight}`),
    );
    const joined = (part: fc.Arbitrary<string>, ...signs: readonly string[]) =>
      fc
        .tuple(part, fc.array(fc.tuple(fc.constantFrom(...signs), part), { maxLength: 2 }))
        .map(([first, others]) => [first, ...others.map(([sign, other]) => `${sign} ${other}`)].join(" "));
    return {
      product: joined(factor, "*"),
      sum: joined(tie("product"), "+", "-"),
      simple: fc.oneof(
        { maxDepth: 3, depthIdentifier },
        fc.constantFrom(...flags, "true", "false"),
        fc.tuple(tie("sum"), comparison, tie("sum")).map((words) => words.join(" ")),
        fc.tuple(fc.constantFrom(...days), comparison, fc.constantFrom(...days)).map((words) => words.join(" ")),
        fc.tuple(fc.constant(`${owner}.colour`), equality, someCode).map((words) => words.join(" ")),
        fc.array(someCode, { minLength: 1, maxLength: 3 }).map((codes) => `${owner}.colour in [${codes.join(", ")}]`),
        fc.constantFrom(...weights, ...days).map((field) => `has(${field})`),
        tie("statement").map((inner) => `(${inner})`),
        tie("statement").map((inner) => `!(${inner})`),
        fc.constantFrom(...flags).map((flag) => `!${flag}`),
        ...(lists === 0 ? [] : [quantified(lists)]),
      ),
      junction: joined(tie("simple"), "&&", "||"),
      statement: fc.oneof(
        tie("junction"),
        fc
          .tuple(tie("junction"), tie("junction"), tie("junction"))
          .map(([test, yes, no]) => `${test} ? ${yes} : ${no}`),
      ),
    };
  });
  return statement as fc.Arbitrary<string>;
}

/** A statement about the parts of the thing. */
function quantified(lists: number): fc.Arbitrary<string> {
  const item = `part${lists}`;
  return fc.constant(undefined).chain(() =>
    textsAbout(item, lists - 1).chain((body) =>
      fc.oneof(
        fc.constantFrom("all", "exists", "exists_one").map((word) => `this.parts.${word}(${item}, ${body})`),
        fc
          .tuple(comparison, fc.constantFrom("0", "1"))
          .map(([sign, count]) => `this.parts.filter(${item}, ${body}).size() ${sign} ${count}`),
        fc.tuple(comparison, fc.constantFrom("0", "1")).map(([sign, count]) => `size(this.parts) ${sign} ${count}`),
      ),
    ),
  );
}
