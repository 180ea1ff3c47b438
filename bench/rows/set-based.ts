import { type OpenHub, openHub } from "../../test/harness/open-hub.ts";
import { ASKED_DAY } from "../register-titles.ts";
import { alternate, milliseconds } from "../rounds.ts";
import type { Row } from "../row.ts";

const CODES = 1_000;
const FIELDS = `{
  titles { state }
  credit: creditSupport(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
  procurement: procurementPreference(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
  award: awardAdoption(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
}`;
const ONE = `query ($uscc: USCC!) { standing(uscc: $uscc, validOn: "${ASKED_DAY}") ${FIELDS} }`;
const MANY = `query ($usccs: [USCC!]!) { standings(usccs: $usccs, validOn: "${ASKED_DAY}") ${FIELDS} }`;

export const row: Row = {
  name: "set-based",
  order: 60,
  work: ["1,000 codes in one question of `standings`", "一次 standings 查询 1,000 个代码"],
  alsoAtTen: true,
  async measure(world, run) {
    const usccs = await world.codes(CODES);
    const hub = await openHub(world.databases);
    try {
      const singly: unknown[] = [];
      for (const uscc of usccs) singly.push((await ask(hub, ONE, { uscc })).standing);
      const { standings } = await ask(hub, MANY, { usccs });
      if (JSON.stringify(standings) !== JSON.stringify(singly)) throw new Error("The answers differ.");
      const together = () => milliseconds(() => ask(hub, MANY, { usccs }));
      const oneByOne = () =>
        milliseconds(async () => {
          for (const uscc of usccs) await ask(hub, ONE, { uscc });
        });
      const pairs = await alternate(run, together, oneByOne);
      return [
        {
          of: ["speed", "速度"],
          against: ["the same codes asked one by one", "逐个查询同样的代码"],
          reach: { atLeast: 25 },
          pairs: pairs.map(([ours, theirs]) => [1 / ours, 1 / theirs]),
        },
      ];
    } finally {
      await hub.close();
    }
  },
};

async function ask(hub: OpenHub, query: string, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await hub.ask(query, variables);
  if (errors !== undefined || !data) throw new Error(`No errors were expected: ${JSON.stringify(errors?.[0])}`);
  return data;
}
