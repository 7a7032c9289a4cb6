/** The years that the days of a record can lie in. */
export const firstYear = 1900;
export const lastYear = 2099;

/** Whether a day, written `YYYY-MM-DD`, lies in a year that the record of an office can speak of. */
export const isPlausible = (day: string): boolean => day >= `${firstYear}-` && day < `${lastYear + 1}-`;
