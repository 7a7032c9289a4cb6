import { Region } from "fazhi/model";
import { defineScenario } from "fazhi/testing";

const stand = "bear-standing-division-code";
const place = "place-division-under-its-parent";
const keepApart = "keep-zone-apart-from-divisions";

const prefecture = { title: "昌吉回族自治州", kind: "division", level: "prefecture", division: "652300" } as const;

const division = defineScenario({
  name: "a division",
  about: Region,
  record: ({ id, oneOf }) => ({
    title: "示例县",
    kind: "division",
    level: "county",
    division: oneOf(["652301", "652302", "652323", "652324", "652325", "652327", "652328"]),
    parent: `${id}-parent`,
  }),
  others: ({ id }) => ({ region: [{ id: `${id}-parent`, ...prefecture }] }),
  violations: [
    { name: "the code of a city that left the prefecture", breaks: [stand], record: () => ({ division: "652303" }) },
    { name: "a code of five digits", breaks: [stand], record: () => ({ division: "65232" }) },
    {
      name: "a city directly under the region placed under the prefecture",
      breaks: [place],
      record: () => ({ title: "五家渠市", division: "659004" }),
    },
  ],
});

const zone = defineScenario({
  name: "a functional zone",
  about: Region,
  record: ({ id }) => ({ title: "示例开发区", kind: "functional-zone", level: "county", parent: `${id}-parent` }),
  others: ({ id }) => ({ region: [{ id: `${id}-parent`, ...prefecture }] }),
  violations: [
    { name: "a code like that of a division", breaks: [keepApart], record: () => ({ division: "652399" }) },
    { name: "belonging to no division", breaks: [keepApart], record: () => ({ parent: undefined }) },
  ],
});

const abolishedCity = defineScenario({
  name: "a city that was abolished and kept its code",
  about: Region,
  record: () => ({
    title: "米泉市",
    kind: "division",
    level: "county",
    division: "652303",
    abolishedOn: "2007-08-01",
  }),
  violations: [],
});

/** Divisions and functional zones (行政区划、功能区). */
export const regions = [division, zone, abolishedCity];
