import { phrasesOf } from "./phrases-of.js";

/** The letter that sends the plan out, its title and its first section: they name the addressees and state no duty of their own. */
export const opening = phrasesOf("1", [
  [
    "各县市人民政府,新疆准东经济技术开发区、昌吉国家农业科技园区管委会,自治州各委、办、局,各人民团体",
    "To the governments of the counties and cities, the committees of the two zones, the prefecture's departments, the people's organisations",
  ],
  [
    "《自治州2017年推进依法行政加快法治政府建设工作要点》已经州人民政府研究同意,现印发你们,请认真贯彻执行。",
    "The plan has been agreed by the prefecture's government and is issued; carry it out",
  ],
  ["昌吉回族自治州人民政府办公室", "General office of the prefecture's government"],
  ["2017年4月1日", "1 April 2017"],
  ["自治州2017年推进依法行政加快\n法治政府建设工作要点", "The prefecture's plan for law-based administration in 2017"],
  [
    "2017年是实施“十三五”规划的关键之年,是自治州推进依法行政、加快法治政府建设的深化之年。",
    "The year 2017 in the five-year plan",
  ],
  [
    "为加快建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府,根据中共中央、国务院《法治政府建设实施纲要(2015—2020年)》(中发〔2015〕36号)、《自治区党委、自治区人民政府贯彻落实<法治政府建设实施纲要(2015—2020年)>实施方案》(新党发〔2016〕16号),结合我州实际,制定本年度工作要点。",
    "What the plan is made for, and on which documents it rests",
  ],
  [
    "一、总体要求\n深入贯彻党的十八大和十八届三中、四中、五中、六中全会精神,坚持围绕中心、服务大局,以“科学引领、改革创新、保持率先”为突破口,把握机遇,加快推进自治州依法行政工作,率先在全疆完成法治政府建设的各项任务,为自治州社会稳定和长治久安提供有力的法治保障。",
    "General requirements: the aims that the tasks below serve",
  ],
  ["二、主要任务", "Main tasks"],
]);
