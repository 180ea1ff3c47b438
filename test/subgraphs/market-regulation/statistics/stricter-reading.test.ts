import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { parseDecimal } from "../../../../shared/values/decimal.ts";
import { compareWithBaselines } from "../../../../subgraphs/market-regulation/domain/declarations/compare-with-baselines.ts";
import { syntheticUscc } from "../clerk.ts";
import { requestOf } from "../declarant.ts";
import { useRegister } from "../register-database.ts";

const NAMES = ["甲", "乙", "丙"];
const UNITS = [null, "%", "g"];
const DIRECTIONS = ["HIGHER_BETTER", "LOWER_BETTER"] as const;
const VALUES = ["0", "1", "1.0", "2", "10", "-1", "0.30", "0.3"];

const measured = {
  name: fc.constantFrom(...NAMES),
  unit: fc.constantFrom(...UNITS),
  direction: fc.constantFrom(...DIRECTIONS),
  value: fc.constantFrom(...VALUES),
};

const indicators = fc.uniqueArray(fc.record({ ...measured, core: fc.boolean() }), {
  maxLength: 3,
  selector: ({ name }) => name,
});

const baselines = fc.uniqueArray(fc.record({ ...measured, standard: fc.constantFrom(0, 1, 2) }), {
  maxLength: 6,
  selector: ({ name, standard }) => `${name} ${standard}`,
});

interface Compared {
  readonly has: boolean;
  readonly stricter: boolean | null;
}

describe("The statements that count and the comparison of one declaration", () => {
  const register = useRegister();
  let uscc = "";

  beforeAll(async () => {
    uscc = syntheticUscc();
    await register.owner.query("select register.enterprise_record($1, '示例企业', '530111', '2015-01-05', 'test')", [
      uscc,
    ]);
  });

  /** A draft that says this, beside standards that ask that; a declaration names two of the three. */
  async function counted(own: readonly object[], asked: readonly (object & { standard: number })[], key: string) {
    for (const { standard, ...baseline } of asked) {
      const { name, unit, direction, value } = baseline as Record<string, string | null>;
      await register.owner.query("select register.baseline_set($1, $2, $3, $4, $5, $6, '2020-01-01', null)", [
        requestOf("market-regulation", "baselineSet"),
        `GB/T ${key}-${standard}`,
        name,
        unit,
        direction,
        value,
      ]);
    }
    const { rows } = await register.owner.query<{ said: { id: string } }>(
      "select register.declaration_draft($1, $2, null, null, null, $3) as said",
      [requestOf(`enterprise-${uscc}`, "declarationDraft"), uscc, JSON.stringify(contentOf(key, own))],
    );
    const found = await register.owner.query<Compared>(
      `select s.content_id is not null as has, s.stricter from register.declaration_content c
       left join register.stricter_on(array[c.id], '2020-06-01', clock_timestamp()) s on s.content_id = c.id
       where c.declaration_id = $1`,
      [rows[0]?.said.id],
    );
    return found.rows[0];
  }

  it("read 'stricter' in the same way, whatever indicators and baselines there are (SIL-22)", async () => {
    await fc.assert(
      fc.asyncProperty(indicators, baselines, async (own, asked) => {
        const key = randomUUID();
        const { stricter, indicators: compared } = compareWithBaselines(
          own.map((each) => ({ ...each, group: "PERFORMANCE", value: parseDecimal(each.value), testMethod: null })),
          asked
            .filter(({ standard }) => standard < 2)
            .map(({ name, unit, direction, value, standard }) => ({
              id: `${standard} ${name}`,
              referenceStandard: `GB/T ${key}-${standard}`,
              indicator: name,
              unit,
              direction,
              value: parseDecimal(value),
              validFrom: "2020-01-01",
              lastDay: null,
            })),
        );
        const has = compared.some(({ verdict }) => verdict !== "NO_BASELINE");
        expect(await counted(own, asked, key)).toEqual({ has, stricter });
      }),
      { numRuns: 150 },
    );
  });
});

function contentOf(key: string, own: readonly object[]) {
  return {
    number: `Q/${key}`,
    numberAsPublished: `Q/${key}`,
    name: "示例标准",
    origin: "OWN",
    levelClaimed: null,
    mandatoryStatement: "NONE_APPLY",
    products: [],
    references: [0, 1].map((standard) => ({
      kind: "REFERENCE_STANDARD",
      code: `GB/T ${key}-${standard}`,
      edition: null,
    })),
    indicators: own.map((each) => ({ ...each, group: "PERFORMANCE", testMethod: null })),
  };
}
