import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import {
  answerForwardedReviewInTime,
  concludeAttachedReviewInTime,
  forwardAttachedDocumentInTime,
} from "../../../rules/national-law/attached-review.js";
import { nationalLaw } from "../../../rules/national-law/pack.js";

const frame = { describe, it };
const attached = { receivedOn: "2023-11-01", attachedDocument: "document" };

testRule(frame, nationalLaw, concludeAttachedReviewInTime, {
  asOf: "2024-12-31",
  record: { ...attached, acceptedOn: "2024-03-01", attachedReview: { withinPower: true } },
  keeps: [
    {
      name: "on the thirtieth day, moved to the Monday",
      record: { attachedReview: { withinPower: true, concludedOn: "2024-04-01" } },
    },
    {
      name: "accepted on the last day of the old law",
      record: { acceptedOn: "2023-12-31", attachedReview: { withinPower: true, concludedOn: "2024-01-30" } },
    },
    {
      name: "accepted on the first day of the revised law",
      record: { acceptedOn: "2024-01-01", attachedReview: { withinPower: true, concludedOn: "2024-01-31" } },
    },
  ],
  breaks: [
    {
      name: "a day later",
      record: { attachedReview: { withinPower: true, concludedOn: "2024-04-02" } },
      message: "late",
      due: "2024-04-01",
      severity: "warning",
    },
    { name: "not dealt with", message: "overdue", field: "attachedReview" },
  ],
  pending: [{ name: "on the last day", asOf: "2024-04-01", due: "2024-04-01" }],
  undetermined: [
    {
      name: "whether it is within its power is not known",
      record: { attachedReview: undefined },
      missing: ["attachedReview.withinPower"],
    },
  ],
  notApplicable: [
    { name: "not within its power", record: { attachedReview: { withinPower: false } } },
    { name: "nothing is attached", record: { attachedDocument: undefined } },
    { name: "not accepted", record: { acceptedOn: undefined } },
  ],
});

testRule(frame, nationalLaw, forwardAttachedDocumentInTime, {
  asOf: "2024-12-31",
  record: { ...attached, acceptedOn: "2024-03-01", attachedReview: { withinPower: false } },
  keeps: [
    {
      name: "forwarded on the seventh working day",
      record: { attachedReview: { withinPower: false, forwardedOn: "2024-03-12" } },
    },
    {
      name: "accepted on the last day of the old law",
      record: { acceptedOn: "2023-12-31", attachedReview: { withinPower: false, forwardedOn: "2024-01-10" } },
    },
    {
      name: "accepted on the first day of the revised law",
      record: { acceptedOn: "2024-01-01", attachedReview: { withinPower: false, forwardedOn: "2024-01-10" } },
    },
  ],
  breaks: [
    {
      name: "on the eighth",
      record: { attachedReview: { withinPower: false, forwardedOn: "2024-03-13" } },
      message: "late",
      due: "2024-03-12",
      severity: "warning",
    },
    { name: "not forwarded", message: "overdue" },
  ],
  notApplicable: [{ name: "within its power", record: { attachedReview: { withinPower: true } } }],
});

testRule(frame, nationalLaw, answerForwardedReviewInTime, {
  asOf: "2024-12-31",
  record: { ...attached, attachedReview: { withinPower: false, forwardReceivedOn: "2024-03-12" } },
  keeps: [
    {
      name: "on the sixtieth day, a Saturday that is worked",
      record: { attachedReview: { forwardReceivedOn: "2024-03-12", concludedOn: "2024-05-11" } },
    },
    {
      name: "received on the last day of the old law",
      record: { attachedReview: { forwardReceivedOn: "2023-12-31", concludedOn: "2024-02-29" } },
    },
    {
      name: "received on the first day of the revised law",
      record: { attachedReview: { forwardReceivedOn: "2024-01-01", concludedOn: "2024-03-01" } },
    },
  ],
  breaks: [
    {
      name: "later",
      record: { attachedReview: { forwardReceivedOn: "2024-03-12", concludedOn: "2024-05-13" } },
      message: "late",
      due: "2024-05-11",
      severity: "warning",
    },
    { name: "not dealt with", message: "overdue" },
  ],
  notApplicable: [{ name: "not forwarded", record: { attachedReview: { withinPower: true } } }],
});
