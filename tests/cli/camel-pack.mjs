import { defineEntity, defineExpectation, definePack, defineSource, field, label, plainDate } from "fazhi";

const title = label("骆驼牧场", "Camel pasture");

const CamelPasture = defineEntity({
  name: "camel-pasture",
  title,
  family: "register",
  meaning: "A pasture on which camels are kept.",
  fields: { unit: field.reference("unit", "管理单位", "Keeper").optional() },
});

const law = defineSource({ id: "law", title, inForce: { from: plainDate("2017-01-01") }, verified: true });

const nameKeeper = defineExpectation({
  id: "name-keeper",
  title,
  about: CamelPasture,
  severity: "error",
  source: law.clause("第一条"),
  expect: (pasture) => pasture.unit.isPresent(),
  message: title,
});

/** A pack with a kind of records of its own, as a file that needs no compiling. */
export const camels = definePack({
  name: "camels",
  title,
  version: "1.0.0",
  sources: [law],
  entities: [CamelPasture],
  rules: [nameKeeper],
});
