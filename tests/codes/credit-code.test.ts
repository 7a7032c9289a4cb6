import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditCodeCheckDigit, parseCreditCode } from "../../src/codes/identifier/credit-code.js";

const characters = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const digits = [..."0123456789"];

describe("unified social credit codes", () => {
  it.each([
    ["a county government", "11370322004222241N", "370322", "00422224"],
    ["a prefecture government", "11620300013909010R", "620300", "01390901"],
    ["a company", "91512081MA62K0260E", "512081", "MA62K026"],
    ["a government that numbers its disclosures by it", "11441300007187648G", "441300", "00718764"],
  ])("%s is read in its parts", (_, code, division, organisation) => {
    const read = parseCreditCode(code);
    expect(read).toMatchObject({
      ok: true,
      value: { code, department: code[0], bodyKind: code[1], division },
    });
    expect(read.ok && read.value.organisation).toMatch(organisation);
    expect(read.ok && read.value.organisation).toHaveLength(9);
  });

  it.each([
    [
      "a wrong check digit, naming the right one",
      "91350100M000100Y4Z",
      "credit-code-check-digit",
      'should be "3", not "Z"',
    ],
    ["a wrong but possible check digit", "91350100M000100Y44", "credit-code-check-digit", 'should be "3", not "4"'],
    ["one character too few", "11370322004222241", "credit-code-length", "not 17"],
    ["one character too many", "11370322004222241N0", "credit-code-length", "not 19"],
    ["nothing", "", "credit-code-length", "not 0"],
    ["a letter that is not used", "1137032200422224IN", "credit-code-character", "position 17"],
    ["a small letter", "11370322004222241n", "credit-code-character", 'must be a capital "N"'],
    ["a full-width digit", "１1370322004222241N", "credit-code-character", "position 1"],
    ["a letter in the division", "11A70322004222241N", "credit-code-division", "position 3"],
  ])("refuses %s", (_, text, id, part) => {
    const read = parseCreditCode(text);
    expect(read).toMatchObject({ ok: false, problem: { id } });
    expect(read.ok ? "" : read.problem.message.en).toContain(part);
    expect(read.ok ? "" : read.problem.message.zh).toMatch(/统一社会信用代码/);
  });

  it("the number of an identity card is refused as one, and not repeated", () => {
    const read = parseCreditCode("11010519491231002X");
    expect(read).toMatchObject({ ok: false, problem: { id: "credit-code-identity-card" } });
    expect(JSON.stringify(read)).not.toContain("1949");
  });

  it.each([
    ["a company", "91512081MA62K026", []],
    ["a company of the national registrar", "9110000071092503", []],
    ["a zone whose registrar has a code of its own", "91320594MA1MABCD", []],
    ["a department that no kind of body belongs to", "98512081MA62K026", ["credit-code-pair"]],
    ["a prefecture that there is not", "91999900MA62K026", ["credit-code-unknown-division"]],
  ])("what is doubtful of %s", (_, first, doubts) => {
    const first17 = first.padEnd(17, "0");
    const read = parseCreditCode(first17 + creditCodeCheckDigit(first17));
    expect(read.ok && read.value.doubts.map(({ id }) => id)).toEqual(doubts);
  });

  it("the check digit of a code that fails is known", () => {
    expect(creditCodeCheckDigit("91350100M000100Y4")).toBe("3");
  });

  it("a check digit is made from seventeen allowed characters only", () => {
    expect(() => creditCodeCheckDigit("9135")).toThrow("from 17 characters, not 4");
    expect(() => creditCodeCheckDigit("9135010ZM000100Y4")).toThrow('"Z" at position 8');
  });

  const anyCode = fc
    .tuple(
      fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 2 }),
      fc.array(fc.constantFrom(...digits), { minLength: 6, maxLength: 6 }),
      fc.array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 }),
    )
    .map((parts) => parts.flat().join(""))
    .map((first17) => first17 + creditCodeCheckDigit(first17));

  it("a code with its check digit is accepted, with any one character changed it is refused", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.constantFrom(...characters), (code, place, other) => {
        expect(parseCreditCode(code).ok).toBe(true);
        fc.pre(code[place] !== other);
        expect(parseCreditCode(code.slice(0, place) + other + code.slice(place + 1)).ok).toBe(false);
      }),
    );
  });

  it("two neighbours that changed places are noticed", () => {
    fc.assert(
      fc.property(anyCode, fc.nat(16), (code, place) => {
        fc.pre(code[place] !== code[place + 1]);
        const swapped = `${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`;
        expect(parseCreditCode(swapped).ok).toBe(false);
      }),
    );
  });
});
