import { type Label, label } from "../label.js";

/** A division whose name we know, by its GB/T 2260 code. */
export interface NamedDivision {
  readonly code: string;
  readonly name: Label;
}

/** Changji and what it consists of; the same seven units in 2017 and now. */
export const changjiDivisions: readonly NamedDivision[] = Object.freeze([
  { code: "652300", name: label("昌吉回族自治州", "Changji Hui Autonomous Prefecture") },
  { code: "652301", name: label("昌吉市", "Changji City") },
  { code: "652302", name: label("阜康市", "Fukang City") },
  { code: "652323", name: label("呼图壁县", "Hutubi County") },
  { code: "652324", name: label("玛纳斯县", "Manas County") },
  { code: "652325", name: label("奇台县", "Qitai County") },
  { code: "652327", name: label("吉木萨尔县", "Jimsar County") },
  { code: "652328", name: label("木垒哈萨克自治县", "Mori Kazakh Autonomous County") },
]);

/** A division that is no more: its code is refused from then on. */
export interface AbolishedDivision extends NamedDivision {
  /** First day on which it no longer existed. */
  readonly abolishedOn: string;
  readonly successor: Label;
}

/** Divisions that left the prefecture. */
export const abolishedDivisions: readonly AbolishedDivision[] = Object.freeze([
  {
    code: "652303",
    name: label("米泉市", "Miquan City"),
    abolishedOn: "2007-08-01",
    successor: label("乌鲁木齐市米东区", "Midong District of Ürümqi"),
  },
]);

/** A zone with its own committee that is no administrative division and so has no GB/T 2260 code. */
export interface FunctionalZone {
  readonly name: Label;
  /** The code of the division it belongs to. */
  readonly parent: string;
  /** Year of its recognition at national level. */
  readonly nationalSince: number;
}

/** The functional zones of Changji. */
export const changjiFunctionalZones: readonly FunctionalZone[] = Object.freeze([
  {
    name: label("新疆准东经济技术开发区", "Xinjiang Zhundong Economic and Technological Development Zone"),
    parent: "652300",
    nationalSince: 2012,
  },
  {
    name: label("昌吉国家农业科技园区", "Changji National Agricultural Science and Technology Park"),
    parent: "652300",
    nationalSince: 2002,
  },
  {
    name: label("昌吉国家高新技术产业开发区", "Changji National High-tech Industrial Development Zone"),
    parent: "652300",
    nationalSince: 2010,
  },
]);
