import { syntheticCode } from "../harness/synthetic-code.ts";

/** A history of invented enterprises: every third leads, every third was revoked, every third has no title. */
export function trialHistory(count: number): string {
  const registered = { recordedAt: "2015-01-05T09:00:00+08:00", event: "ENTERPRISE_REGISTERED", on: "2015-01-05" };
  const serials = Array.from({ length: count }, (_, index) => index);
  const titled = serials.filter((serial) => serial % 3 !== 2);
  const events = [
    ...serials.map((serial) => ({
      ...registered,
      uscc: syntheticCode(serial),
      name: `示例企业 ${serial}`,
      division: "120116",
    })),
    ...serials.map((serial) => ({
      recordedAt: "2021-01-05T09:00:00+08:00",
      event: "SIZE_STATED",
      uscc: syntheticCode(serial),
      sector: "INDUSTRY",
      employees: serial % 2 === 0 ? 100 : 5_000,
      revenueWan: serial % 2 === 0 ? 4_000 : 90_000,
      statisticalYear: 2020,
      on: "2021-01-01",
    })),
    ...titled.map((serial) => ({
      recordedAt: "2021-11-01T09:00:00+08:00",
      event: "TITLE_PUBLISHED",
      title: `T-${serial}`,
      uscc: syntheticCode(serial),
      scheme: serial % 2 === 0 ? "120000" : "NATIONAL",
      category: "C3852",
      standard: `Q/T-${serial} 0001-2021`,
      on: "2021-11-01",
      lastDay: "2022-11-01",
    })),
    ...titled
      .filter((serial) => serial % 3 === 1)
      .map((serial) => ({
        recordedAt: "2022-03-01T09:00:00+08:00",
        event: "TITLE_REVOKED",
        title: `T-${serial}`,
        ground: "BELOW_DECLARED_LEVEL",
        on: "2022-03-01",
      })),
  ];
  return events.map((event) => JSON.stringify(event)).join("\n");
}
