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
