import { testRule } from "fazhi/testing";
import { describe, it } from "vitest";
import { changji2017 } from "../../../rules/changji-2017/pack.js";
import { restPowersOnLaw } from "../../../rules/changji-2017/rank-of-bases.js";

const law = { document: "《中华人民共和国环境保护法》" };
const bases = (documents: Readonly<Record<string, object>> = {}) =>
  (["body", "function", "power", "procedure", "liability"] as const).map((kind) => ({
    kind,
    basis: documents[kind] ?? law,
  })) as never;

testRule({ describe, it }, changji2017, restPowersOnLaw, {
  asOf: "2017-09-30",
  record: { kind: "department", level: "county", statutoryBases: bases() },
  keeps: [
    { name: "all on a law" },
    {
      name: "looks too low: the powers by the provisions on its duties and posts, which have a number",
      record: {
        statutoryBases: bases({
          power: { document: "主要职责、内设机构和人员编制规定", documentNumber: "昌州政办发〔2016〕901号" },
          liability: { document: "关于印发《主要职责、内设机构和人员编制规定》的通知" },
        }),
      },
    },
    {
      name: "looks too low: body and function by the decision on its posts",
      record: {
        statutoryBases: bases({
          body: { document: "昌州政办发〔2010〕31号" },
          function: { document: "关于印发主要职责内设机构和人员编制规定的通知" },
        }),
      },
    },
    {
      name: "the procedure by a rule",
      record: { statutoryBases: bases({ procedure: { document: "环境行政处罚办法" } }) },
    },
    {
      name: "a notice beside the law",
      record: {
        statutoryBases: [...(bases() as object[]), { kind: "power", basis: { document: "关于某事的通知" } }] as never,
      },
    },
    { name: "a zone of the prefecture", record: { kind: "zone", level: "prefecture" } },
  ],
  breaks: [
    {
      name: "its powers by a notice",
      record: { statutoryBases: bases({ power: { document: "关于明确执法权限的通知" } }) },
      field: "statutoryBases",
      severity: "warning",
    },
    {
      name: "procedure and liability by papers with numbers",
      record: {
        statutoryBases: bases({
          procedure: { document: "昌州建发〔2017〕33号" },
          liability: { document: "责任追究", documentNumber: "昌州政办发〔2015〕7号" },
        }),
      },
      findings: [{ message: "paper" }, { message: "paper" }],
    },
  ],
  notApplicable: [
    { name: "no basis recorded, which another rule judges", record: { statutoryBases: undefined } },
    { name: "a government", record: { kind: "government" } },
    { name: "a department of the region", record: { level: "region" } },
  ],
});
