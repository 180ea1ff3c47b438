import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { checkRecord } from "../../hub/import/registrations/check-record.ts";
import { PlaceFinder } from "../../hub/import/registrations/place-finder.ts";
import { openInput } from "../../hub/import/registrations/read-bytes.ts";
import { productPolicies } from "../../hub/prepare-databases.ts";
import { decodeLines } from "../../shared/files/decode-lines.ts";
import { readRecords } from "../../shared/files/read-records.ts";
import { describeWithMaterial, sharedMaterial } from "../harness/shared-material.ts";
import { countsOf, fileOf, importFile, TODAY } from "./import-run.ts";
import { createRegister, storedRows } from "./register-database.ts";

const fileOfProvince = (province: string) => sharedMaterial(`data/registrations/registrations-${province}.csv.gz`);

describeWithMaterial("data/registrations", "Real registrations", () => {
  // All four files are imported by the drill `registrations-imported`. Names and codes stay out of these files.
  it("of Beijing have exactly these faults and notes", async () => {
    expect(await checkAll("beijing")).toEqual({
      faults: { rows: 55_468, COLUMNS_SHIFTED: 1, CODE_ABSENT: 1 },
      notes: { CODE_REWRITTEN: 2, PLACE_NOT_STATED: 6, CAPITAL_CURRENCY_NOT_STATED: 359 },
    });
  });

  it("of Guangyuan are taken over, 2,166 rows, and again without a change", async () => {
    const register = await createRegister();
    const path = await fileOf(await linesOfGuangyuan());
    expect(countsOf(await importFile(register.appUrl, path))).toEqual([2_166, 0, 0, 0]);
    expect(countsOf(await importFile(register.appUrl, path))).toEqual([0, 2_166, 0, 0]);
    expect(await storedRows(register)).toEqual([2_166, 2_166, 2_166]);
    expect(await register.ask("select distinct division from register.enterprise_registration")).toEqual([
      { division: "510800" },
    ]);
  });
});

async function checkAll(province: string) {
  const places = new PlaceFinder(productPolicies().divisions);
  const input = await openInput(fileOfProvince(province), province);
  const faults: Record<string, number> = { rows: -1 };
  const notes: Record<string, number> = {};
  const add = (to: Record<string, number>, kind: string) => {
    to[kind] = (to[kind] ?? 0) + 1;
  };
  for await (const records of readRecords(decodeLines(input.bytes(), province), province)) {
    for (const { line, fields } of records) {
      add(faults, "rows");
      if (line === 1) continue;
      const checked = checkRecord(fields, places, TODAY);
      if (checked.fault !== null) add(faults, checked.fault.kind);
      for (const note of checked.notes) add(notes, note);
    }
  }
  return { faults, notes };
}

async function linesOfGuangyuan(): Promise<string> {
  const input = createReadStream(fileOfProvince("sichuan")).pipe(createGunzip());
  const kept: string[] = [];
  for await (const line of createInterface({ input })) if (kept.length === 0 || line.endsWith(",广元")) kept.push(line);
  return `${kept.join("\n")}\n`;
}
