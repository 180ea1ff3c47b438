import { parseCatalogueCode, parseIndustryCategory } from "../../../../shared/values/catalogue-code.ts";
import {
  catalogueLevel,
  catalogueStem,
  isWrittenAs,
  stemAbove,
} from "../../../../subgraphs/procurement/domain/catalogue/catalogue-code-form.ts";
import {
  faultsOfStatement,
  type MappingStatement,
  type StatementFacts,
} from "../../../../subgraphs/procurement/domain/catalogue/mapping-statement.ts";
import { CAST } from "../../market-regulation/cast.ts";

const stemOf = (text: string) => catalogueStem(parseCatalogueCode(text));
const written = (text: string, form: "EIGHT_DIGITS" | "PAIRS") => isWrittenAs(parseCatalogueCode(text), form);

describe("A code of the catalogue", () => {
  it("stands below whatever it begins with, in either form", () => {
    expect(["A02000000", "A02010000", "A10000000", "A10100000", "A02061804", "A0206180203", "A02"].map(stemOf)).toEqual(
      ["A02", "A0201", "A10", "A1010", "A02061804", "A0206180203", "A02"],
    );
    expect(stemAbove("A0201")).toBe("A02");
    expect(stemAbove("A02")).toBeNull();
    expect(["A10000000", "A0206180203"].map((text) => catalogueLevel(parseCatalogueCode(text)))).toEqual([1, 5]);
  });

  it("has eight digits in 2022 and any number of pairs in 2013, but never the letter alone", () => {
    expect([written("A02061804", "EIGHT_DIGITS"), written("A020618", "EIGHT_DIGITS")]).toEqual([true, false]);
    expect([written("A0206180203", "PAIRS"), written("A020618020", "PAIRS")]).toEqual([true, false]);
    expect([written("A00000000", "EIGHT_DIGITS"), written("A00", "PAIRS")]).toEqual([false, false]);
  });
});

describe("What stands in the way of a stated map", () => {
  const statement: MappingStatement = {
    category: parseIndustryCategory("C3911"),
    categoryEdition: "2017",
    catalogueEdition: "2022",
    entries: [
      { code: parseCatalogueCode("A02010105"), relation: "EXACT" },
      { code: parseCatalogueCode("A02010100"), relation: "BROADER" },
    ],
    basis: "GB/T 4754-2017",
    on: "2026-03-02",
  };
  const facts: StatementFacts = {
    edition: { codeForm: "EIGHT_DIGITS", importedAt: "2026-01-05T01:00:00Z" },
    codesOnRecord: new Set(["A02010105", "A02010100"]),
    today: "2026-03-02",
  };
  const faults = (more: Partial<StatementFacts>, said: Partial<MappingStatement> = {}) =>
    faultsOfStatement({ ...statement, ...said }, { ...facts, ...more }, CAST.finance).map(({ code, field }) => [
      code,
      field,
    ]);

  it("is nothing, on the very day and for codes that the edition has", () => {
    expect(faults({})).toEqual([]);
    expect(faults({}, { entries: [] })).toEqual([]);
  });

  it("is a day to come, though it were tomorrow", () => {
    expect(faults({ today: "2026-03-01" })).toEqual([["DAY_OUT_OF_ORDER", "on"]]);
  });

  it("is a code that the imported edition has not; of one that nobody imported it cannot be told", () => {
    expect(faults({ codesOnRecord: new Set(["A02010105"]) })).toEqual([["CODE_NOT_IN_EDITION", "entries.1.code"]]);
    const edition = { codeForm: "EIGHT_DIGITS", importedAt: null } as const;
    expect(faults({ codesOnRecord: new Set(), edition })).toEqual([]);
  });

  it("is a code in another form than the edition's, imported or not", () => {
    const entries = [{ code: parseCatalogueCode("A0201"), relation: "NONE" }] as const;
    expect(faults({ edition: { codeForm: "EIGHT_DIGITS", importedAt: null } }, { entries })).toEqual([
      ["CODE_NOT_IN_EDITION", "entries.0.code"],
    ]);
  });

  it("is an edition that is not on record, and then nothing else is told", () => {
    expect(faults({ edition: null, today: "2026-03-01" })).toEqual([["EDITION_NOT_ON_RECORD", "catalogueEdition"]]);
  });

  it("is anybody who is no finance department, who learns nothing else", () => {
    const { officer, purchaser, bank, auditor, ecology } = CAST;
    for (const other of [officer, purchaser, bank, auditor, ecology]) {
      const found = faultsOfStatement(statement, { ...facts, edition: null }, other);
      expect(found.map(({ code }) => code)).toEqual(["NOT_FOR_THIS_CALLER"]);
    }
  });
});
