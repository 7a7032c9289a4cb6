import { defineExpectation, label, seenBy } from "fazhi";
import { Disclosure, NormativeDocument, Unit } from "fazhi/model";
import { administration } from "./administration.js";
import { publicationPeriod } from "./publication-period.js";
import { plan2017 } from "./sources.js";

/** A document that touches rights or the market is explained to the public when it is issued. */
export const explainPolicy = defineExpectation({
  id: "explain-policy",
  title: label("做好政策解读", "Explain a policy"),
  about: NormativeDocument,
  severity: "warning",
  obligations: ["2.8c"],
  binds: administration,
  relevantDay: (document) => document.publishedOn,
  data: (document) => ({
    title: document.title,
    unit: document.unit.in(Unit).title,
    published: document.publishedOn,
  }),
  source: plan2017.clause("2.8 二（八）"),
  when: (document, { all, any }) =>
    all(
      document.kind.equals("normative"),
      document.publishedOn.isPresent(),
      any(
        document.touchesRights.isPresent().and(document.touchesRights),
        document.touchesMarket.isPresent().and(document.touchesMarket),
      ),
      document.secret.isMissing().or(document.secret.not()),
    ),
  field: "interpretationPublishedOn",
  by: (document, { parameter }) => document.publishedOn.plus(parameter(publicationPeriod)),
  expect: (document, { asOf, referring }) =>
    seenBy(document.interpretationPublishedOn, asOf).or(
      referring(document, Disclosure, "document").some(({ kind, publishedOn }) =>
        kind.equals("interpretation").and(seenBy(publishedOn, asOf)),
      ),
    ),
  message: label(
    "{unit}{published}印发的“{title}”涉及公众权利义务或者市场主体，至{due}没有公布政策解读。",
    "“{title}”, issued by {unit} on {published}, touches rights or the market; no explanation of it was public by {due}.",
  ),
  remedy: label("公布“{title}”的政策解读。", "Publish an explanation of “{title}”."),
  notCovered: label(
    "没有记载是否涉及权利义务、市场主体的文件不作判断；解读的内容不作判断。",
    "A document that does not record whether it touches rights or the market is not judged, nor what an explanation says.",
  ),
});
