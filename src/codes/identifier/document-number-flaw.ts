import type { MeantText } from "./confusable-characters.js";
import { type Parsed, refused } from "./parsed.js";

/** Says what is wrong with a text that is no document number, and at which character. */
export function documentNumberFlaw({ written, plain, positions }: MeantText): Parsed<never> {
  if (plain === "") return refused("document-number-empty", "发文字号为空", "the document number is empty");
  const expected = (id: string, index: number, zh: string, en: string): Parsed<never> => {
    const found = plain.charAt(index);
    const position = positions[index];
    return found === ""
      ? refused(id, `发文字号“${written}”末尾缺少${zh}`, `at the end of "${written}" ${en} is missing`)
      : refused(
          id,
          `发文字号“${written}”第${position}个字符应为${zh}，实为“${found}”`,
          `${en} is expected at character ${position} of "${written}", not "${found}"`,
        );
  };

  const decreeStart = lengthOf(/^[\u4e00-\u9fff]+?令(?=第|\d)/, plain);
  if (decreeStart > 0 && !plain.includes("〔")) {
    const numberEnd = decreeStart + lengthOf(/^第?\d*/, plain.slice(decreeStart));
    return expected("document-number-decree", numberEnd, "“第n号”的后续部分", "the rest of 第n号");
  }
  const organEnd = lengthOf(/^[\u4e00-\u9fff]*/, plain);
  if (organEnd === 0) {
    return expected("document-number-organ", 0, "发文机关代字（汉字）", "the organ's code in Chinese characters");
  }
  if (plain.charAt(organEnd) !== "〔") {
    return expected("document-number-year", organEnd, "“〔”及年份", "〔 and the year");
  }
  const yearStart = organEnd + 1;
  if (!/^(?:19|20)\d{2}/.test(plain.slice(yearStart))) {
    return expected("document-number-year", yearStart, "四位年份（19或20开头）", "a year of four digits, 19… or 20…,");
  }
  const yearEnd = yearStart + 4;
  if (plain.charAt(yearEnd) !== "〕") {
    return expected("document-number-year", yearEnd, "“〕”", "〕");
  }
  const serialStart = yearEnd + 1 + lengthOf(/^第?/, plain.slice(yearEnd + 1));
  const serialLength = lengthOf(/^\d*/, plain.slice(serialStart));
  if (serialLength === 0) {
    return expected("document-number-serial", serialStart, "顺序号（阿拉伯数字）", "the serial in Arabic digits");
  }
  const ending = serialStart + serialLength;
  if (plain.charAt(ending) !== "号") {
    return expected("document-number-ending", ending, "“号”", "号");
  }
  const rest = plain.slice(ending + 1);
  return refused(
    "document-number-ending",
    `发文字号“${written}”在“号”之后还有“${rest}”（第${positions[ending + 1]}个字符起）`,
    `"${written}" goes on after 号 with "${rest}", from character ${positions[ending + 1]}`,
  );
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
