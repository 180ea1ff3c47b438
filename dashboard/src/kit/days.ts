import dayjs from "dayjs";

const SHANGHAI = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" });
const SHANGHAI_TIME = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "medium",
});

/** Today in Asia/Shanghai, as `2026-05-20`. */
export function today(): string {
  return SHANGHAI.format(new Date());
}

/** An instant as people in Shanghai read it: `2026-05-20 16:30:00`. */
export function instantText(instant: string): string {
  return SHANGHAI_TIME.format(new Date(instant));
}

/** The day in Asia/Shanghai in which an instant lies. */
export function dayOf(instant: string): string {
  return SHANGHAI.format(new Date(instant));
}

/** A day some days later, or earlier. */
export function daysAfter(day: string, days: number): string {
  return dayjs(day).add(days, "day").format("YYYY-MM-DD");
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return dayjs(to).diff(dayjs(from), "day");
}
