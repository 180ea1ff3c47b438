import { dataOf, inTurn, type Target } from "../load.ts";
import { MANY, ONE } from "../questions.ts";
import { alternate, milliseconds } from "../rounds.ts";
import type { Row } from "../row.ts";
import { openCallers } from "../serve/callers.ts";
import { startHub } from "../serve/hubs.ts";

const CODES = 1_000;
// As often as single requests make the process quick at them.
const WARMED_BY = 10;

export const row: Row = {
  name: "set-based",
  order: 60,
  work: ["1,000 codes in one question of `standings`", "一次 standings 查询 1,000 个代码"],
  alsoAtTen: true,
  async measure(world, run) {
    const usccs = await world.codes(CODES);
    const one = usccs.map((uscc) => JSON.stringify({ query: ONE, variables: { uscc } }));
    const many = JSON.stringify({ query: MANY, variables: { usccs } });
    const callers = await openCallers();
    const hub = await startHub(world, callers.issuer);
    const target: Target = { url: hub.url, path: "/graphql", headers: callers.headers };
    try {
      await inTurn(
        target,
        Array.from({ length: WARMED_BY }, () => many),
      );
      await compare(target, one, many);
      const pairs = await alternate(
        run,
        () => milliseconds(() => inTurn(target, [many])),
        () => milliseconds(() => inTurn(target, one)),
      );
      return [
        {
          of: ["speed", "速度"],
          against: ["the same codes asked one after the other", "逐个查询同样的代码"],
          reach: { atLeast: 25 },
          pairs: pairs.map(([ours, theirs]) => [1 / ours, 1 / theirs]),
        },
      ];
    } finally {
      await hub.stop();
      await callers.close();
    }
  },
};

async function compare(target: Target, one: readonly string[], many: string): Promise<void> {
  const { standings } = JSON.parse(await dataOf(target, many)) as { standings: readonly unknown[] };
  const singly: unknown[] = [];
  for (const body of one) singly.push((JSON.parse(await dataOf(target, body)) as { standing: unknown }).standing);
  if (JSON.stringify(standings) !== JSON.stringify(singly)) throw new Error("The answers differ.");
}
