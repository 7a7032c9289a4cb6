import { type Label, type Language, label } from "../codes/label.js";
import { PackError, renderPackProblem } from "../engine/pack/pack-error.js";
import { ConfigError, renderConfigProblem } from "../io/config-error.js";
import { DatasetError, type DatasetProblem, renderDatasetProblem } from "../model/dataset/dataset-error.js";
import { ProblemError } from "../problem/problem-error.js";
import { problemLabel } from "../problem/problem-text.js";
import { displayWidth } from "../render/terminal/display-width.js";
import { renderWaiverProblem, WaiverError } from "../waiver/waiver-error.js";
import { UsageError } from "./usage-error.js";

/** An error in words, as it is shown to whoever typed the command. */
export function errorText(error: unknown, language: Language): string {
  if (error instanceof DatasetError) return datasetErrorText(error.problems, language);
  return `fazhi: ${errorLabel(error)[language]}\n`;
}

/** What an error says, in both languages; one that carries no problem, such as a module throws, as it says itself. */
export function errorLabel(error: unknown): Label {
  if (error instanceof UsageError) return problemLabel(error.problem);
  if (error instanceof ProblemError) return problemLabel(error.problem);
  if (error instanceof ConfigError)
    return listLabel("配置不能使用：", "the configuration cannot be used:", error.problems, renderConfigProblem);
  if (error instanceof WaiverError)
    return listLabel("豁免不能适用：", "the waivers cannot be applied:", error.problems, renderWaiverProblem);
  if (error instanceof PackError)
    return listLabel(
      `规则包“${error.pack}”不能使用：`,
      `the pack "${error.pack}" cannot be used:`,
      error.problems,
      renderPackProblem,
    );
  const message = error instanceof Error ? error.message : String(error);
  const system = systemErrors[(error as { readonly code?: string } | undefined)?.code ?? ""];
  return label(system ?? message, message);
}

function listLabel<Listed>(
  zh: string,
  en: string,
  problems: readonly Listed[],
  render: (problem: Listed, language: Language) => string,
): Label {
  const lines = (language: Language): string => problems.map((one) => `\n  ${render(one, language)}`).join("");
  return label(`${zh}${lines("zh")}`, `${en}${lines("en")}`);
}

/** What the operating system refuses, in Chinese, by its code. */
const systemErrors: Readonly<Record<string, string>> = {
  EACCES: "没有权限",
  EEXIST: "已经存在",
  EISDIR: "是文件夹，不是文件",
  ENOENT: "不存在",
  ENOSPC: "磁盘空间不足",
  ENOTDIR: "不是文件夹",
  EPERM: "不允许此操作",
  EROFS: "文件系统只读",
};

/** Every problem on a line of its own, what is wrong beginning in one column behind file and line. */
function datasetErrorText(problems: readonly DatasetProblem[], language: Language): string {
  const width = problems.reduce((widest, { place = "" }) => Math.max(widest, displayWidth(place)), 0);
  const lines = problems.map(({ place = "", ...rest }) => {
    const blanks = " ".repeat(width - displayWidth(place));
    return `  ${place}${blanks}${width === 0 ? "" : "  "}${renderDatasetProblem(rest, language)}\n`;
  });
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const title = label(`数据集有${problems.length}个问题：`, `the dataset has ${count}:`);
  return `fazhi: ${title[language]}\n${lines.join("")}`;
}
