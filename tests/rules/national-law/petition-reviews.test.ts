import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { nationalLaw } from "../../../rules/national-law/pack.js";
import {
  concludePetitionReReviewInTime,
  concludePetitionReviewInTime,
} from "../../../rules/national-law/petition-reviews.js";

const frame = { describe, it };
const review = { kind: "review", requestedOn: "2022-09-05", concludedOn: "2022-10-08" } as const;
const reReview = { kind: "re-review", requestedOn: "2022-10-20", concludedOn: "2022-11-21" } as const;

for (const [rule, own, other, late, last, severity] of [
  [concludePetitionReviewInTime, review, reReview, "2022-10-09", "2022-10-08", "error"],
  [concludePetitionReReviewInTime, reReview, review, "2022-11-22", "2022-11-21", "warning"],
] as const)
  testRule(frame, nationalLaw, rule, {
    asOf: "2022-12-31",
    record: { receivedOn: "2022-05-30", reviews: [own] },
    keeps: [
      { name: "concluded on the thirtieth day, moved to a working day" },
      { name: "withdrawn", record: { reviews: [{ ...own, withdrawnOn: "2022-09-20", concludedOn: undefined }] } },
      { name: "it still runs", asOf: last, record: { reviews: [{ ...own, concludedOn: undefined }] } },
      { name: "received on the last day of the old regulations", record: { receivedOn: "2022-04-30" } },
      { name: "received on the first day of the new ones", record: { receivedOn: "2022-05-01" } },
      { name: "received on the first day of the old ones", record: { receivedOn: "2005-05-01" } },
    ],
    breaks: [
      { name: "concluded later", record: { reviews: [{ ...own, hearings: [], concludedOn: late }] }, severity },
      { name: "not concluded", record: { reviews: [{ ...own, hearings: [], concludedOn: undefined }] } },
    ],
    undetermined: [{ name: "nothing is known of reviews", record: { reviews: undefined }, missing: ["reviews"] }],
    notApplicable: [
      { name: "only the other one", record: { reviews: [{ ...other, concludedOn: undefined }] } },
      {
        name: "received before there were regulations",
        record: { receivedOn: "2005-04-30", reviews: [{ ...own, concludedOn: undefined }] },
      },
    ],
    boundaries: true,
  });
