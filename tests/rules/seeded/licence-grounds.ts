import { LicenceCase } from "fazhi/model";
import { defineScenario, type Occasion, type OtherRecords } from "fazhi/testing";
import { inForce, planYear } from "./broken.js";
import { after } from "./days.js";
import { acceptance, decisionOn, type Licence, plainLicence } from "./licence-course.js";

/** An application that is accepted at once and decided some days later. */
const decided = (occasion: Occasion, decidedOn: string): Licence => ({
  ...plainLicence(occasion),
  ...acceptance(occasion, occasion.day),
  ...decisionOn(occasion, decidedOn),
});

const accessRule = "leave-unlisted-field-open";

const access = defineScenario({
  name: "an application refused because its field is on the negative list",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...decided(occasion, after(occasion.day, 10)),
    outcome: "refused",
    servedOn: undefined,
    accessRefused: true,
    accessEntry: `${occasion.id}-entry`,
  }),
  others: ({ id, unit, day, oneOf }) => ({
    list: [{ id: `${id}-negative`, kind: "market-access-negative", unit, title: "市场准入负面清单" }],
    "list-entry": [
      {
        id: `${id}-entry`,
        list: `${id}-negative`,
        name: "禁止准入事项",
        validFrom: oneOf([after(day, 10), "2011-03-01"]),
        validUntil: oneOf([after(day, 11), undefined]),
        addedLocally: false,
      },
    ],
  }),
  violations: [
    {
      name: "refused for no entry of the list",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, accessRule),
      record: () => ({ accessEntry: undefined }),
    },
    {
      name: "refused on the day on which the entry had ended",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, accessRule),
      others: ({ id, day }) => ({
        "list-entry": [{ id: `${id}-entry`, validFrom: "2011-03-01", validUntil: after(day, 10) }],
      }),
    },
    {
      name: "refused a day before the entry was in force",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, accessRule),
      others: ({ id, day }) => ({
        "list-entry": [{ id: `${id}-entry`, validFrom: after(day, 11), validUntil: undefined }],
      }),
    },
    {
      name: "refused for an entry of another list",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, accessRule),
      record: ({ unit }) => ({ accessEntry: `item-of-${unit}` }),
    },
  ],
});

const promised = (id: string, unit: string): OtherRecords => ({
  "list-entry": [
    {
      id: `${id}-item`,
      list: `items-of-${unit}`,
      code: `${id}-item`,
      catalogued: true,
      name: `登记后置许可${id}`,
      kind: "licence",
      basis: [{ document: "中华人民共和国示例法", article: "第三十条" }],
      validFrom: "2010-01-01",
      publishedOn: "2012-01-10",
      procedure: "申请、受理、审查、决定、送达",
      postRegistration: true,
      timeLimit: { count: 10, workingDays: false },
      cleanUps: [{ on: "2017-05-10", verdict: "keep" }],
    },
  ],
});

const afterRegistration = defineScenario({
  name: "an approval that follows registration",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...decided(occasion, after(occasion.day, occasion.oneOf([0, 6, 10]))),
    item: `${occasion.id}-item`,
  }),
  others: ({ id, unit }) => promised(id, unit),
  violations: [
    {
      name: "decided a day after the time that the item promises, and within that of the law",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "decide-post-registration-approval-in-time"),
      record: (occasion) => decisionOn(occasion, after(occasion.day, 11)),
    },
  ],
});

const special = defineScenario({
  name: "a licence for which another law sets the last day",
  about: LicenceCase,
  record: (occasion): Licence => {
    const lastDay = after(occasion.day, 60);
    return {
      ...decided(occasion, occasion.oneOf([lastDay, after(occasion.day, 45)])),
      decisionDueOn: lastDay,
    };
  },
  violations: [
    {
      name: "decided a day after it",
      breaks: ["decide-licence-by-special-day"],
      record: (occasion) => decisionOn(occasion, after(occasion.day, 61)),
    },
    {
      name: "never decided",
      breaks: ["decide-licence-by-special-day"],
      record: () => ({ decidedOn: undefined, outcome: undefined, servedOn: undefined, resultPublishedOn: undefined }),
    },
  ],
});

const onPaper = defineScenario({
  name: "a licence that rests on a published notice",
  about: LicenceCase,
  record: (occasion): Licence => ({
    ...decided(occasion, after(occasion.day, 10)),
    basisDocuments: [`${occasion.id}-notice`],
  }),
  others: ({ id, unit, day, oneOf }) => ({
    "normative-document": [
      {
        id: `${id}-notice`,
        unit,
        title: "关于办理程序的说明",
        kind: "internal",
        touchesRights: false,
        touchesMarket: false,
        procedure: [],
        publishedOn: oneOf([day, after(day, 10)]),
      },
    ],
  }),
  violations: [
    {
      name: "decided the day before the notice was published",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "license-by-published-documents-only"),
      others: ({ id, day }) => ({ "normative-document": [{ id: `${id}-notice`, publishedOn: after(day, 11) }] }),
    },
    {
      name: "the notice never published",
      breaks: (_, { decidedOn }) => inForce(decidedOn, planYear, "license-by-published-documents-only"),
      others: ({ id }) => ({ "normative-document": [{ id: `${id}-notice`, publishedOn: undefined }] }),
    },
  ],
});

/** On what and by when licences are decided (许可依据、特别期限、后置审批、市场准入). */
export const licenceGrounds = [access, afterRegistration, special, onPaper];
