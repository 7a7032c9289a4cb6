import { defineExpectation, inForceOn, label, seenBy } from "fazhi";
import { LicenceCase, List, ListEntry, Unit } from "fazhi/model";
import { administrativeOrgans } from "./administrative-organs.js";
import { intermediaryNotice, licensingLaw, nonLicensingDecision } from "./sources.js";

/** Since 2015 no item of the kind non-licensing approval is left in force. */
export const keepNoNonLicensingApproval = defineExpectation({
  id: "keep-no-non-licensing-approval",
  title: label("不再保留非行政许可审批事项", "Keep no non-licensing approval"),
  about: ListEntry,
  severity: "error",
  binds: "any",
  obligations: ["LIC-10"],
  responsible: (entry) => entry.list.in(List).unit,
  data: (entry) => ({ name: entry.name, unit: entry.list.in(List).unit.in(Unit).title, since: entry.validFrom }),
  source: nonLicensingDecision.clause("正文"),
  when: (entry) => entry.list.in(List).kind.oneOf("approval-item", "power"),
  field: "kind",
  expect: (entry, { asOf }) => entry.kind.differs("non-licensing-approval").or(inForceOn(entry, asOf).not()),
  message: label("{unit}仍保留非行政许可审批事项“{name}”。", "{unit} still keeps “{name}”, a non-licensing approval."),
  remedy: label(
    "取消该事项，或者依法转为行政许可、政府内部审批。",
    "Abolish it, or turn it into a licence or an internal approval as the law allows.",
  ),
  notCovered: label(
    "以备案、登记、确认等名义变相许可，以及对公民、企业适用内部审批，不作判断。",
    "Disguised licences, and internal approvals applied to citizens or enterprises, are not seen.",
  ),
});

/** Each licence item in force shows its basis, its procedure and its time limit, and is public. */
export const showAllOfLicenceItem = defineExpectation({
  id: "show-all-of-licence-item",
  title: label("公示许可事项的依据、程序和期限", "Show the basis, procedure and time limit of a licence item"),
  about: ListEntry,
  severity: "error",
  binds: "any",
  obligations: ["LIC-11"],
  responsible: (entry) => entry.list.in(List).unit,
  data: (entry) => ({ name: entry.name, unit: entry.list.in(List).unit.in(Unit).title }),
  source: licensingLaw.clause("第三十条"),
  when: (entry, { asOf }) =>
    entry.list.in(List).kind.equals("approval-item").and(entry.kind.equals("licence"), inForceOn(entry, asOf)),
  expect: (entry, { asOf, all }) =>
    all(
      entry.basis.isPresent().and(entry.basis.isEmpty().not()),
      entry.procedure.isPresent(),
      entry.timeLimit.isPresent(),
      seenBy(entry.publishedOn, asOf).or(seenBy(entry.list.in(List).publishedOn, asOf)),
    ),
  message: label(
    "{unit}的许可事项“{name}”没有完整公示依据、程序和期限。",
    "The licence item “{name}” of {unit} does not show basis, procedure and time limit in public.",
  ),
  remedy: label("补充公示内容。", "Show what is missing."),
  notCovered: label(
    "条件、数量、材料目录和申请书示范文本没有记载，不作判断。",
    "Conditions, quantity, papers needed and the model form are not recorded and not judged.",
  ),
});

/** Every intermediary service that an applicant needs stands on a published list. */
export const useListedIntermediaries = defineExpectation({
  id: "use-listed-intermediaries",
  title: label("中介服务实行清单管理", "Ask for listed intermediary services only"),
  about: LicenceCase,
  severity: "warning",
  binds: administrativeOrgans,
  obligations: ["LIC-12"],
  relevantDay: (licence) => licence.receivedOn,
  data: (licence) => ({ title: licence.title, unit: licence.unit.in(Unit).title }),
  source: intermediaryNotice.clause("清单管理"),
  when: (licence) => licence.intermediaries.isEmpty().not(),
  field: "intermediaries",
  expect: (licence) =>
    licence.intermediaries.every((service) =>
      service.entry
        .isPresent()
        .and(
          inForceOn(service.entry.in(ListEntry), licence.receivedOn),
          seenBy(service.entry.in(ListEntry).list.in(List).publishedOn, licence.receivedOn),
        ),
    ),
  message: label(
    "{unit}办理“{title}”所要求的中介服务不在公布的清单内。",
    "An intermediary service that {unit} asked for in “{title}” stands on no published list.",
  ),
  remedy: label("不得要求清单以外的中介服务。", "Ask for no intermediary service beyond the list."),
});
