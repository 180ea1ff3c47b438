import { readdirSync, readFileSync } from "node:fs";
import type { CalendarNotice } from "../../shared/policy/policy-book.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";
import { describeWithMaterial, sharedMaterial } from "../harness/shared-material.ts";
import { POLICIES } from "./policies-folder.ts";

const { calendarNotices } = readPolicies(POLICIES);

const notice = (id: string): CalendarNotice => {
  const found = calendarNotices.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No notice ${id}.`);
  return found;
};
const meaning = (id: string, day: string) => notice(id).days.find((each) => each.day === day)?.kind ?? null;

describe("the holiday notices", () => {
  it("are eleven, each known from the day of its publication at 00:00 in China", () => {
    expect(calendarNotices.map((each) => [each.id, each.publishedOn, each.knownFrom])).toEqual([
      ["holidays-2018", "2017-11-30", "2017-11-29T16:00:00Z"],
      ["holidays-2019-1", "2018-12-06", "2018-12-05T16:00:00Z"],
      ["holidays-2019-2", "2019-03-22", "2019-03-21T16:00:00Z"],
      ["holidays-2020-1", "2019-11-21", "2019-11-20T16:00:00Z"],
      ["holidays-2020-2", "2020-01-27", "2020-01-26T16:00:00Z"],
      ["holidays-2021", "2020-11-25", "2020-11-24T16:00:00Z"],
      ["holidays-2022", "2021-10-25", "2021-10-24T16:00:00Z"],
      ["holidays-2023", "2022-12-08", "2022-12-07T16:00:00Z"],
      ["holidays-2024", "2023-10-25", "2023-10-24T16:00:00Z"],
      ["holidays-2025", "2024-11-12", "2024-11-11T16:00:00Z"],
      ["holidays-2026", "2025-11-04", "2025-11-03T16:00:00Z"],
    ]);
  });

  it("end with 2026: no notice for 2027 is held", () => {
    expect(Math.max(...calendarNotices.map((each) => each.year))).toBe(2026);
  });

  it("turn 1 February 2020 from a make-up workday into a holiday, and add 31 January and 2 February", () => {
    expect(meaning("holidays-2020-1", "2020-02-01")).toBe("WORK");
    expect(meaning("holidays-2020-2", "2020-02-01")).toBe("OFF");
    for (const day of ["2020-01-31", "2020-02-02"]) {
      expect(meaning("holidays-2020-1", day)).toBeNull();
      expect(meaning("holidays-2020-2", day)).toBe("OFF");
    }
  });

  it("give the Spring Festival of 2020 first as 24 to 30 January with make-up workdays on 19 January and 1 February", () => {
    const spring = notice("holidays-2020-1").days.filter((each) => each.name === "春节");
    expect(spring.map((each) => `${each.day} ${each.kind}`)).toEqual([
      "2020-01-19 WORK",
      "2020-01-24 OFF",
      "2020-01-25 OFF",
      "2020-01-26 OFF",
      "2020-01-27 OFF",
      "2020-01-28 OFF",
      "2020-01-29 OFF",
      "2020-01-30 OFF",
      "2020-02-01 WORK",
    ]);
  });

  it("give Labour Day of 2019 first one day, then four with two make-up workdays", () => {
    const labour = (id: string) =>
      notice(id)
        .days.filter((each) => each.name === "劳动节")
        .map((each) => `${each.day} ${each.kind}`);
    expect(labour("holidays-2019-1")).toEqual(["2019-05-01 OFF"]);
    expect(labour("holidays-2019-2")).toEqual([
      "2019-04-28 WORK",
      "2019-05-01 OFF",
      "2019-05-02 OFF",
      "2019-05-03 OFF",
      "2019-05-04 OFF",
      "2019-05-05 WORK",
    ]);
    expect(notice("holidays-2019-2").days).toHaveLength(6);
  });

  it("set days in the December before the year", () => {
    expect(meaning("holidays-2019-1", "2018-12-29")).toBe("WORK");
    expect(meaning("holidays-2023", "2022-12-31")).toBe("OFF");
  });
});

describeWithMaterial("data/calendar", "the public record of the holidays", () => {
  const years = readdirSync(sharedMaterial("data/calendar"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => Number(name.slice(0, 4)));

  it.each(years)("agrees day by day with the notices for %i, the later one prevailing", (year) => {
    const record = JSON.parse(readFileSync(sharedMaterial(`data/calendar/${year}.json`), "utf8"));
    const merged = new Map<string, string>();
    const ours = calendarNotices.filter((each) => each.year === year);
    for (const { days } of ours) for (const { day, kind, name } of days) merged.set(day, `${kind} ${name}`);
    const theirs = record.days.map((each: { date: string; isOffDay: boolean; name: string }) => [
      each.date,
      `${each.isOffDay ? "OFF" : "WORK"} ${each.name}`,
    ]);
    expect([...merged].sort()).toEqual(theirs.sort());
    expect(ours.map((each) => each.url)).toEqual(record.papers);
  });
});
