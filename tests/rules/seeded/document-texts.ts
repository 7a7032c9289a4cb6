import { days } from "fazhi";
import { NormativeDocument } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { inForce } from "./broken.js";
import { after, inTime } from "./days.js";
import { document } from "./normative-documents.js";

type Document = Draft<NormativeDocument>;

const numbered = defineScenario({
  name: "a normative document with a number",
  about: NormativeDocument,
  record: (occasion): Document => ({
    ...(document.record(occasion) as Document),
    documentNumber: `示例政发〔${occasion.day.slice(0, 4)}〕${occasion.serial}号`,
    signedOn: after(occasion.day, -1),
  }),
  others: (occasion) => document.others?.(occasion) ?? {},
  violations: [
    {
      name: "a number with square brackets",
      breaks: ["number-document-in-standard-form"],
      record: ({ day }) => ({ documentNumber: `示例政发[${day.slice(0, 4)}]12号` }),
    },
    {
      name: "a number with a leading zero",
      breaks: ["number-document-in-standard-form"],
      record: ({ day }) => ({ documentNumber: `示例政发〔${day.slice(0, 4)}〕012号` }),
    },
    {
      name: "a number that is none",
      breaks: ["number-document-in-standard-form"],
      record: () => ({ documentNumber: "示例政发第十二号文" }),
    },
  ],
});

const codeInForce = { from: "2026-08-15" };

const environmental = defineScenario({
  name: "an internal document on the environment",
  about: NormativeDocument,
  days: { from: "2025-10-01" },
  record: (occasion): Document => {
    const publishedOn = after(occasion.day, 270);
    return {
      unit: occasion.unit,
      title: "生态环境工作方案",
      kind: "internal",
      touchesRights: false,
      touchesMarket: false,
      procedure: [],
      publishedOn,
      filedOn: inTime(occasion, publishedOn, days(15, { rollOver: true })),
      basis: [{ document: publishedOn < codeInForce.from ? "中华人民共和国环境保护法" : "生态环境法典" }],
    };
  },
  violations: [
    {
      name: "an act cited that the code had replaced",
      breaks: (_, { publishedOn }) => inForce(publishedOn, codeInForce, "cite-environmental-law-in-force"),
      record: ({ oneOf }) => ({
        basis: [{ document: oneOf(["中华人民共和国环境保护法", "大气污染防治法", "水污染防治法"]) }],
      }),
    },
  ],
});

/** Numbers of documents and the law that they cite (发文字号、制定依据). */
export const documentTexts = [numbered, environmental];
