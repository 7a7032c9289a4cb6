import { label } from "fazhi";

/** Reasons that hold for articles of many laws. */
export const generalProvisions = label(
  "总则：立法目的、适用范围、原则、定义和体制，没有可以逐件计算的义务。",
  "General provisions: aim, scope, principles, definitions and competences; no duty that could be computed case by case.",
);

export const settingOfPowers = label(
  "规定什么文件可以设定什么，要看法律文件的内容，登记没有内容。",
  "It says which instrument may create what; that shows in the text of instruments, which records do not hold.",
);

export const liability = label(
  "法律责任：由有权机关认定和追究，不是可以从登记推算的义务。",
  "Liability: it is established and pursued by the competent organ and cannot be derived from records.",
);

export const commencement = label(
  "附则：施行日期、废止和解释，已写入法源的有效期间。",
  "Supplementary provisions: commencement, repeal and interpretation; they stand in the days on which the text is in force.",
);

export const dutyOfParties = label(
  "这是当事人或者申请人的义务、权利，不是行政机关的义务。",
  "It is a duty or right of the party or applicant and no duty of the organ.",
);

export const dutyOfCourts = label(
  "这是人民法院的职责，不是行政机关的义务。",
  "It is a task of the courts and no duty of the organ.",
);

export const competence = label(
  "管辖、委托和实施主体，要看组织法、授权和批准文件，登记不反映。",
  "Jurisdiction, delegation and who may act depend on organic laws and decisions, which records do not hold.",
);

export const substanceOfCase = label(
  "是否成立、如何处理取决于案情和证据，登记没有内容。",
  "Whether it applies and what follows depends on the facts and evidence of the case, which records do not hold.",
);

export const formOfPapers = label(
  "文书载明的内容、出示证件和回避，登记没有文书内容和过程。",
  "The contents of papers, the showing of certificates and recusal: records hold neither papers nor that course.",
);

export const executionNotRecorded = label(
  "执行方式和过程没有登记为事件。",
  "How a decision is enforced is not recorded as events.",
);

export const organisation = label(
  "机构、制度、经费、人员、培训和考核，没有可以逐件计算的期限。",
  "Bodies, systems, funds, staff, training and assessment: no time that could be computed case by case.",
);

export const noTime = label(
  "“及时”“定期”“按照规定”没有写明期限，不作判断。",
  "“In time”, “regularly” and “as provided” set no time and are not judged.",
);

export const permissive = label("“可以”采取，不采取不违法。", "It may be done; leaving it undone is lawful.");

export const otherBodies = label(
  "约束其他机关、单位或者企业，不属于本包的义务。",
  "It binds other organs, bodies or enterprises and is no obligation of this pack.",
);

export const outsidePack = label(
  "其余各条不属于法治政府建设考核所依据的义务，未收入本包。",
  "The other articles are no part of what law-based government is measured by, and are left out of this pack.",
);

export const unitOfPeriods = label(
  "计算方法已写入各期限参数的单位。",
  "It fixes the unit of the periods and stands in their parameters.",
);
