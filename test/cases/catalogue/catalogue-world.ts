import { setTimeout as sleep } from "node:timers/promises";
import { useDeskWorld } from "../../harness/desk-world.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import { CAST } from "../../subgraphs/market-regulation/cast.ts";

const { finance, purchaser, nobody } = CAST;
export const LEADER = syntheticCode(41);

const mapped = (category: string, edition: string, code: string) => ({
  recordedAt: "2022-11-15T09:00:00+08:00",
  event: "CATALOGUE_MAPPED",
  category,
  edition,
  codes: [code],
});

const CODES = [
  ["A02010000", "信息化设备"],
  ["A02010100", "计算机"],
  ["A02010104", "服务器"],
  ["A02010105", "台式计算机"],
  ["A02010108", "便携式计算机"],
] as const;

/** The leader of A15 and A19: air conditioners in force, water heaters over; desktop computers in force here. */
const HISTORY = [
  {
    recordedAt: "2021-01-04T09:00:00+08:00",
    event: "ENTERPRISE_REGISTERED",
    uscc: LEADER,
    name: "示例空调厂",
    division: "120116",
    on: "2015-03-02",
  },
  ...[
    ["T-AC", "C3852", "2023-11-01"],
    ["T-WH", "C3855", "2022-11-01"],
    ["T-PC", "C3911", "2023-12-01"],
  ].map(([title, category, lastDay]) => ({
    recordedAt: "2022-11-01T09:00:00+08:00",
    event: "TITLE_PUBLISHED",
    title,
    uscc: LEADER,
    scheme: "120000",
    category,
    standard: "Q/LEADR 001-2021",
    on: category === "C3855" ? "2021-11-01" : "2022-10-31",
    lastDay,
  })),
  mapped("C3852", "2013", "A0206180203"),
  mapped("C3852", "2022", "A02061804"),
  mapped("C3855", "2022", "A02061819"),
  mapped("C3855", "2013", "A02061808"),
]
  .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
  .map((event) => JSON.stringify(event))
  .join("\n");

export type Relation = "EXACT" | "NARROWER" | "BROADER" | "NONE";
export type Entries = readonly (readonly [code: string, relation: Relation])[];

/** A hub with that leader, and what officers, purchasers and the public do with the catalogue. */
export function useCatalogueWorld() {
  const world = useDeskWorld(() => `${HISTORY}\n`);

  const prefers = async (jurisdiction: string, code: string, edition: string | null, knownAt?: string) => {
    const text = `query ($uscc: USCC!, $jurisdiction: ID!, $lot: LotInput, $knownAt: DateTime) {
      standing(uscc: $uscc, validOn: "2023-03-01", knownAt: $knownAt) {
        procurementPreference(jurisdiction: $jurisdiction, lot: $lot) { determination reasons { code } knownAt } } }`;
    const lot = { catalogueCode: code, catalogueEdition: edition };
    const { data, errors } = await world.ask(purchaser, text, { uscc: LEADER, jurisdiction, lot, knownAt });
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: a test states the shapes that it expects.
    const { determination, reasons, knownAt: answeredAt } = (data as any).standing.procurementPreference;
    return { determination, reasons: reasons.map((each: { code: string }) => each.code), knownAt: answeredAt };
  };
  const says = async (jurisdiction: string, code: string, edition: string | null, knownAt?: string) => {
    const { determination, reasons } = await prefers(jurisdiction, code, edition, knownAt);
    return [determination, ...reasons];
  };
  const state = (category: string, edition: string, entries: Entries, ifRevision: number, more: object = {}) =>
    world.mutate(
      finance,
      "categoryMappingState",
      {
        category,
        catalogueEdition: edition,
        entries: entries.map(([code, relation]) => ({ code, relation })),
        basis: "GB/T 4754-2017 注释",
        ifRevision,
        ...more,
      },
      "categoryMapping { id revision author statedOn basis knownFrom knownTo entries { code relation item { name } } }",
      "revision entries { code relation }",
    );
  const until = async (condition: () => Promise<boolean>) => {
    for (let tries = 0; !(await condition()); tries++) {
      if (tries > 150) throw new Error("It was expected to come true.");
      await sleep(100);
    }
  };
  const show = async (text: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await world.ask(nobody, text, variables);
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: a test states the shapes that it expects.
    return data as any;
  };
  const count = async (table: string) =>
    Number((await world.rows("procurement", `select count(*) from procurement.${table}`))[0]?.count);

  /** Takes some codes of the edition of 2022 in. */
  const takeEdition = () =>
    world.rows("procurement", "select procurement.catalogue_take('2022', null, null, null, $1, 'x.csv', $2, false)", [
      JSON.stringify(CODES.map(([code, name]) => ({ code, name }))),
      "a".repeat(64),
    ]);
  return { world, prefers, says, state, until, show, count, takeEdition };
}
