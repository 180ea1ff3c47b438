import { monthEndsBefore } from "../../../dashboard/src/boards/trend-days.ts";

describe("The days of a trend", () => {
  it("are the last days of the months before the day asked about, the earliest first", () => {
    expect(monthEndsBefore("2026-05-20", 6)).toEqual([
      "2025-11-30",
      "2025-12-31",
      "2026-01-31",
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
    ]);
  });

  it("go over the turn of the year and know leap years", () => {
    expect(monthEndsBefore("2024-03-01", 3)).toEqual(["2023-12-31", "2024-01-31", "2024-02-29"]);
  });

  it("leave out the day itself where it is the last of its month", () => {
    expect(monthEndsBefore("2026-05-31", 1)).toEqual(["2026-04-30"]);
  });
});
