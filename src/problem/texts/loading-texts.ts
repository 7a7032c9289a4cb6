import { type Label, label } from "../../codes/label.js";

/** What is said of files and modules that commands cannot read, load or write. */
export const loadingTexts = {
  "command/cannot-read": ({ what, path, reason }: { what: FileKind; path: string; reason: Label }) =>
    label(
      `${fileKinds[what].zh}“${path}”无法读取：${reason.zh}`,
      `${fileKinds[what].en === "" ? "" : `the ${fileKinds[what].en} `}"${path}" cannot be read: ${reason.en}`,
    ),
  "command/cannot-write": ({ what, path, reason }: { what: FileKind; path: string; reason: Label }) =>
    label(
      `${fileKinds[what].zh}无法写入“${path}”：${reason.zh}`,
      `the ${fileKinds[what].en} could not be written to "${path}": ${reason.en}`,
    ),
  "command/cannot-load": ({ what, path, reason }: { what: FileKind; path: string; reason: Label }) =>
    label(
      `${fileKinds[what].zh}“${path}”无法加载：${reason.zh}`,
      `the ${fileKinds[what].en} "${path}" could not be loaded: ${reason.en}`,
    ),
  "command/no-file": ({ what, path }: { what: FileKind; path: string }) =>
    label(`没有${fileKinds[what].zh}文件“${path}”`, `there is no file "${path}" to load a ${fileKinds[what].en} from`),
  "command/no-calendar-file": ({ path }: { path: string }) =>
    label(`没有日历文件“${path}”`, `there is no calendar file "${path}"`),
  "command/no-test-file": ({ path }: { path: string }) =>
    label(`没有测试文件“${path}”`, `there is no file "${path}" to read tests from`),
  "command/no-configuration": ({ path }: { path: string }) =>
    label(`没有配置“${path}”`, `there is no configuration "${path}"`),
  "command/not-a-configuration": ({ path }: { path: string }) =>
    label(
      `“${path}”不是配置：扩展名须为.yaml、.yml、.json、.ts、.mts、.mjs或.js`,
      `"${path}" is no configuration: one ends in .yaml, .yml, .json, .ts, .mts, .mjs or .js`,
    ),
  "command/several-configurations": ({ files }: { files: readonly string[] }) =>
    label(
      `有${files.length}份配置：须用--config写明用哪一份\n  ${files.join("\n  ")}`,
      `there are ${files.length} configurations: say which is meant by --config\n  ${files.join("\n  ")}`,
    ),
  "command/not-code": ({ what, path }: { what: FileKind; path: string }) =>
    label(
      `“${path}”不是${fileKinds[what].zh}：代码文件的扩展名为.js、.mjs、.cjs、.ts、.mts或.cts`,
      `"${path}" is no ${fileKinds[what].en}: a file of code ends in .js, .mjs, .cjs, .ts, .mts or .cts`,
    ),
  "command/exports-none": ({ what, path }: { what: Exported; path: string }) =>
    label(
      `“${path}”没有导出${fileKinds[what].zh}；须导出${makers[what]}的结果`,
      `"${path}" exports no ${fileKinds[what].en}; export what ${makers[what]} gives back${what === "configuration" ? " by default" : ""}`,
    ),
  "command/exports-several": ({ what, path, names }: { what: Exported; path: string; names: readonly string[] }) =>
    label(
      `“${path}”导出了${names.length}个${fileKinds[what].zh}（${names.map((name) => `“${name}”`).join("、")}）：只导出${uses[what].zh}的一个`,
      `"${path}" exports ${names.length} ${fileKinds[what].en}s, ${names.map((name) => `"${name}"`).join(", ")}: export the one to ${uses[what].en}`,
    ),
  "command/unknown-pack": ({ pack, packs, meant }: { pack: string; packs: readonly string[]; meant?: string }) =>
    label(
      `没有规则包“${pack}”${meant === undefined ? "" : `；是否应为“${meant}”？`}\n  fazhi自带的规则包：${packs.join("、")}\n  已安装的规则包写包名，自己的规则包写文件路径，如./rules/our-pack.ts`,
      `there is no pack "${pack}"${meant === undefined ? "" : `; did you mean "${meant}"?`}\n  packs that come with fazhi: ${packs.join(", ")}\n` +
        "  a pack that is installed is named by its package, one of your own by its file, such as ./rules/our-pack.ts",
    ),
  "command/unknown-entry": ({ owner, entry }: { owner: string; entry: string }) =>
    label(
      `已安装软件包“${owner}”，但没有入口“${entry}”`,
      `the package "${owner}" is installed and has no entry "${entry}"`,
    ),
  "command/pack-takes-itself-over": ({ path, files }: { path: string; files: readonly string[] }) =>
    label(
      `规则包“${path}”沿用了自身：\n  ${files.join("\n  ")}`,
      `the pack "${path}" takes itself over:\n  ${files.join("\n  ")}`,
    ),
  "command/not-a-pack": ({ path }: { path: string }) =>
    label(`“${path}”不是规则包：没有写明名称的键pack`, `"${path}" is no pack: it has no key \`pack\` with a name`),
  "command/unnamed-code": ({ path, pack }: { path: string; pack: string }) =>
    label(
      `规则包“${path}”沿用“${pack}”，后者是代码或者不是规则包：文本规则包不运行代码。\n  如果信任，请自行写明：--code=${pack}，或者在配置中写code: ["${pack}"]`,
      `the pack "${path}" takes over "${pack}", which is code or no pack: a pack written as text runs no code.\n` +
        `  If you trust it, name it yourself: --code=${pack}, or code: ["${pack}"] in your configuration`,
    ),
  "command/unusable-pack": ({ pack, problems }: { pack: string; problems: readonly Label[] }) =>
    label(
      `规则包“${pack}”不能使用：${problems.map(({ zh }) => `\n  ${indented(zh)}`).join("")}`,
      `the pack "${pack}" cannot be used:${problems.map(({ en }) => `\n  ${indented(en)}`).join("")}`,
    ),
  "command/configured-pack": ({ place, path, reason }: { place: string; path: string; reason: Label }) =>
    label(`${place}  ${path}：${reason.zh}`, `${place}  ${path}: ${reason.en}`),
  "command/flaw-in-file": ({ path, line, reason }: { path: string; line: number; reason: Label }) =>
    label(`${path}:${line}：${reason.zh}`, `${path}:${line}: ${reason.en}`),
  "command/no-records": ({ folder, endings }: { folder: string; endings: string }) =>
    label(`文件夹“${folder}”中没有${endings}文件`, `the folder "${folder}" holds no ${endings} file`),
  "command/unreadable-file": ({ path, reason }: { path: string; reason: Label }) =>
    label(`文件“${path}”无法读取：${reason.zh}`, `the file "${path}" cannot be read: ${reason.en}`),
  "command/unreadable-folder": ({ folder, reason }: { folder: string; reason: Label }) =>
    label(`文件夹“${folder}”无法读取：${reason.zh}`, `the folder "${folder}" cannot be read: ${reason.en}`),
  "command/cannot-make-folder": ({ folder, reason }: { folder: string; reason: Label }) =>
    label(`文件夹“${folder}”无法建立：${reason.zh}`, `the folder "${folder}" could not be made: ${reason.en}`),
  "command/format-without-render": ({ path }: { path: string }) =>
    label(
      `格式“${path}”没有导出函数render，该函数接收报告并返回文本或者字节`,
      `the format "${path}" exports no function "render", which takes the report and returns text or bytes`,
    ),
  "command/format-returned-nothing": ({ format }: { format: string }) =>
    label(`格式“${format}”既没有返回文本也没有返回字节`, `the format "${format}" returned neither text nor bytes`),
  "command/missing-package": ({ format, package: name }: { format: string; package: string }) =>
    label(
      `格式${format}需要软件包${name}，尚未安装：npm install ${name}`,
      `the format ${format} needs the package ${name}, which is not installed: npm install ${name}`,
    ),
  "command/format-failed": ({ format, reason }: { format: string; reason: Label }) =>
    label(`格式“${format}”出错：${reason.zh}`, `the format "${format}" failed: ${reason.en}`),
} as const;

const indented = (text: string): string => text.replaceAll("\n", "\n  ");

/** What a file holds, as a message names it. */
export type FileKind = keyof typeof fileKinds;
type Exported = keyof typeof makers;

const fileKinds = {
  pack: label("规则包", "pack"),
  format: label("格式", "format"),
  ladder: label("督促阶梯", "ladder"),
  scheme: label("评分办法", "scheme"),
  configuration: label("配置", "configuration"),
  baseline: label("基线", "baseline"),
  result: label("结果", "result"),
  schemas: label("模式", "schemas"),
  file: label("文件", ""),
  report: label("报告", "report"),
} as const satisfies Readonly<Record<string, Label>>;

const makers = {
  pack: "definePack",
  ladder: "defineLadder",
  scheme: "defineScheme",
  configuration: "defineConfig",
} as const;

const uses = {
  pack: label("要运行", "run"),
  ladder: label("要适用", "climb"),
  scheme: label("要适用", "assess by"),
  configuration: label("要使用", "use"),
} as const satisfies Readonly<Record<Exported, Label>>;
