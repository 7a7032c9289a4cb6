import { ListEntry } from "fazhi/model";
import { type Draft, defineScenario } from "fazhi/testing";
import { power } from "./powers.js";

type Entry = Draft<ListEntry>;

const environmentalPower = defineScenario({
  name: "a power over the environment",
  about: ListEntry,
  record: (occasion): Entry => ({
    ...(power.record(occasion) as Entry),
    basis: [{ document: "生态环境法典", article: "第一百条" }],
  }),
  others: (occasion) => power.others?.(occasion) ?? {},
  violations: [
    {
      name: "a power that rests on an act the code has replaced",
      breaks: ["rest-power-on-environmental-law-in-force"],
      record: ({ oneOf }) => ({
        basis: [{ document: oneOf(["中华人民共和国环境保护法", "清洁生产促进法"]), article: "第五条" }],
      }),
    },
  ],
});

/** Powers under the code of ecology and environment (生态环境法典). */
export const environmentalPowers = [environmentalPower];
