import { type Label, label, type Obligation } from "fazhi";

const row = (id: string, clause: Label, kind: Obligation["kind"], title: Label): Obligation => ({
  id,
  clause,
  title,
  kind,
});

const system = label("指标体系的版本和规模", "Versions and size of the system");
const functions = label("一、政府职能依法全面履行", "1. Functions performed in full and by law");
const unread = label("二至九（名称未经核实）", "2 to 9 (names not verified)");
const numbered = label("第27项（所属版本未注明）", "Number 27 (of which version is not said)");
const beside = label("其他", "Beside it");

/** The second to ninth headings of 2021, as they are commonly quoted and were not verified. */
const headings: readonly (readonly [zh: string, en: string])[] = [
  ["依法行政制度体系完善", "A complete system of rules for administration"],
  ["重大行政决策科学民主合法", "Major decisions sound, democratic and lawful"],
  ["行政执法严格规范公正文明", "Enforcement strict, regular, fair and civil"],
  ["行政权力制约监督科学有效", "Power checked and supervised to effect"],
  ["社会矛盾纠纷依法有效化解", "Disputes resolved by law and to effect"],
  ["重大突发事件依法预防处置", "Emergencies prevented and handled by law"],
  ["政府工作人员法治思维和依法行政能力全面提高", "Officials able to think and act by law"],
  ["法治政府建设组织领导落实到位", "Leadership of law-based government in place"],
];

/** What is known of the system, row by row; third-level items are those whose text was read. */
export const obligations: readonly Obligation[] = [
  row("demo-2019", system, "mechanism", label("2019年版：8项一级指标", "Version of 2019: 8 first-level indicators")),
  row(
    "demo-2021",
    system,
    "mechanism",
    label("2021年版：9项一级指标、100项三级指标", "Version of 2021: 9 first-level and 100 third-level indicators"),
  ),
  row(
    "demo-2025",
    system,
    "mechanism",
    label(
      "2025年在用：10项一级、34项二级、104项三级指标",
      "In use in 2025: 10 first-level, 34 second-level and 104 third-level indicators",
    ),
  ),
  row(
    "demo-2021-1-1",
    functions,
    "target",
    label(
      "审批事项在法定期限内办结，推行马上办、网上办、就近办、一次办、自助办",
      "Finish approvals within the statutory time; offer them at once, online, nearby, in one visit, by oneself",
    ),
  ),
  row(
    "demo-2021-1-2",
    functions,
    "target",
    label("非行政许可审批为零，不变相设定许可", "No non-licence approval left, and no licence in another guise"),
  ),
  row(
    "demo-2021-1-3",
    functions,
    "target",
    label(
      "无法定依据的中介服务全部取消，保留的列清单、公布并与政府脱钩",
      "Abolish intermediary services without a legal basis; list, publish and decouple those kept",
    ),
  ),
  ...headings.map(([zh, en], place) =>
    row(`demo-2021-${place + 2}`, unread, "mechanism", label(`${zh}（未经核实）`, `${en} (not verified)`)),
  ),
  row(
    "demo-2021-27",
    numbered,
    "target",
    label(
      "规范性文件报备率、及时率、规范率均为百分之百，审查建议机制健全",
      "File all normative documents, in time and in standard form; keep a way to propose reviews",
    ),
  ),
  row(
    "demo-2021-rates",
    beside,
    "target",
    label(
      "负责人出庭率、合法性审核率、裁判履行率（阈值未查到）",
      "Appearance, legality-review and performance rates (no threshold found)",
    ),
  ),
  row(
    "demo-local-thresholds",
    beside,
    "target",
    label("地方工作要点自定的指标值", "Thresholds that a place's own plan sets"),
  ),
  row(
    "demo-provincial-systems",
    beside,
    "mechanism",
    label(
      "各省自定的指标体系（如宁夏2015年8/32/115项、广东2013年8/40/108项）",
      "Systems of provinces (Ningxia 2015: 8/32/115, Guangdong 2013: 8/40/108)",
    ),
  ),
];
