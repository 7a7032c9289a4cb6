import { evaluate, type Figure, plainDate, progressOf } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";
import { explainFigure } from "fazhi/progress";
import { changji2017 } from "fazhi/rules/changji-2017";

const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));
const run = evaluate(dataset, changji2017, { asOf: plainDate("2017-09-30") });
const progress = progressOf(dataset, run);

const percent = (share: number) => `${Math.round(share * 100)} %`;
const inWords = (figure: Figure) => {
  if (figure.kind === "not-judgeable") return figure.reason.en;
  const [low, high] = [percent(figure.low), percent(figure.high)];
  return low === high ? low : `${low} to ${high}`;
};

// What is claimed, what evidence and records support, and what the plan's own dates foresee are kept apart.
const sections = progress.sections.filter(({ measures }) => measures.length > 0);
for (const { title, claimed, verified, planned } of sections) {
  console.log(title);
  console.log(`  claimed ${inWords(claimed)}, verified ${inWords(verified)}, planned ${inWords(planned)}`);
}
// => 主要任务
// =>   claimed 59 %, verified 29 % to 32 %, planned 73 %
// => 组织保障
// =>   claimed 59 %, verified 50 %, planned 67 %
// => 附件：责任分解汇总表
// =>   claimed 100 %, verified 100 %, planned 100 %

// Any figure is a tree down to the records that it was computed from.
const explanation = explainFigure(progress, "task:task-2.12/verified");
console.log(explanation.title.zh, inWords(explanation.figure));
// => 加强规范性文件监督管理 46 %
for (const part of explanation.parts)
  console.log(` ${percent(part.weight)} of it: ${part.title.zh} ${inWords(part.figure)}`);
// =>  13 % of it: 2.12a 规范性文件先审查、再讨论、后发布 0 %
// =>  13 % of it: 2.12b 七县市全部“三统一” 86 %
// =>  13 % of it: 2.12c 未经公布不得作为行政管理依据 0 %
// =>  13 % of it: 2.12d 规范性文件报备率百分之百 92 %
// =>  13 % of it: 2.12d 规范性文件审查率百分之百 82 %
// =>  13 % of it: 2.12d 审查建议反馈率百分之百 60 %
// =>  13 % of it: 2.12e 文件清理回头看，目录和文本动态更新 50 %
// =>  13 % of it: 2.12f 涉及权利义务的文件依法公布 0 %
