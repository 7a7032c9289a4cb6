import { days } from "fazhi";
import { NormativeDocument } from "fazhi/model";
import { type Draft, defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after, inTime } from "./days.js";
import { deedsOf, government } from "./governments.js";
import { document } from "./normative-documents.js";
import { notKept } from "./papers.js";
import { together } from "./setting.js";

type Document = Draft<NormativeDocument>;

const reviewed = (occasion: Occasion): OtherRecords => document.others?.(occasion) ?? {};

const explain = "explain-policy";

const explained = defineScenario({
  name: "a document that is explained on the portal",
  about: NormativeDocument,
  record: (occasion): Document => ({ ...document.record(occasion), interpretationPublishedOn: notKept }),
  others: (occasion) => ({
    ...reviewed(occasion),
    disclosure: [
      {
        id: `${occasion.id}-explained`,
        unit: occasion.unit,
        kind: "interpretation",
        title: "政策解读",
        document: occasion.id,
        formedOn: occasion.day,
        publishedOn: inTime(occasion, occasion.day, days(5)),
      },
    ],
  }),
  violations: [
    {
      name: "what was published explains another document",
      breaks: ({ day }) => inForce(day, planYear, explain),
      others: ({ id }) => ({ disclosure: [{ id: `${id}-explained`, document: undefined }] }),
    },
    {
      name: "what was published on it explains nothing",
      breaks: ({ day }) => inForce(day, planYear, explain),
      others: ({ id }) => ({ disclosure: [{ id: `${id}-explained`, kind: "result" }] }),
    },
  ],
});

/** What touches neither rights nor the market need not be explained. */
const plain = defineScenario({
  name: "a document that touches nobody's rights and that nobody explained",
  about: NormativeDocument,
  record: (occasion): Document => ({
    ...document.record(occasion),
    touchesRights: false,
    touchesMarket: false,
    interpretationPublishedOn: notKept,
  }),
  others: reviewed,
  violations: [],
});

const publish = "publish-document-touching-rights";

const internal = defineScenario({
  name: "a paper for its own offices that touches rights",
  about: NormativeDocument,
  record: ({ unit, day, serial, oneOf }): Document => ({
    unit,
    title: `关于办理事项${serial}的内部规定`,
    kind: "internal",
    touchesRights: true,
    touchesMarket: false,
    procedure: [],
    signedOn: day,
    publishedOn: oneOf([day, after(day, 5)]),
    effectiveOn: after(day, oneOf([5, 30])),
  }),
  violations: [
    {
      name: "never published",
      breaks: ({ day }) => inForce(day, planYear, publish),
      record: () => ({ publishedOn: undefined }),
    },
    {
      name: "in force the day before it was published",
      breaks: ({ day }) => inForce(day, planYear, publish),
      record: ({ day }) => ({ publishedOn: after(day, 5), effectiveOn: after(day, 4) }),
    },
  ],
});

const lookBack = "look-back-on-clean-up";

const ended = defineScenario({
  name: "a document that ended in the year before",
  about: NormativeDocument,
  days: { from: "2014-01-01", until: "2015-06-01" },
  record: (occasion): Document => ({
    ...document.record(occasion),
    repealedOn: occasion.oneOf(["2016-01-01", "2017-03-31"]),
    state: occasion.oneOf(["repealed", "expired"]),
    stateMarkedOn: "2017-12-31",
  }),
  others: reviewed,
  violations: [
    {
      name: "still shown as in force",
      breaks: [lookBack],
      record: () => ({ state: "in-force", stateMarkedOn: undefined }),
    },
  ],
});

const register = "number-document-in-register";

/** A county government that numbers all documents uniformly from the twentieth of April on. */
const uniform = (occasion: Occasion): OtherRecords => {
  const id = `${occasion.id}-government`;
  const documentUnification = { registrationSince: "2017-04-20", numberingSince: "2017-04-20" };
  return together(deedsOf(id), { unit: [{ ...government.record(occasion), id, documentUnification }] });
};

const numbered = defineScenario({
  name: "a document with a number of the government's register",
  about: NormativeDocument,
  days: { from: "2017-04-20", until: "2017-12-01" },
  record: (occasion): Document => ({
    ...document.record(occasion),
    unit: `${occasion.id}-government`,
    unifiedNumber: "示县规〔2017〕1号",
    registeredOn: after(occasion.day, -occasion.oneOf([0, 3])),
  }),
  others: (occasion) => together(reviewed(occasion), uniform(occasion)),
  violations: [
    {
      name: "outside the register",
      breaks: [register],
      record: () => ({ unifiedNumber: undefined }),
    },
    {
      name: "registered the day after it was published",
      breaks: [register],
      record: ({ day }) => ({ registeredOn: after(day, 1) }),
    },
  ],
});

const beforeNumbering = defineScenario({
  name: "a document of the day before its government began to number",
  about: NormativeDocument,
  days: { from: "2017-04-19", until: "2017-04-20" },
  record: (occasion): Document => ({ ...document.record(occasion), unit: `${occasion.id}-government` }),
  others: (occasion) => together(reviewed(occasion), uniform(occasion)),
  violations: [],
});

/** How documents are published, explained and marked when they end (公布、解读、失效标注). */
export const documentLives = [explained, plain, internal, ended, numbered, beforeNumbering];
