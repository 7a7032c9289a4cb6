import type { OtherRecords } from "fazhi/testing";

/** A government of the region that one story needs beside its own records, with the legal adviser it must have. */
export const regionalGovernment = (id: string): OtherRecords => ({
  unit: [
    {
      id: `${id}-government`,
      title: "示例自治区人民政府",
      kind: "government",
      level: "region",
      staffing: { on: "2017-12-01", enforcementStaff: 0 },
    },
  ],
  "legal-adviser": [
    { id: `${id}-adviser`, unit: `${id}-government`, name: "法律顾问", kind: "lawyer", engagedOn: "2012-01-01" },
  ],
});
