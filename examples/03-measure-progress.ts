import { evaluate, explainFigure, type Figure, plainDate, progressOf } from "fazhi";
import { loadDatasetFolder } from "fazhi/node";
import { changji2017 } from "fazhi/rules/changji-2017";

const dataset = await loadDatasetFolder(new URL("./changji-2017/", import.meta.url));
const run = evaluate(dataset, changji2017, { asOf: plainDate("2017-09-30") });
const progress = progressOf(dataset, run);

const percent = (share: number) => `${Math.round(share * 100)} %`;
const inWords = (figure: Figure) => {
  if (figure.kind === "not-judgeable") return figure.reason.en;
  return figure.low === figure.high ? percent(figure.low) : `${percent(figure.low)} to ${percent(figure.high)}`;
};

// What is claimed, what evidence and records support, and what the plan's own dates foresee are kept apart.
for (const { title, claimed, verified, planned } of progress.sections)
  console.log(title, "claimed", inWords(claimed), "verified", inWords(verified), "planned", inWords(planned));

// Any figure is a tree down to the records that it was computed from.
const explanation = explainFigure(progress, "task:task-2.12/verified");
console.log(explanation.title.zh, inWords(explanation.figure));
for (const part of explanation.parts)
  console.log(` ${percent(part.weight)} of it: ${part.title.zh} ${inWords(part.figure)}`);
