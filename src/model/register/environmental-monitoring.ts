import { monitoredMedia } from "../../codes/environment.js";
import { label } from "../../codes/label.js";
import { targetDirections } from "../../codes/plan.js";
import { defineEntity, type RecordOf } from "../record/entity.js";
import { choice, day, group, quantity, reference, text } from "../record/field.js";

/** What monitoring of the environment came to over some time in a place. */
export const EnvironmentalMonitoring = defineEntity({
  name: "environmental-monitoring",
  title: label("环境监测数据", "Environmental monitoring"),
  family: "register",
  meaning: "A figure of environmental monitoring over a period in a place, and the figure that was to be reached.",
  fields: {
    unit: reference("unit", "监测单位", "Monitoring unit", "The government or the department that answers for it."),
    region: reference("region", "监测区域", "Place").optional(),
    medium: choice(monitoredMedia, "监测对象", "Medium"),
    indicator: text("监测指标", "Figure", 'Such as "优良天数", "PM10年均浓度".'),
    from: day("起始日期", "From"),
    until: day("截止日期", "Until", "The last day, included."),
    value: quantity("监测值", "Value").optional(),
    unitOfMeasure: text("计量单位", "Unit of measurement").optional(),
    target: group(
      {
        direction: choice(targetDirections, "方向", "Direction"),
        value: quantity("目标值", "Value", "In the unit of the figure."),
      },
      "目标",
      "Target",
    ).optional(),
    publishedOn: day("公布日期", "Day of publication").optional(),
  },
  inOrder: [["from", "until"]],
});
export type EnvironmentalMonitoring = RecordOf<typeof EnvironmentalMonitoring>;
