import { type PackPlan, placeholderTitle } from "./pack-plan.js";

/** The files that only a pack written in YAML has. */
export function yamlPackFiles(plan: PackPlan): Readonly<Record<string, string>> {
  const { zh, en } = placeholderTitle(plan);
  return {
    "pack.yaml": `# yaml-language-server: $schema=./node_modules/fazhi/schema/pack.json
pack: ${plan.name}
title: { zh: ${zh}, en: ${en} }
version: 0.1.0

${content}`,
    "pack.tests.yaml": tests,
  };
}

const content = `sources:
  # REPLACE: an invented document. Put in the title, the number and the days of the one that you read; when you have read
  # it in an official place, say where by \`url\`, and set \`verified: { on: <day>, text: <edition> }\`. Until then its rules are at most warnings.
  measures:
    title: { zh: （示例，请替换）规范性文件备案办法, en: "(Example, replace it) Measures on filing normative documents" }
    from: 2025-01-01
    verified: false

obligations:
  - id: "2"
    clause: { zh: 第二条, en: Article 2 }
    title: { zh: 规范性文件按期报送备案, en: File normative documents in time }
    kind: duty

parameters:
  # REPLACE: how soon a document is filed. When the law changes, add a value with its own source and days; remove none.
  filing-period:
    title: { zh: 规范性文件报送备案期限, en: Period for filing a normative document }
    values:
      - { value: { count: 15, unit: working-day }, source: measures 第二条 }

rules:
  # A normative document is filed within the period that runs from its publication.
  file-normative-document-in-time:
    form: deadline
    title: { zh: 规范性文件按期报送备案, en: File a normative document in time }
    about: normative-document
    severity: error
    obligations: ["2"]
    source: measures 第二条
    data: { title: title, unit: unit.title }
    when: kind == "normative" && publishedOn != null
    field: filedOn
    starts: publishedOn
    within: parameter("filing-period")
    fulfilled: filedOn
    late:
      zh: "{unit}《{title}》{start}公布，最迟应于{due}报送备案，{fulfilled}才报送，迟{daysLate}日。"
      en: "“{title}” of {unit}, published on {start}, was to be filed by {due} and was on {fulfilled}, {daysLate} days late."
    overdue:
      zh: "{unit}《{title}》{start}公布，最迟应于{due}报送备案，至今没有报送，已逾期{daysLate}日。"
      en: "“{title}” of {unit}, published on {start}, was to be filed by {due} and has not been, {daysLate} days after."
    remedy: { zh: "立即将《{title}》报送备案。", en: "File “{title}” at once." }
    notCovered: { zh: 是否报送了应当受理的机关不作判断。, en: Whether it was filed with the right organ is not checked. }
`;

const tests = `# yaml-language-server: $schema=./node_modules/fazhi/schema/pack-tests.json
# From Monday, 3 March 2025, the fifteenth working day is Monday, 24 March.
asOf: 2025-06-30
tests:
  - name: 第十五个工作日报送，未超期
    records:
      normative-document: [{ id: d, kind: normative, publishedOn: 2025-03-03, filedOn: 2025-03-24 }]
    expect: { file-normative-document-in-time: pass }

  - name: 第十六个工作日报送，超期
    records:
      normative-document: [{ id: d, kind: normative, publishedOn: 2025-03-03, filedOn: 2025-03-25 }]
    expect: { file-normative-document-in-time: { d: { outcome: fail, message: late, due: 2025-03-24 } } }

  - name: 至今没有报送
    records:
      normative-document: [{ id: d, kind: normative, publishedOn: 2025-03-03 }]
    expect: { file-normative-document-in-time: { d: { outcome: fail, message: overdue, due: 2025-03-24 } } }

  - name: 最后一日尚未报送，期限未满
    asOf: 2025-03-24
    records:
      normative-document: [{ id: d, kind: normative, publishedOn: 2025-03-03 }]
    expect: { file-normative-document-in-time: { d: { outcome: pending, due: 2025-03-24 } } }

  - name: 办法施行首日公布，次日报送
    records:
      normative-document: [{ id: d, kind: normative, publishedOn: 2025-01-01, filedOn: 2025-01-02 }]
    expect: { file-normative-document-in-time: pass }

  - name: 办法施行前一日公布，不适用
    records:
      normative-document: [{ id: d, kind: normative, publishedOn: 2024-12-31 }]
    expect: { file-normative-document-in-time: not-applicable }

  - name: 内部文件不适用
    records:
      normative-document: [{ id: d, kind: internal, publishedOn: 2025-03-03 }]
    expect: { file-normative-document-in-time: not-applicable }
`;
