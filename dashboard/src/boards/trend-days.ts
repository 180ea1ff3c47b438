/**
 * The last days of the months before a day, the earliest first; a day that is itself the last of its month is not among
 * them.
 */
export function monthEndsBefore(day: string, months: number): string[] {
  const [year, month] = day.split("-").map(Number);
  if (year === undefined || month === undefined) return [];
  return Array.from({ length: months }, (_, index) => {
    // The day 0 of a month is the last one of the month before.
    const end = new Date(Date.UTC(year, month - 1 - (months - 1 - index), 0));
    return end.toISOString().slice(0, 10);
  });
}
