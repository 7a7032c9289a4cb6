import { type PackPlan, packageNameOf } from "./pack-plan.js";

/** The page of a new pack in English. */
export function englishReadme(plan: PackPlan): string {
  const parts = partsOf(plan);
  return `# ${packageNameOf(plan)}

Rules for fazhi, a library that judges the records of a government by what its documents oblige to.
[中文](README.zh-CN.md)

**This is a beginning, not yet the law.** Its one rule, its source and its number are an example: nobody has read them
anywhere, the source says so (\`verified: false\`), and what rests on it is at most a warning.

## What to replace

1. \`${parts.sources}\`: the document – title, number, the days on which it is in force – and, once it was read, the day and
   the text: \`verified\` with \`on\` and \`text\`.
2. \`${parts.parameters}\`: the number that it sets, with the article in which it stands. A number never stands in a rule.
3. \`${parts.rule}\`: the rule; then one ${parts.each} for each clause, in the order of the document.
4. \`${parts.tests}\`: a case for the last day that is in time, one for the day after, one for each value that may be missing.
5. \`${parts.obligations}\`: every clause that obliges, with the rule that watches it or the reason why none can.
6. \`${parts.pack}\`: title and version. \`package.json\` says the version too, and your licence, which is yours to choose.

## Commands

\`\`\`sh
npm install
npm run check   # ${parts.checked.en}
npm test        # the cases
npm pack        # the package as a file, to be published or handed on
\`\`\`

## How it is used

\`\`\`sh
npm install fazhi ${packageNameOf(plan)}
npx fazhi check records --pack ${packageNameOf(plan)}
\`\`\`

In \`fazhi.config.yaml\` it is \`packs: [${packageNameOf(plan)}]\`.${parts.imported.en}
`;
}

/** The page of a new pack in Chinese. */
export function chineseReadme(plan: PackPlan): string {
  const parts = partsOf(plan);
  return `# ${packageNameOf(plan)}

供 fazhi（法治）使用的规则包：按文件设定的义务检查政府工作记录。[English](README.md)

**这只是起点，还不是依据。** 包内唯一一条规则及其出处、数字均为示例，未经任何官方文本核对；出处已标明未核实
（\`verified: false\`），以其为依据的问题至多列为警告。

## 需要替换的内容

1. \`${parts.sources}\`：文件的标题、文号、施行和失效日期；核对原文后，在 \`verified\` 中写明核对日期（\`on\`）和所据文本（\`text\`）。
2. \`${parts.parameters}\`：文件规定的数字及其条款。数字不写在规则里。
3. \`${parts.rule}\`：规则本身。以后一条一${parts.each === "file" ? "个文件" : "段"}，按文件条款顺序排列。
4. \`${parts.tests}\`：测试用例——期限最后一日、次日、可能缺失的每一项数据，各一例。
5. \`${parts.obligations}\`：文件设定的每一项义务，由哪条规则检查，或者为何无法检查。
6. \`${parts.pack}\`：标题和版本。\`package.json\` 中的版本应当一致；许可证由作者自定。

## 命令

\`\`\`sh
npm install
npm run check   # ${parts.checked.zh}
npm test        # 运行测试用例
npm pack        # 打成可发布、可转交的包
\`\`\`

## 使用

\`\`\`sh
npm install fazhi ${packageNameOf(plan)}
npx fazhi check records --pack ${packageNameOf(plan)}
\`\`\`

在 \`fazhi.config.yaml\` 中写作 \`packs: [${packageNameOf(plan)}]\`。${parts.imported.zh}
`;
}

/** Where the pages find what they speak of. */
const partsOf = ({ writtenIn }: PackPlan) =>
  writtenIn === "typescript"
    ? {
        sources: "src/sources.ts",
        parameters: "src/parameters.ts",
        rule: "src/document-filing.ts",
        obligations: "src/obligations.ts",
        pack: "src/pack.ts",
        tests: "tests/document-filing.test.ts",
        each: "file",
        checked: {
          zh: "检查类型，并列出每项义务由哪条规则检查",
          en: "the types, and which rule watches each obligation",
        },
        imported: {
          zh: "在程序中可以直接引入，ECMAScript 与 CommonJS 均可。",
          en: "\nPrograms import it, as an ECMAScript module or from CommonJS.",
        },
      }
    : {
        sources: "pack.yaml: sources",
        parameters: "pack.yaml: parameters",
        rule: "pack.yaml: rules",
        obligations: "pack.yaml: obligations",
        pack: "pack.yaml",
        tests: "pack.tests.yaml",
        each: "section",
        checked: { zh: "检查规则包，逐处指出问题", en: "the pack: what is wrong in it, and where" },
        imported: { zh: "", en: "" },
      };
