import { type Label, label } from "../../codes/label.js";

/** What is said of arguments of commands, and of what they name. */
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
  "command/result-not-a-text": label(
    "结果是文件而不是文本：须用--output FILE写明写到哪里",
    "the result is a file and no text: say where it goes by --output FILE",
  ),
  "command/exclusive-options": ({ options }: { options: readonly [string, string] }) =>
    label(`${options.join("与")}不能同时使用`, `${options.join(" and ")} exclude each other`),
  "command/unit-sheets-format": label(
    "--unit-sheets只能与一个--format（html、markdown或text）同用，不能与--output同用",
    "--unit-sheets goes with one --format, which is html, markdown or text, and with no --output",
  ),
  "command/other-number-of-outputs": ({ formats, outputs }: { formats: number; outputs: number }) =>
    label(
      `有${formats}个格式、${outputs}个输出：每个--format须依次写明一个--output`,
      `${formats} formats and ${outputs} outputs: give an --output for each --format, in their order`,
    ),
  "command/formats-without-outputs": ({ formats }: { formats: number }) =>
    label(
      `有${formats}个格式：每个--format须依次写明一个--output`,
      `${formats} formats: give an --output for each --format, in their order`,
    ),
  "command/output-named-twice": ({ path }: { path: string }) =>
    label(`--output两次写明“${path}”`, `--output names "${path}" twice`),
  "command/unknown-format": ({ format, formats }: { format: string; formats?: readonly string[] }) =>
    label(
      `没有格式“${format}”${formats === undefined ? "" : `；有${formats.join("、")}，以及./format.ts之类的代码文件`}`,
      `there is no format "${format}"${formats === undefined ? "" : `; there are ${formats.join(", ")}, and files of code such as ./format.ts`}`,
    ),
  "command/unknown-clause": ({ clause }: { clause: string }) =>
    label(`没有条款“${clause}”`, `there is no clause "${clause}"`),
  "command/unknown-choice": ({ what, given }: { what: "unit" | "rule" | "entity"; given: string }) => {
    const { zh, en } = choices[what];
    return label(`没有${zh}“${given}”`, `there is no ${en} "${given}"`);
  },
} as const;

const choices = {
  unit: label("单位", "unit"),
  rule: label("规则", "rule"),
  entity: label("记录种类", "kind of record"),
} as const;

const seeZh = (help: string | undefined): string => (help === undefined ? "" : `；见fazhi ${help} --help`);
const seeEn = (help: string | undefined): string => (help === undefined ? "" : `; see fazhi ${help} --help`);

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
