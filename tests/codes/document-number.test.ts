import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocumentNumber, sameDocumentNumber } from "../../src/codes/identifier/document-number.js";

const warningsOf = (text: string): string[] => {
  const read = parseDocumentNumber(text);
  if (!read.ok) return expect.fail(read.problem.message.en);
  return read.value.warnings.map(({ en }) => en);
};

describe("document numbers in their proper form", () => {
  it.each([
    ["the Outline the plan rests on", "中发〔2015〕36号", "document", "中发", 2015, 36],
    ["the region's programme", "新党发〔2016〕16号", "document", "新党发", 2016, 16],
    ["the prefecture's rules on decisions", "昌州政发〔2009〕23号", "document", "昌州政发", 2009, 23],
    ["the prefecture's rules on risk assessment", "昌州政办发〔2013〕72号", "document", "昌州政办发", 2013, 72],
    ["a telegram of the State Council's office", "国办发明电〔2016〕17号", "telegram", "国办发明电", 2016, 17],
    ["a telegram of the region's office", "新政办明电〔2016〕262号", "telegram", "新政办明电", 2016, 262],
    ["a telegram of a prefecture's office", "巴政办发电〔2016〕61号", "telegram", "巴政办发电", 2016, 61],
    ["a tax authority's announcement", "国家税务总局公告2017年第16号", "announcement", "国家税务总局公告", 2017, 16],
    [
      "a county office's announcement",
      "国家税务总局示例县税务局公告2024年第2号",
      "announcement",
      "国家税务总局示例县税务局公告",
      2024,
      2,
    ],
    [
      "an announcement numbered like a document",
      "示例县税务局公告〔2024〕2号",
      "document",
      "示例县税务局公告",
      2024,
      2,
    ],
    ["a judicial interpretation", "法释〔2018〕6号", "document", "法释", 2018, 6],
    ["a letter", "国办函〔2020〕12号", "document", "国办函", 2020, 12],
    ["a paper of the Party's central office", "厅字〔2016〕1号", "document", "厅字", 2016, 1],
    [
      "minutes by the year",
      "昌吉州人民政府常务会议纪要〔2017〕第5次",
      "minutes",
      "昌吉州人民政府常务会议纪要",
      2017,
      5,
    ],
    ["a decree of the State Council", "国务院令第713号", "decree", "国务院", undefined, 713],
    ["a decree of the region", "自治区人民政府令第174号", "decree", "自治区人民政府", undefined, 174],
    [
      "a ministry's decree numbered by the year",
      "国家发展和改革委员会令2017年第1号",
      "decree",
      "国家发展和改革委员会",
      2017,
      1,
    ],
  ])("%s", (_, text, form, organ, year, serial) => {
    const read = parseDocumentNumber(text);
    expect(read).toMatchObject({ ok: true, value: { form, organ, serial, normalized: text, warnings: [] } });
    expect(read.ok && read.value.year).toBe(year);
  });

  it("a presidential decree with a Chinese numeral", () => {
    expect(parseDocumentNumber("中华人民共和国主席令第七十六号")).toMatchObject({
      ok: true,
      value: { form: "decree", serial: 76, normalized: "主席令第76号", warnings: [] },
    });
  });
});

describe("look-alikes are read as meant and reported", () => {
  const brackets = "the year stands in six-corner brackets 〔〕";
  it.each([
    ["square brackets", "国发[2015]27号", "国发〔2015〕27号", [brackets]],
    ["full-width square brackets", "国发［2015］27号", "国发〔2015〕27号", [brackets]],
    ["round brackets", "国发（2015）27号", "国发〔2015〕27号", [brackets]],
    ["full-width round brackets", "国发（2015）27号", "国发〔2015〕27号", [brackets]],
    ["lenticular brackets", "国发【2015】27号", "国发〔2015〕27号", [brackets]],
    ["two kinds of brackets", "国发〔2015]27号", "国发〔2015〕27号", [brackets]],
    ["full-width figures", "国发〔２０１５〕２７号", "国发〔2015〕27号", ["figures are half-width Arabic digits"]],
    ["spaces", " 国发 〔2015〕　27号", "国发〔2015〕27号", ["a document number has no spaces"]],
    ["第 before the serial", "国发〔2015〕第27号", "国发〔2015〕27号", ["a document's serial is written without 第"]],
    ["a year of two digits", "国发[86]107号", "国发〔1986〕107号", [brackets, "the year is written with four digits"]],
    ["two ministries' announcement", "财政部 税务总局公告2023年第1号", "财政部税务总局公告2023年第1号", []],
    ["a decree with its number first", "国务院第687号令", "国务院令第687号", []],
    ["a prefecture's decree with its number first", "昌吉州人民政府第5号令", "昌吉州人民政府令第5号", []],
    ["a decree whose number stands apart", "国务院令 第687号", "国务院令第687号", []],
    ["minutes counted in words", "州政府专题会议纪要第十二期", "州政府专题会议纪要第12期", []],
    ["a leading zero", "国发〔2015〕027号", "国发〔2015〕27号", ["a serial has no leading zero"]],
    ["a decree without 第", "司法部令75号", "司法部令第75号", ["a decree's serial is written with 第"]],
    ["a decree in brackets", "国务院令（第713号）", "国务院令第713号", ["a decree's number stands without brackets"]],
    [
      "several at once",
      "国发[２０１５]第027号",
      "国发〔2015〕27号",
      [
        "figures are half-width Arabic digits",
        brackets,
        "a document's serial is written without 第",
        "a serial has no leading zero",
      ],
    ],
  ])("%s", (_, text, normalized, warnings) => {
    expect(parseDocumentNumber(text)).toMatchObject({ ok: true, value: { normalized } });
    expect(warningsOf(text)).toEqual(warnings);
    expect(sameDocumentNumber(text, normalized)).toBe(true);
  });

  it("the seed's own numbers need no warning", () => {
    for (const text of ["中发〔2015〕36号", "新党发〔2016〕16号", "昌州政发〔2009〕23号", "昌州政办发〔2013〕72号"]) {
      expect(warningsOf(text)).toEqual([]);
    }
  });
});

describe("two numbers", () => {
  it.each([
    ["an office is not its government", "国发〔2015〕27号", "国办发〔2015〕27号", false],
    ["another year is another document", "国发〔2015〕27号", "国发〔2016〕27号", false],
    ["the issuer's full name names the same decree", "中华人民共和国国务院令第713号", "国务院令第713号", true],
    ["a decree whose number stands first", "国务院第687号令", "国务院令第687号", true],
    ["a decree of another year", "商务部令2017年第1号", "商务部令2018年第1号", false],
    ["what cannot be read is compared as written", "昌吉州通知", "昌吉州通知", true],
    ["what cannot be read differs when written otherwise", "昌吉州通知", "昌吉州 通知", false],
    ["one of them cannot be read", "国发〔2015〕27号", "国发27号", false],
  ])("%s", (_, one, other, same) => {
    expect(sameDocumentNumber(one, other)).toBe(same);
    expect(sameDocumentNumber(other, one)).toBe(same);
  });
});

describe("refused, with the place", () => {
  it.each([
    ["nothing", "", "document-number-empty", "is empty"],
    ["only spaces", "  ", "document-number-empty", "is empty"],
    ["no organ", "〔2015〕27号", "document-number-organ", "character 1"],
    [
      "a Latin letter in the organ",
      "国A发〔2015〕27号",
      "document-number-year",
      'character 2 of "国A发〔2015〕27号", not "A"',
    ],
    ["no year", "国发27号", "document-number-year", "character 3"],
    ["a year of two digits after 1999", "国发〔15〕27号", "document-number-year", "character 4"],
    [
      "a year of five digits",
      "国发〔20155〕27号",
      "document-number-year",
      'character 8 of "国发〔20155〕27号", not "5"',
    ],
    ["a year of another century", "国发〔2115〕27号", "document-number-year", "character 4"],
    ["no closing bracket", "国发〔2015 27号", "document-number-year", 'character 9 of "国发〔2015 27号", not "2"'],
    ["no serial", "国发〔2015〕号", "document-number-serial", "character 9"],
    ["serial nought", "国发〔2015〕0号", "document-number-serial", "counted from 1"],
    ["decree nought", "国务院令第0号", "document-number-serial", "counted from 1"],
    ["no 号 at the end", "国发〔2015〕27", "document-number-ending", "at the end"],
    ["something after 号", "国发〔2015〕27号文", "document-number-ending", 'with "文", from character 12'],
    ["a decree without 号", "国务院令第713", "document-number-decree", "at the end"],
    ["a decree with a wrong numeral", "国务院令第七七号", "document-number-decree", "character 6"],
    ["a title alone", "法治政府建设实施纲要", "document-number-year", "at the end"],
  ])("%s", (_, text, id, part) => {
    const read = parseDocumentNumber(text);
    expect(read).toMatchObject({ ok: false, problem: { id } });
    expect(read.ok ? "" : read.problem.message.en).toContain(part);
    expect(read.ok ? "" : read.problem.message.zh).not.toBe("");
  });

  it("a place counts the characters as written, spaces included", () => {
    const read = parseDocumentNumber("国发 〔2015〕 号");
    expect(read.ok ? "" : read.problem.message.en).toContain("character 11");
  });
});

it("the normalized spelling is read back as itself, without a warning", () => {
  const organ = fc.constantFrom("国发", "国办发", "昌州政发", "新政办明电", "中发");
  fc.assert(
    fc.property(
      organ,
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 9999 }),
      (code, year, serial) => {
        const text = `${code}〔${year}〕${serial}号`;
        expect(parseDocumentNumber(text)).toMatchObject({
          ok: true,
          value: { normalized: text, year, serial, warnings: [] },
        });
        const written = text.replace("〔", "［").replace("〕", "］").split("").join(" ");
        expect(parseDocumentNumber(written)).toMatchObject({ ok: true, value: { normalized: text } });
      },
    ),
  );
});
