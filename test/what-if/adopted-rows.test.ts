import { parseInstant } from "../../shared/values/instant.ts";
import { adoptedRows } from "../../shared/what-if/adopted-rows.ts";
import { ruleChanges } from "../../shared/what-if/rule-change.ts";

const NOW = parseInstant("2026-11-01T00:00:00Z");
const PUBLISHED = "2020-03-04T16:00:00Z";

const onRecord = (mode: string, more: object = {}) => {
  const clocks = { validFrom: "2020-03-05", validTo: null, knownFrom: PUBLISHED, knownTo: null };
  return { kind: "MEASURE", id: "yunnan/credit", body: { mode }, ...clocks, ...more };
};
const drafted = (mode: string, more: object = {}) => ({ ...onRecord(mode), document: "yunnan", ...more });

describe("What a draft would make of the rules on record", () => {
  it("is nothing when it says the same, in whatever order its members stand", () => {
    const one = { ...onRecord("SILENT"), body: { mode: "SILENT", awards: [{ id: "a", name: "b" }] } };
    const other = { ...drafted("SILENT"), body: { awards: [{ name: "b", id: "a" }], mode: "SILENT" } };
    expect(adoptedRows([one], [other], NOW)).toEqual({ rows: [one], closed: [], added: [], missing: [] });
  });

  it("is the new rule beside the old one, which ends at the instant answered for", () => {
    const { rows, closed } = adoptedRows([onRecord("SILENT")], [drafted("ENCOURAGED")], NOW);
    expect(rows).toEqual([onRecord("SILENT", { knownTo: NOW }), onRecord("ENCOURAGED", { knownFrom: NOW })]);
    expect(closed).toEqual([onRecord("SILENT")]);
  });

  it("counts a rule as adopted that says it is published on a day to come", () => {
    const later = drafted("ENCOURAGED", { id: "yunnan-2/credit", knownFrom: "2027-01-01T00:00:00Z" });
    const { added } = adoptedRows([onRecord("SILENT")], [drafted("SILENT"), later], NOW);
    expect(added).toEqual([onRecord("ENCOURAGED", { id: "yunnan-2/credit", knownFrom: NOW })]);
  });

  it("ends a rule that its own file corrects, and tells both as one change", () => {
    const former = drafted("SILENT", { knownTo: "2026-10-31T16:00:00Z" });
    const next = drafted("ENCOURAGED", { id: "yunnan/credit@2026-11-01", knownFrom: "2026-10-31T16:00:00Z" });
    const adoption = adoptedRows([onRecord("SILENT")], [former, next], NOW);
    expect(adoption.rows.map(({ id, knownFrom, knownTo }) => [id, knownFrom, knownTo])).toEqual([
      ["yunnan/credit", PUBLISHED, NOW],
      ["yunnan/credit@2026-11-01", NOW, null],
    ]);
    expect(ruleChanges(adoption)).toEqual([
      {
        rule: "MEASURE",
        id: "yunnan/credit",
        kind: "CHANGED",
        fields: [{ name: "mode", before: '"SILENT"', after: '"ENCOURAGED"' }],
      },
    ]);
  });

  it("names a rule on record that the draft no longer holds: it would not be stored", () => {
    const { missing } = adoptedRows(
      [onRecord("SILENT"), onRecord("SILENT", { id: "beijing/credit" })],
      [drafted("SILENT")],
      NOW,
    );
    expect(missing.map(({ id }) => id)).toEqual(["beijing/credit"]);
  });

  it("stands again as it stood before when a change is taken back", () => {
    const first = onRecord("SILENT", { knownTo: "2026-05-01T00:00:00Z" });
    const second = onRecord("ENCOURAGED", { knownFrom: "2026-05-01T00:00:00Z" });
    const { rows } = adoptedRows([first, second], [drafted("SILENT")], NOW);
    expect(rows).toEqual([first, { ...second, knownTo: NOW }, onRecord("SILENT", { knownFrom: NOW })]);
  });

  it("tries it in the past without what was recorded since", () => {
    const then = parseInstant("2025-01-01T00:00:00Z");
    const first = onRecord("SILENT", { knownTo: "2026-05-01T00:00:00Z" });
    const second = onRecord("TO_BE_STUDIED", { knownFrom: "2026-05-01T00:00:00Z" });
    const { rows } = adoptedRows([first, second], [drafted("ENCOURAGED")], then);
    expect(rows).toEqual([{ ...first, knownTo: then }, onRecord("ENCOURAGED", { knownFrom: then })]);
  });
});
