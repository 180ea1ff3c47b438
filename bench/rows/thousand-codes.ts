import pg from "pg";
import { SUBGRAPHS } from "../../hub/hub-environment.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { openCreditRegister } from "../../subgraphs/credit/persistence/register.ts";
import { openProcurementRegister } from "../../subgraphs/procurement/persistence/register.ts";
import { openAwardRegister } from "../../subgraphs/quality-award/persistence/register.ts";
import { openHub } from "../../test/harness/open-hub.ts";
import { ASKED_DAY } from "../register-titles.ts";
import { alternate, milliseconds } from "../rounds.ts";
import type { Row } from "../row.ts";
import type { World } from "../world.ts";

const CODES = 1_000;
const REPEATS = 3;

/** 1,000 codes, three answers each. */
export const QUESTION = `query ($usccs: [USCC!]!) {
  standings(usccs: $usccs, validOn: "${ASKED_DAY}") {
    uscc
    credit: creditSupport(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
    procurement: procurementPreference(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
    award: awardAdoption(jurisdiction: "120000") { determination reasons { code } citations { document clause } }
  }
}`;

export const row: Row = {
  name: "thousand-codes",
  order: 40,
  work: ["1,000 codes, three answers each, in one request", "一次请求 1,000 个代码，各三项答复"],
  alsoAtTen: true,
  async measure(world, run) {
    const usccs = await world.codes(CODES);
    const hub = await openHub(world.databases);
    const bare = await openBareStatements(world, usccs);
    try {
      const ask = async () => {
        const { data, errors } = await hub.ask(QUESTION, { usccs });
        const standings = data?.standings;
        if (errors !== undefined || !Array.isArray(standings) || standings.length !== CODES) {
          throw new Error(`${CODES} answers were expected: ${JSON.stringify(errors?.[0])}`);
        }
      };
      const repeated = (work: () => Promise<unknown>) => async () => {
        for (let time = 0; time < REPEATS; time += 1) await work();
      };
      const pairs = await alternate(
        run,
        () => milliseconds(repeated(ask)),
        () => milliseconds(repeated(() => bare.run())),
      );
      return [
        {
          of: ["time", "用时"],
          against: [
            "the three departments' bare statements, run from pg at once",
            "三个部门的原始 SQL 语句，由 pg 同时执行",
          ],
          reach: { atMost: 8 },
          pairs,
        },
      ];
    } finally {
      await bare.close();
      await hub.close();
    }
  },
};

/** What the departments read for the question, on a connection each; their rule rows are not sent again. */
async function openBareStatements(world: World, usccs: readonly string[]) {
  const questions = usccs.map((uscc) => ({ uscc, validOn: ASKED_DAY, knownAt: new Date().toISOString() }));
  const opened = SUBGRAPHS.filter((name) => name !== "market-regulation").map(async (name) => {
    const client = new pg.Client({ connectionString: world.databases.departments[name].appUrl });
    await client.connect();
    await client.query("set timezone = 'UTC'; set jit = off");
    let statement: pg.QueryConfig = { text: "" };
    const heard = Object.assign(Object.create(client), {
      query: (asked: pg.QueryConfig) => {
        statement = asked;
        return client.query(asked);
      },
    }) as pg.Pool;
    const open = {
      credit: openCreditRegister,
      procurement: openProcurementRegister,
      "quality-award": openAwardRegister,
    };
    const register = open[name as keyof typeof open](heard, 10_000);
    // The first reading brings the rule rows along, the second one does not.
    await register.standings(PUBLIC_VIEWER, questions);
    await register.standings(PUBLIC_VIEWER, questions);
    return { client, run: () => client.query(statement) };
  });
  const all = await Promise.all(opened);
  return {
    async run(): Promise<void> {
      const results = await Promise.all(all.map((each) => each.run()));
      if (results.some(({ rows }) => rows.length !== usccs.length))
        throw new Error("A row for each code was expected.");
    },
    async close(): Promise<void> {
      await Promise.all(all.map(({ client }) => client.end()));
    },
  };
}
