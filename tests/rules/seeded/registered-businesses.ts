import { MarketSubject } from "fazhi/model";
import { defineScenario } from "fazhi/testing";
import { codeOfUnknownKind, codeOfUnknownPlace, creditCode, nationalCode } from "./credit-codes.js";
import { after, monthsAfter } from "./days.js";

const standing = defineScenario({
  name: "a business on the register",
  about: MarketSubject,
  record: ({ unit, day, serial, oneOf }) => ({
    unit,
    title: `示例市场主体${serial}`,
    kind: oneOf(["enterprise", "sole-trader", "organisation"]),
    creditCode: oneOf([creditCode(serial), nationalCode(serial)]),
    registeredOn: after(day, -3000),
    certificatesMerged: true,
    licenceReissuedOn: "2016-11-02",
    abnormalListings: [],
    blacklistings: [],
  }),
  violations: [
    {
      name: "a letter in its credit code that the standard leaves out",
      breaks: ["register-valid-credit-code"],
      record: ({ serial }) => ({ creditCode: creditCode(serial, false) }),
    },
    {
      name: "a code of a kind of body or of a place that is not known",
      breaks: ["compare-doubtful-code-of-business"],
      record: ({ serial, oneOf }) => ({ creditCode: oneOf([codeOfUnknownKind(serial), codeOfUnknownPlace(serial)]) }),
    },
  ],
});

/** Three years on the list of abnormal operation, which ended with the plan's year at the latest. */
const dishonest = defineScenario({
  name: "a business three years on the list of abnormal operation",
  about: MarketSubject,
  record: (occasion) => {
    const listedOn = after("2014-10-01", occasion.below(90));
    return {
      ...standing.record(occasion),
      kind: "enterprise",
      registeredOn: "2010-03-01",
      abnormalListings: [{ foundOn: listedOn, from: listedOn, reason: "未按规定公示年度报告" }],
      blacklistings: [
        { list: `${occasion.id}-blacklist`, from: monthsAfter(listedOn, 36), reason: "满三年未履行公示义务" },
      ],
      creditArchive: true,
      creditSharedOn: "2017-12-31",
      inObjectDirectory: true,
    };
  },
  others: ({ id, unit }) => ({
    list: [{ id: `${id}-blacklist`, kind: "blacklist", unit, title: "严重违法企业名单", publishedOn: "2015-01-05" }],
  }),
  violations: [
    {
      name: "never listed as seriously dishonest",
      breaks: ["list-seriously-dishonest-business"],
      record: () => ({ blacklistings: [] }),
    },
  ],
});

/** Businesses as they stand on the register (登记在册) when the plan's year ends. */
export const registeredBusinesses = [standing, dishonest];
