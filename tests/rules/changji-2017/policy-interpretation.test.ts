import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { explainPolicy } from "../../../rules/changji-2017/policy-interpretation.js";

const frame = { describe, it };

testRule(frame, changji2017, explainPolicy, {
  asOf: "2017-12-29",
  record: {
    kind: "normative",
    touchesRights: true,
    publishedOn: "2017-06-05",
    interpretationPublishedOn: "2017-06-07",
  },
  keeps: [
    { name: "explained two days after" },
    {
      name: "explained by an entry on the list of what is public",
      record: { interpretationPublishedOn: undefined },
      others: {
        disclosure: [{ id: "explained", kind: "interpretation", document: "record", publishedOn: "2017-06-05" }],
      },
    },
  ],
  breaks: [
    {
      name: "never explained",
      record: { interpretationPublishedOn: undefined },
      field: "interpretationPublishedOn",
      severity: "warning",
    },
    {
      name: "a document that touches the market only",
      record: { touchesRights: false, touchesMarket: true, interpretationPublishedOn: undefined },
    },
    {
      name: "another document was explained",
      record: { interpretationPublishedOn: undefined },
      others: { disclosure: [{ id: "explained", kind: "interpretation", publishedOn: "2017-06-05" }] },
    },
  ],
  pending: [{ name: "a week after", asOf: "2017-06-12", record: { interpretationPublishedOn: undefined } }],
  notApplicable: [
    { name: "it touches nobody's rights", record: { touchesRights: false, interpretationPublishedOn: undefined } },
    { name: "a secret document", record: { secret: true, interpretationPublishedOn: undefined } },
    { name: "an internal document", record: { kind: "internal", interpretationPublishedOn: undefined } },
    { name: "published before the plan", record: { publishedOn: "2017-03-31", interpretationPublishedOn: undefined } },
  ],
});
