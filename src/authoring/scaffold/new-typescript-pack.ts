import { type PackPlan, placeholderTitle } from "./pack-plan.js";

/** The files that only a pack written in TypeScript has. */
export function typeScriptPackFiles(plan: PackPlan): Readonly<Record<string, string>> {
  const { zh, en } = placeholderTitle(plan);
  const handle = `${camelCase(plan.name)}Pack`;
  return {
    "src/pack.ts": `import { definePack, label } from "fazhi";
import { fileNormativeDocumentInTime } from "./document-filing.js";
import { obligations } from "./obligations.js";
import { filingPeriod } from "./parameters.js";
import { measures } from "./sources.js";

/** What the document obliges to, as far as records can show it. */
export const ${handle} = definePack({
  name: "${plan.name}",
  title: label("${zh}", "${en}"),
  version: "0.1.0",
  sources: [measures],
  obligations,
  parameters: [filingPeriod],
  rules: [fileNormativeDocumentInTime],
});
`,
    "src/sources.ts": sources,
    "src/obligations.ts": obligations,
    "src/parameters.ts": parameters,
    "src/document-filing.ts": rule,
    "tests/document-filing.test.ts": testOf(handle),
    "tsconfig.json": tsconfig,
    "tsup.config.ts": tsupConfig,
  };
}

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const sources = `import { defineSource, label, plainDate } from "fazhi";

/**
 * REPLACE: an invented document. Put in the title, the number and the days of the one that you read; when you have read
 * it in an official place, say where by \`url\` and set \`verified\` to the day and the edition. Until then its rules are at most warnings.
 */
export const measures = defineSource({
  id: "measures",
  title: label("（示例，请替换）规范性文件备案办法", "(Example, replace it) Measures on filing normative documents"),
  inForce: { from: plainDate("2025-01-01") },
  verified: false,
});
`;

const obligations = `import { label, type Obligation } from "fazhi";

/** What the document obliges to, clause by clause: each is watched by a rule or an indicator, or says why it cannot be. */
export const obligations: readonly Obligation[] = [
  {
    id: "2",
    clause: label("第二条", "Article 2"),
    title: label("规范性文件按期报送备案", "File normative documents in time"),
    kind: "duty",
  },
];
`;

const parameters = `import { defineParameter, label, workingDays } from "fazhi";
import { measures } from "./sources.js";

/** REPLACE: how soon a document is filed. When the law changes, add a value with its own source and days; remove none. */
export const filingPeriod = defineParameter({
  id: "filing-period",
  title: label("规范性文件报送备案期限", "Period for filing a normative document"),
  values: [{ value: workingDays(15), source: measures.clause("第二条") }],
});
`;

const rule = `import { defineDeadline, label } from "fazhi";
import { NormativeDocument, Unit } from "fazhi/model";
import { filingPeriod } from "./parameters.js";
import { measures } from "./sources.js";

/** A normative document is filed within the period that runs from its publication. */
export const fileNormativeDocumentInTime = defineDeadline({
  id: "file-normative-document-in-time",
  title: label("规范性文件按期报送备案", "File a normative document in time"),
  about: NormativeDocument,
  severity: "error",
  obligations: ["2"],
  data: (document) => ({ title: document.title, unit: document.unit.in(Unit).title }),
  source: measures.clause("第二条"),
  when: (document) => document.kind.equals("normative").and(document.publishedOn.isPresent()),
  field: "filedOn",
  starts: (document) => document.publishedOn,
  within: (_, { parameter }) => parameter(filingPeriod),
  fulfilled: (document) => document.filedOn,
  late: label(
    "{unit}《{title}》{start}公布，最迟应于{due}报送备案，{fulfilled}才报送，迟{daysLate}日。",
    "“{title}” of {unit}, published on {start}, was to be filed by {due} and was on {fulfilled}, {daysLate} days late.",
  ),
  overdue: label(
    "{unit}《{title}》{start}公布，最迟应于{due}报送备案，至今没有报送，已逾期{daysLate}日。",
    "“{title}” of {unit}, published on {start}, was to be filed by {due} and has not been, {daysLate} days after.",
  ),
  remedy: label("立即将《{title}》报送备案。", "File “{title}” at once."),
  notCovered: label("是否报送了应当受理的机关不作判断。", "Whether it was filed with the right organ is not checked."),
});
`;

const testOf = (handle: string): string => `import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { fileNormativeDocumentInTime } from "../src/document-filing.js";
import { ${handle} } from "../src/pack.js";

// From Monday, 3 March 2025, the fifteenth working day is Monday, 24 March.
testRule({ describe, it }, ${handle}, fileNormativeDocumentInTime, {
  asOf: "2025-06-30",
  boundaries: true,
  missingValues: true,
  record: { kind: "normative", publishedOn: "2025-03-03" },
  keeps: [
    { name: "filed on the fifteenth working day", record: { filedOn: "2025-03-24" } },
    {
      name: "published on the first day of the measures and filed",
      record: { publishedOn: "2025-01-01", filedOn: "2025-01-02" },
    },
  ],
  breaks: [
    {
      name: "filed on the sixteenth working day: a warning, because the source is not verified",
      record: { filedOn: "2025-03-25" },
      message: "late",
      due: "2025-03-24",
      severity: "warning",
    },
    { name: "never filed", message: "overdue", due: "2025-03-24" },
  ],
  pending: [{ name: "not filed on the last day", asOf: "2025-03-24", due: "2025-03-24" }],
  notApplicable: [
    { name: "an internal document", record: { kind: "internal" } },
    { name: "never published", record: { publishedOn: undefined } },
    { name: "published on the day before the measures", record: { publishedOn: "2024-12-31" } },
  ],
});
`;

const tsconfig = `{
  "compilerOptions": {
    "target": "ES2022",
    "lib": ["ES2023"],
    "module": "NodeNext",
    "types": [],
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "verbatimModuleSyntax": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "include": ["src", "tests", "tsup.config.ts"]
}
`;

const tsupConfig = `import { defineConfig } from "tsup";

// fazhi is a peer dependency and stays a name: a pack, its user and the command line share one engine.
export default defineConfig({
  entry: ["src/pack.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
`;
