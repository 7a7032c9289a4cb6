import { type Label, label } from "../../codes/label.js";

/** What is said of commands that cannot be carried out. */
export const commandTexts = {
  "command/unknown-command": ({ command }: { command: string }) =>
    label(`没有命令“${command}”`, `there is no command "${command}"`),
  "command/unknown-command-help": ({ command }: { command: string }) =>
    label(`没有命令“${command}”；见fazhi --help`, `there is no command "${command}"; see fazhi --help`),
  "command/unknown-option": ({ option, help }: { option: string; help?: string }) =>
    label(`没有选项${option}${seeZh(help)}`, `there is no ${option}${seeEn(help)}`),
  "command/missing-value": ({ option, hint }: { option: string; hint: string }) =>
    label(`--${option}缺少值：--${option}=${hint}`, `--${option} needs a value: --${option}=${hint}`),
  "command/option-given-twice": ({ option, first, second }: { option: string; first: string; second: string }) =>
    label(`--${option}写了两次：“${first}”和“${second}”`, `--${option} is given twice: "${first}" and "${second}"`),
  "command/surplus-argument": ({ command, argument, help }: { command: string; argument: string; help: string }) =>
    label(
      `${command}不接受“${argument}”${seeZh(help)}`,
      `${command} does not know what to do with "${argument}"${seeEn(help)}`,
    ),
  "command/missing-argument": ({ command, argument, help }: { command: string; argument: string; help: string }) =>
    label(`${command}须写明${argument}${seeZh(help)}`, `${command} needs ${argument}${seeEn(help)}`),
  "command/other-value": ({ option, options, value }: { option: string; options: readonly string[]; value: string }) =>
    label(
      `--${option}的值为${options.join("、")}之一，而不是“${value}”`,
      `--${option} is one of ${options.join(", ")}, not "${value}"`,
    ),
  "command/not-a-limit": ({ value }: { value: string }) =>
    label(`--limit须为不小于0的整数，而不是“${value}”`, `--limit is a whole number from 0 on, not "${value}"`),
  "command/not-a-number-of-days": ({ option, value }: { option: string; value: string }) =>
    label(
      `${option}须为日数，写法如10或10d，而不是“${value}”`,
      `${option} is a number of days such as 10 or 10d, not "${value}"`,
    ),
  "command/not-a-moment": ({ option, value }: { option: string; value: string }) =>
    label(
      `${option}：“${value}”不是日期或者时刻，写法如2017-05-01或2017-05-01T10:00`,
      `${option}: "${value}" is no day and no instant, such as 2017-05-01 or 2017-05-01T10:00`,
    ),
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
  "command/no-pack": label(
    "没有写明规则包：须写--pack=NAME,…，或者在配置中列出规则包",
    "no pack is named: give --pack=NAME,… or a configuration that lists packs",
  ),
  "command/no-dataset": label(
    "没有写明数据集：须写FOLDER，或者在配置中写明数据集的位置",
    "no dataset is named: give FOLDER or a configuration that says where the dataset is",
  ),
  "command/several-plans": ({ plans }: { plans: readonly string[] }) =>
    label(
      `数据集有多个计划：须用--plan写明是哪一个（${plans.join("、")}）`,
      `the dataset holds several plans: say which is meant by --plan (${plans.join(", ")})`,
    ),
  "command/unknown-plan": ({ plan, plans }: { plan: string; plans: readonly string[] }) =>
    label(
      `没有计划“${plan}”；数据集中有${plans.join("、") || "零个计划"}`,
      `there is no plan "${plan}"; the dataset holds ${plans.join(", ") || "none"}`,
    ),
  "command/unknown-unit": ({ unit }: { unit: string }) => label(`没有单位“${unit}”`, `there is no unit "${unit}"`),
  "command/unknown-id": ({ id, nearest }: { id: string; nearest: readonly string[] }) =>
    label(`没有名为“${id}”的内容${nearestLabel(nearest).zh}`, `nothing is called "${id}"${nearestLabel(nearest).en}`),
  "command/unknown-group": ({
    indicator,
    group,
    nearest,
  }: {
    indicator: string;
    group: string;
    nearest: readonly string[];
  }) =>
    label(
      `指标“${indicator}”没有分组“${group}”${nearestLabel(nearest).zh}`,
      `the indicator "${indicator}" has no group "${group}"${nearestLabel(nearest).en}`,
    ),
  "command/unknown-record": ({ rule, record, nearest }: { rule: string; record: string; nearest: readonly string[] }) =>
    label(
      `规则“${rule}”不判断记录“${record}”${nearestLabel(nearest).zh}`,
      `the rule "${rule}" judges no record "${record}"${nearestLabel(nearest).en}`,
    ),
  "command/several-findings": ({ id, ids }: { id: string; ids: readonly string[] }) =>
    label(
      `有${ids.length}个问题包含“${id}”：${linesLabel(ids).zh}`,
      `${ids.length} findings contain "${id}":${linesLabel(ids).en}`,
    ),
  "command/several-rules": ({ ids }: { ids: readonly string[] }) =>
    label(
      `有${ids.length}条规则同名：${linesLabel(ids).zh}`,
      `${ids.length} rules are called so:${linesLabel(ids).en}`,
    ),
  "command/other-file": ({ path }: { path: string }) =>
    label(
      `不覆盖“${path}”，因为其内容不是iCalendar文本`,
      `"${path}" is not overwritten, because it holds something else than an iCalendar text`,
    ),
  "command/file-exists": ({ path, what }: { path: string; what: "folder" | "file" }) =>
    label(
      `“${path}”已经存在，不覆盖任何内容：须用--out写明另一${what === "folder" ? "文件夹" : "文件"}`,
      `"${path}" is there already and nothing is written over: name another ${what} by --out=${what === "folder" ? "DIR" : "FILE"}`,
    ),
  "command/whole-package-name": ({ name }: { name: string }) =>
    label(
      `软件包自动命名为fazhi-pack-NAME：只写名称${name}`,
      `the package is called fazhi-pack-NAME by itself: give the name alone, ${name}`,
    ),
  "command/not-a-pack-name": ({ name }: { name: string }) =>
    label(
      `“${name}”不能作规则包名称：只能用小写字母、数字和连字符，如our-county-2026`,
      `"${name}" is no name of a pack: lower-case letters, digits and hyphens, such as our-county-2026`,
    ),
  "command/builtin-pack-name": ({ name }: { name: string }) =>
    label(`fazhi自带名为“${name}”的规则包`, `a pack called "${name}" comes with fazhi`),
  "command/no-tests-beside": ({ path }: { path: string }) =>
    label(
      `“${path}”不是文件，其旁没有测试：须用--tests=FILE写明`,
      `"${path}" is no file beside which tests could be: name them by --tests=FILE`,
    ),
  "command/several-tests": ({ files }: { files: readonly string[] }) =>
    label(
      `${files.join("和")}都有测试：须用--tests=FILE写明用哪一份`,
      `there are tests in ${files.join(" and in ")}: say which are meant by --tests=FILE`,
    ),
  "command/no-tests": ({ path, usual }: { path: string; usual: string }) =>
    label(
      `“${path}”没有测试：须写${usual}，或者用--tests=FILE写明位置`,
      `there are no tests of "${path}": write ${usual}, or say where they are by --tests=FILE`,
    ),
  "command/flaw-in-file": ({ path, line, reason }: { path: string; line: number; reason: Label }) =>
    label(`${path}:${line}：${reason.zh}`, `${path}:${line}: ${reason.en}`),
  "command/units-outside-dataset": ({ scheme, units }: { scheme: string; units: readonly string[] }) =>
    label(
      `评分办法“${scheme}”列有数据集中没有的单位：${units.map((unit) => `“${unit}”`).join("、")}`,
      `the scheme "${scheme}" names units that the dataset does not hold: ${units.map((unit) => `"${unit}"`).join(", ")}`,
    ),
  "command/not-a-report": ({ path }: { path: string }) =>
    label(
      `${path}不是 fazhi check --format=json 写出的报告`,
      `${path} is no report that fazhi check --format=json wrote`,
    ),
  "command/no-manifest": ({ path }: { path: string }) =>
    label(`${path}没有运行清单，不能核对`, `${path} holds no manifest, so that nothing can be compared with it`),
  "command/no-records": ({ folder, endings }: { folder: string; endings: string }) =>
    label(`文件夹“${folder}”中没有${endings}文件`, `the folder "${folder}" holds no ${endings} file`),
  "command/unreadable-file": ({ path, reason }: { path: string; reason: Label }) =>
    label(`文件“${path}”无法读取：${reason.zh}`, `the file "${path}" cannot be read: ${reason.en}`),
  "command/unreadable-folder": ({ folder, reason }: { folder: string; reason: Label }) =>
    label(`文件夹“${folder}”无法读取：${reason.zh}`, `the folder "${folder}" cannot be read: ${reason.en}`),
} as const;

const seeZh = (help: string | undefined): string => (help === undefined ? "" : `；见fazhi ${help} --help`);
const seeEn = (help: string | undefined): string => (help === undefined ? "" : `; see fazhi ${help} --help`);

const indented = (text: string): string => text.replaceAll("\n", "\n  ");

/** What a file holds, as a message names it. */
export type FileKind = keyof typeof fileKinds;
type Exported = keyof typeof makers;

const fileKinds = {
  pack: label("规则包", "pack"),
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

const mostListed = 20;

/** Names, each on a line of its own. */
function linesLabel(ids: readonly string[]): Label {
  const lines = ids
    .slice(0, mostListed)
    .map((id) => `\n  ${id}`)
    .join("");
  const rest = ids.length - mostListed;
  return rest > 0 ? label(`${lines}\n  …另有${rest}项`, `${lines}\n  … and ${rest} more`) : label(lines, lines);
}

function nearestLabel(names: readonly string[] = []): Label {
  const { zh, en } = linesLabel(names);
  return names.length === 0 ? label("", "") : label(`；相近的有：${zh}`, `; the nearest are:${en}`);
}
