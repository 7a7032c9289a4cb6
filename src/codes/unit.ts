import { label } from "./label.js";
import { defineVocabulary } from "./vocabulary.js";

/** What a unit is. */
export const unitKinds = defineVocabulary("unit-kind", label("单位类型", "Kind of unit"), {
  government: label("人民政府", "People's government"),
  department: label("政府工作部门", "Government department"),
  office: label("办公厅（室）、办事机构", "General office or staff office"),
  "dispatched-government": label("派出机关（行政公署、区公所）", "Government's dispatched authority"),
  subdistrict: label("街道办事处", "Subdistrict office"),
  "dispatched-agency": label("派出机构", "Department's dispatched agency"),
  zone: label("开发区管理委员会", "Development zone committee"),
  organisation: label("人民团体", "People's organisation"),
  institution: label("事业单位", "Public institution"),
  "enforcement-team": label("行政执法队伍", "Enforcement team"),
  "party-organ": label("党委机关", "Party organ"),
  congress: label("人民代表大会及其常务委员会", "People's congress or its standing committee"),
  "supervisory-commission": label("监察委员会", "Supervisory commission"),
  court: label("人民法院", "People's court"),
  procuratorate: label("人民检察院", "People's procuratorate"),
  enterprise: label("企业", "Enterprise"),
  other: label("其他", "Other"),
});

/** In which capacities a unit acts: what statutes address by function and not by kind. */
export const unitFunctions = defineVocabulary("unit-function", label("法定职能", "Statutory function"), {
  "business-registrar": label("市场主体登记机关", "Business registrar"),
  "reconsideration-organ": label("行政复议机关", "Administrative reconsideration organ"),
  "rule-maker": label("规章制定机关", "Rule-making authority"),
  "administrative-approval": label("集中行使行政许可权", "Centralised licensing authority"),
  "comprehensive-enforcement": label("综合行政执法", "Comprehensive enforcement"),
  authorised: label("法律、法规授权的组织", "Organisation authorised by law or regulation"),
  delegated: label("受委托的组织", "Organisation acting by delegation"),
  "vertically-managed": label("实行垂直管理", "Vertically managed"),
  "judicial-administration": label("司法行政", "Judicial administration"),
  "market-supervision": label("市场监督管理", "Market supervision"),
  "public-security": label("公安", "Public security"),
  tax: label("税务", "Tax"),
  customs: label("海关", "Customs"),
  finance: label("财政", "Finance"),
  audit: label("审计", "Audit"),
  "ecological-environment": label("生态环境", "Ecological environment"),
  "natural-resources": label("自然资源", "Natural resources"),
  "emergency-management": label("应急管理", "Emergency management"),
  "petition-handling": label("信访工作", "Petition handling"),
  "information-disclosure": label("政府信息公开工作主管", "Lead for government information disclosure"),
  "public-service": label("公用事业、公共服务", "Public utility or public service"),
});

/** The level of government a unit or region belongs to. */
export const levels = defineVocabulary("level", label("层级", "Level"), {
  national: label("国家级", "National"),
  region: label("自治区（省）级", "Autonomous region or province"),
  prefecture: label("州（地、市）级", "Prefecture"),
  county: label("县（市、区）级", "County"),
  township: label("乡镇（街道）级", "Township"),
});

/** What a region is. */
export const regionKinds = defineVocabulary("region-kind", label("区域类型", "Kind of region"), {
  division: label("行政区划", "Administrative division"),
  "functional-zone": label("功能区", "Functional zone"),
});

/** The five things of a unit that must rest on law (五个法定化). */
export const statutoryBasisKinds = defineVocabulary("statutory-basis-kind", label("法定化事项", "Statutory basis"), {
  body: label("机构", "Body"),
  function: label("职能", "Function"),
  power: label("权限", "Power"),
  procedure: label("程序", "Procedure"),
  liability: label("责任", "Liability"),
});

/** The fields in which enforcement is made comprehensive. */
export const enforcementFields = defineVocabulary("enforcement-field", label("综合执法领域", "Field of enforcement"), {
  "food-and-drug": label("食品药品安全", "Food and drug safety"),
  "industry-commerce-and-quality": label("工商质检", "Industry, commerce and quality inspection"),
  "public-health": label("公共卫生", "Public health"),
  "work-safety": label("安全生产", "Work safety"),
  "culture-and-tourism": label("文化旅游", "Culture and tourism"),
  "resources-and-environment": label("资源环境", "Resources and environment"),
  "agriculture-forestry-and-water": label("农林水利", "Agriculture, forestry and water"),
  transport: label("交通运输", "Transport"),
  "urban-rural-construction": label("城乡建设", "Urban-rural construction"),
  commerce: label("商务", "Commerce"),
  "market-supervision": label("市场监管", "Market supervision"),
  "urban-management": label("城市管理", "Urban management"),
  "cross-department": label("跨部门综合执法", "Cross-department enforcement"),
});

/** How two units that enforce in one field have been joined. */
export const integrationStates = defineVocabulary("integration-state", label("整合情况", "State of integration"), {
  separate: label("分散执法", "Separate"),
  "under-way": label("整合中", "Under way"),
  integrated: label("已整合", "Integrated"),
});

/** The areas of concentrated power in which posts are separated and staff rotate. */
export const powerAreas = defineVocabulary("power-area", label("权力集中领域", "Area of concentrated power"), {
  "fiscal-funds": label("财政资金分配使用", "Fiscal funds"),
  "state-assets": label("国有资产监管", "State-owned assets"),
  "government-investment": label("政府投资", "Government investment"),
  "government-procurement": label("政府采购", "Government procurement"),
  "public-resource-transfer": label("公共资源转让", "Transfer of public resources"),
  "public-works": label("公共工程建设", "Public works"),
});

/** What the holder of a power post does in the matter; two of these in one hand conflict. */
export const postFunctions = defineVocabulary("post-function", label("岗位职能", "Function of a post"), {
  propose: label("提出、申请", "Propose"),
  approve: label("审批、核准", "Approve"),
  execute: label("执行、经办", "Execute"),
  control: label("验收、复核、监督", "Check and control"),
});

/** Kinds of certificate that an officer may hold. */
export const certificateKinds = defineVocabulary("certificate-kind", label("证件类型", "Kind of certificate"), {
  enforcement: label("行政执法证", "Enforcement certificate"),
  supervision: label("行政执法监督证", "Enforcement supervision certificate"),
});

/** Who serves in a legal-adviser team. */
export const adviserKinds = defineVocabulary("adviser-kind", label("法律顾问类别", "Kind of legal adviser"), {
  "legal-staff": label("政府法制机构人员", "Government legal staff"),
  expert: label("专家", "Expert"),
  lawyer: label("律师", "Lawyer"),
});
