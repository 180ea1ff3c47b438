import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLIC_VIEWER } from "../../../shared/access/viewer.ts";
import { POLICIES_FOLDER } from "../../../shared/policy/policies-folder.ts";
import { useDeskWorld } from "../../harness/desk-world.ts";
import { identityOf } from "./cast.ts";

const RULES = `query ($id: ID!, $knownAt: DateTime) { policyDocument(id: $id, knownAt: $knownAt) {
  damages { clause damagedText }
  rules { subject value details { name values } clause basis knownFrom knownTo } } }`;
const FILE = "query ($name: String!) { policyFile(name: $name) { name lines } }";

interface RuleAnswer {
  readonly subject: string;
  readonly value: string | null;
  readonly [field: string]: unknown;
}

describe("What a notice says, rule by rule", () => {
  const world = useDeskWorld();

  async function rulesOf(id: string, knownAt: string | null = null): Promise<RuleAnswer[]> {
    const { data, errors } = await world.ask(PUBLIC_VIEWER, RULES, { id, knownAt });
    expect(errors).toBeUndefined();
    return ((data?.policyDocument as { rules: RuleAnswer[] } | null)?.rules ?? []) as RuleAnswer[];
  }
  const ruleOf = async (id: string, subject: string) => (await rulesOf(id)).find((rule) => rule.subject === subject);

  it("limits Beijing's credit support to medium, small and micro enterprises", async () => {
    expect(await ruleOf("beijing-2020", "creditSupport")).toEqual({
      subject: "creditSupport",
      value: "ENCOURAGED",
      details: [
        { name: "recognisedSchemes", values: ["NATIONAL"] },
        { name: "sizeClasses", values: ["MEDIUM", "SMALL", "MICRO"] },
      ],
      clause: "§4(3)13",
      basis: "TEXT",
      knownFrom: "2020-08-24T16:00:00Z",
      knownTo: null,
    });
  });

  it("tells Yunnan's three years of ban, and its seven grounds of exit", async () => {
    expect(await ruleOf("yunnan-2020-9", "banYears")).toMatchObject({ value: "3", clause: "§3(6)¶2", basis: "TEXT" });
    const grounds = (await rulesOf("yunnan-2020-9")).filter(({ clause }) => /^§3\(6\)\d$/.test(String(clause)));
    expect(grounds).toHaveLength(7 + 1);
  });

  it("keeps Yunnan's silence on procurement a reading", async () => {
    expect(await ruleOf("yunnan-2020-9", "procurementPreference")).toMatchObject({
      value: "SILENT",
      clause: "§5",
      basis: "INTERPRETATION",
    });
  });

  it("knows no rule before its notice was published", async () => {
    expect(await rulesOf("beijing-2020", "2020-08-24T15:59:59Z")).toEqual([]);
  });

  it("gives a department the text of a file that it can change", async () => {
    const { data } = await world.ask(identityOf("finance@530000"), FILE, { name: "beijing-2020.yaml" });
    const text = readFileSync(join(POLICIES_FOLDER, "beijing-2020.yaml"), "utf8");
    expect(data?.policyFile).toEqual({ name: "beijing-2020.yaml", lines: text.split("\n") });
  });

  it.each(["../package.json", "divisions.csv", "calendar", "nowhere.yaml"])("gives no text of %s", async (name) => {
    const { data, errors } = await world.ask(identityOf("finance@530000"), FILE, { name });
    expect({ data, errors }).toEqual({ data: { policyFile: null }, errors: undefined });
  });

  it("gives nobody else a text", async () => {
    for (const viewer of [PUBLIC_VIEWER, identityOf("bank")]) {
      const { data, errors } = await world.ask(viewer, FILE, { name: "beijing-2020.yaml" });
      expect(data?.policyFile ?? null).toBeNull();
      expect(errors).toHaveLength(1);
    }
  });
});
