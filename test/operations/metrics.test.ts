import { DEPARTMENTS } from "../../gateway/departments.ts";
import { ownText } from "../../shared/metrics/figures.ts";
import { createHubDatabases } from "../harness/hub-databases.ts";
import { type OpenHub, openHub } from "../harness/open-hub.ts";

const USCC = "91110105LEADR61200";
const QUESTION = `{ standing(uscc: "${USCC}") {
  titles { state }
  creditSupport(jurisdiction: "110000") { determination }
  awardAdoption(jurisdiction: "110000") { determination }
} }`;

describe("The figures of a hub that is asked", () => {
  const down = new Set<string>();
  let hub: OpenHub;
  let closed = false;

  beforeAll(async () => {
    hub = await openHub(await createHubDatabases(), {
      // A busy machine lets copies grow older than callers would have them.
      freshnessLimitMs: 600_000,
      around: (name, transport) => (request) =>
        down.has(name) ? Promise.reject(new Error("It is down.")) : transport(request),
    });
  });
  afterAll(() => (closed ? undefined : hub.close()));

  it("tell calls of departments, answers by what they say, and what the databases know", async () => {
    const before = await figures();
    await hub.ask(QUESTION);
    let after = await figures();
    // It is busy, too, when databases do not tell theirs in time.
    while (DEPARTMENTS.some((name) => after.get(`leader_hub_database_up{department="${name}"}`) !== 1)) {
      after = await figures();
    }
    const grown = (series: string) => Number(after.get(series) ?? 0) - Number(before.get(series) ?? 0);
    for (const department of ["market-regulation", "credit", "quality-award"]) {
      expect(
        grown(`leader_hub_department_call_duration_seconds_count{department="${department}",outcome="answered"}`),
      ).toBe(1);
    }
    expect(grown('leader_hub_answers_total{question="creditSupport",determination="NOT_ELIGIBLE"}')).toBe(1);
    expect(
      grown(
        'leader_hub_answer_reasons_total{question="awardAdoption",determination="NOT_ELIGIBLE",reason="TITLE_NOT_FOUND"}',
      ),
    ).toBe(1);
    for (const department of DEPARTMENTS) {
      expect(after.get(`leader_hub_watermark_age_seconds{department="${department}"}`)).toBeLessThan(600);
      expect(
        Math.abs(after.get(`leader_hub_clock_skew_seconds{department="${department}"}`) ?? Number.NaN),
      ).toBeLessThan(5);
    }
    expect(await hub.departments.credit.condition()).toEqual({ name: "credit", ready: true, because: null });
    expect(after.get('leader_hub_department_ready{department="credit"}')).toBe(1);
    expect(after.get('leader_hub_decision_log_entries{department="credit"}')).toBe(0);
    expect(after.get('leader_hub_webhook_deliveries{state="dead",department="market-regulation"}')).toBe(0);
  });

  it("tell a department that does not answer, the answers in its place, and its open breaker", async () => {
    const before = await figures();
    down.add("credit");
    for (let asked = 0; asked < 20; asked += 1) await hub.ask(QUESTION);
    const after = await figures();
    const unavailable =
      'leader_hub_answer_reasons_total{question="creditSupport",determination="UNDETERMINED",reason="SOURCE_UNAVAILABLE"}';
    expect(Number(after.get(unavailable)) - Number(before.get(unavailable) ?? 0)).toBe(20);
    expect(after.get('leader_hub_breaker_open{department="credit"}')).toBe(1);
    expect(after.get('leader_hub_breaker_open{department="quality-award"}')).toBe(0);
    const refused = 'leader_hub_department_call_duration_seconds_count{department="credit",outcome="breaker_open"}';
    expect(after.get(refused)).toBeGreaterThan(0);
    down.clear();
  });

  it("name nobody: no enterprise, no caller, and few values for each label", async () => {
    const text = await ownText();
    expect(text).not.toContain(USCC);
    const labels = [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [String(name), String(value)]);
    const names = new Set(labels.map(([name]) => name));
    for (const name of names) {
      const values = new Set(labels.flatMap(([each, value]) => (each === name ? [value] : [])));
      expect([name, values.size]).toEqual([name, expect.any(Number)]);
      expect(values.size).toBeLessThan(40);
    }
    // The supergraph in force is told by its hash, in which any digits may follow one another.
    const told = labels.filter(([name, value]) => name !== "sha256" || !/^[0-9a-f]{64}$/.test(String(value)));
    expect(told.filter(([, value]) => /supervisor|[0-9A-Z]{18}|\d{6,}/.test(String(value)))).toEqual([]);
  });

  it("leave out what a department that was closed told before", async () => {
    closed = true;
    await hub.close();
    const after = await figures();
    expect(after.get('leader_hub_database_up{department="procurement"}')).toBeUndefined();
    expect(after.get('leader_hub_watermark_age_seconds{department="procurement"}')).toBeUndefined();
  });

  async function figures(): Promise<Map<string, number>> {
    const lines = (await ownText()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]));
  }
});
