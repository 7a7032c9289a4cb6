import { label } from "../../src/codes/label.js";
import type { Constraint } from "../../src/engine/procedure/constraint.js";
import { defineProcedure, type ProcedureFacts } from "../../src/engine/procedure/procedure.js";
import { amendedOn, enactedOn, facts, fifteenDays, law, message, mostPages, type Notice } from "./notice-register.js";

type Step = NonNullable<Notice["procedure"]>[number];
type Demand = Constraint<Notice, Step>;
type Version = ProcedureFacts<Notice, Step>;

/** What the law demands of the steps of a notice; the last of it only since the amendment. */
const demands: readonly Demand[] = [
  { id: "reviewed", template: "precedence", first: "review", second: "signature", message },
  { id: "soon", template: "response", first: "draft", second: "review", within: fifteenDays, message },
  { id: "signed", template: "existence", step: "signature", message, when: (notice) => notice.urgent },
  { id: "once", template: "absence", step: "review", atMost: mostPages, message },
];
const sinceAmended: Demand = {
  id: "by-two",
  template: "succession",
  first: "review",
  second: "signature",
  actors: "different",
  message,
};

export const demandIds = [...demands, sinceAmended].map(({ id }) => id);

/** The rule with all that the law demands or, to compare, with one demand alone. */
export function takeTheSteps(alone?: string) {
  const version = (inForce: Version["inForce"], all: readonly Demand[]): readonly Version[] => {
    const [first, ...rest] = all.filter(({ id }) => alone === undefined || id === alone);
    if (first === undefined || inForce === undefined) return [];
    const source = law.clause("第十条", { inForce });
    return [{ source, closed: (notice) => notice.answeredOn.isPresent(), constraints: [first, ...rest] }];
  };
  return defineProcedure<Notice, Step>({
    ...facts,
    id: "take-the-steps",
    title: label("依次办理", "Take the steps"),
    steps: (notice) => notice.procedure,
    relevantDay: (notice) => notice.begunOn,
    versions: [
      ...version({ from: enactedOn, until: amendedOn }, demands),
      ...version({ from: amendedOn }, [...demands, sinceAmended]),
    ] as unknown as readonly [Version, ...Version[]],
  });
}
