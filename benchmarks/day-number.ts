/** The number of a day written YYYY-MM-DD, days since 1970-01-01: what an author without fazhi would write with care. */
export function dayNumber(day: string): number {
  const month = digit(day, 5) * 10 + digit(day, 6);
  const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3) - (month > 2 ? 0 : 1);
  const century = (year / 100) | 0;
  const beforeMonth = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  return (
    365 * year + (year >> 2) - century + (century >> 2) + beforeMonth + digit(day, 8) * 10 + digit(day, 9) - 719469
  );
}

/** The day with a number. */
export const dayWritten = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

const digit = (day: string, at: number): number => day.charCodeAt(at) - 48;
