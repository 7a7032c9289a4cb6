import { Unit } from "fazhi/model";
import { defineScenario } from "fazhi/testing";

const posts = (legalPosts: number, legalStaff: number, on: string) => ({
  staffing: { on, enforcementStaff: 20, legalReviewers: 1, legalPosts, legalStaff },
});

const office = defineScenario({
  name: "an office with posts for legal staff",
  about: Unit,
  record: ({ day, serial, oneOf }) => ({
    title: `示例办公室${serial}`,
    kind: "office",
    level: "county",
    ...posts(3, oneOf([3, 4]), day),
  }),
  violations: [{ name: "a post left vacant", breaks: ["fill-legal-posts"], record: ({ day }) => posts(3, 2, day) }],
});

/** Posts for legal staff (法制机构编制) as they are filled when the plan's year ends. */
export const legalPosts = [office];
