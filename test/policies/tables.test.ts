import { readdirSync, readFileSync } from "node:fs";
import type { SizeBounds } from "../../shared/policy/policy-book.ts";
import { readPolicies } from "../../shared/policy/read-policies.ts";
import { describeWithMaterial, sharedMaterial } from "../harness/shared-material.ts";
import { POLICIES } from "./policies-folder.ts";

const { divisions, sizeThresholds } = readPolicies(POLICIES);

describe("the policies folder", () => {
  it("holds the documented files and nothing else", () => {
    expect(readdirSync(POLICIES).sort()).toEqual([
      "README.md",
      "beijing-2020.yaml",
      "calendar",
      "departments.yaml",
      "divisions.csv",
      "figures.yaml",
      "guangyuan-2019-32.yaml",
      "national.yaml",
      "size-classes.yaml",
      "tianjin-2021.yaml",
      "yunnan-2020-9.yaml",
    ]);
    expect(readdirSync(`${POLICIES}/calendar`)).toHaveLength(11);
  });
});

describe("the size classes", () => {
  it("have these lower bounds of large, medium and small", () => {
    const numbers = (bounds: SizeBounds | null) => bounds && [bounds.large, bounds.medium, bounds.small];
    const table = sizeThresholds.map(({ sector, employees, revenueWan, assetsWan }) => [
      sector,
      ...[employees, revenueWan, assetsWan].map(numbers),
    ]);
    expect(table).toEqual([
      ["AGRICULTURE", null, [20000, 500, 50], null],
      ["INDUSTRY", [1000, 300, 20], [40000, 2000, 300], null],
      ["CONSTRUCTION", null, [80000, 6000, 300], [80000, 5000, 300]],
      ["WHOLESALE", [200, 20, 5], [40000, 5000, 1000], null],
      ["RETAIL", [300, 50, 10], [20000, 500, 100], null],
      ["TRANSPORT", [1000, 300, 20], [30000, 3000, 200], null],
      ["WAREHOUSING", [200, 100, 20], [30000, 1000, 100], null],
      ["POST", [1000, 300, 20], [30000, 2000, 100], null],
      ["LODGING", [300, 100, 10], [10000, 2000, 100], null],
      ["CATERING", [300, 100, 10], [10000, 2000, 100], null],
      ["INFORMATION_TRANSMISSION", [2000, 100, 10], [100000, 1000, 100], null],
      ["SOFTWARE", [300, 100, 10], [10000, 1000, 50], null],
      ["PROPERTY_DEVELOPMENT", null, [200000, 1000, 100], [10000, 5000, 2000]],
      ["PROPERTY_MANAGEMENT", [1000, 300, 100], [5000, 1000, 500], null],
      ["LEASING_BUSINESS_SERVICES", [300, 100, 10], null, [120000, 8000, 100]],
      ["OTHER", [300, 100, 10], null, null],
    ]);
  });

  it("hold since 18 June 2011", () => {
    for (const each of sizeThresholds) {
      expect(each).toMatchObject({
        validFrom: "2011-06-18",
        validTo: null,
        knownFrom: "2011-06-17T16:00:00Z",
        knownTo: null,
      });
    }
  });
});

describe("the divisions", () => {
  const named = (code: string) => divisions.filter((each) => each.code === code);

  it("are 3,348, one of them under two names", () => {
    expect(divisions).toHaveLength(3349);
    expect(new Set(divisions.map((each) => each.code)).size).toBe(3348);
  });

  it("name 510802 Shizhong until 2007 and Lizhou since", () => {
    expect(named("510802")).toEqual([
      { code: "510802", name: "市中区", parent: "510800", validFrom: null, validTo: "2007-01-01" },
      { code: "510802", name: "利州区", parent: "510800", validFrom: "2007-01-01", validTo: null },
    ]);
  });

  it("lead from a county over its prefecture to its province", () => {
    const chain = ["530111", "530100", "530000"].map((code) => named(code)[0]);
    expect(chain.map((each) => [each?.name, each?.parent])).toEqual([
      ["官渡区", "530100"],
      ["昆明市", "530000"],
      ["云南省", null],
    ]);
  });
});

describeWithMaterial("data/divisions", "the public table of divisions", () => {
  const rows = (file: string) =>
    readFileSync(sharedMaterial(`data/divisions/${file}.csv`), "utf8")
      .trim()
      .split("\n")
      .slice(1);
  const fields = (row: string) => row.replaceAll('"', "").split(",");
  const current = new Map(divisions.filter((each) => each.validTo === null).map((each) => [each.code, each]));

  it.each([
    ["provinces", 31, /0000$/],
    ["cities", 342, /^\d{2}(?!00)\d{2}00$/],
    ["counties", 2975, /(?!00)\d{2}$/],
  ])("agrees with the %s by number", (file, count, form) => {
    expect([...current.keys()].filter((code) => form.test(code))).toHaveLength(count);
    // Three cities without counties stand in the public table as a county of themselves, under the same code.
    expect(rows(file)).toHaveLength(file === "counties" ? count + 3 : count);
  });

  it("agrees with every name and every division above", () => {
    for (const file of ["provinces", "cities", "counties"]) {
      for (const [code = "", name, above = ""] of rows(file).map(fields)) {
        const full = code.padEnd(6, "0");
        const ours = current.get(full);
        expect([ours?.code, ours?.name]).toEqual([full, name]);
        const parent = above.padEnd(6, "0");
        if (file !== "provinces" && parent !== full) expect(ours?.parent).toBe(parent);
      }
    }
  });
});
