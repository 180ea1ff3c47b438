import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openWriter, type RegisterWriter } from "../../test/copies/register-writer.ts";
import { askFor } from "../ask-load.ts";
import { ONE } from "../questions.ts";
import { alternate } from "../rounds.ts";
import type { Row } from "../row.ts";
import { type Standby, startStandby } from "../standby.ts";

const PROGRAM = fileURLToPath(new URL("../reading-gateway.ts", import.meta.url));
const CALLERS = 8;
const MS = 4_000;
const WRITES = 50;
const FIRST_SERIAL = 7_000_000;
const QUESTION = `query ($uscc: USCC!, $knownAt: DateTime) { standing(uscc: $uscc, validOn: "2026-06-15", knownAt: $knownAt) {
  creditSupport(jurisdiction: "120000") { knownAt evidence { kind } } } }`;

interface ReadingGateway {
  readonly url: string;
  readonly child: ChildProcess;
}

export const row: Row = {
  name: "next-step",
  order: 150,
  work: ["two gateways, one reading at a streaming standby", "两个网关，其一读取流复制备库"],
  alsoAtTen: false,
  async measure(world, run) {
    const standby = await startStandby(world);
    const gateways: ReadingGateway[] = [];
    const writer = await openWriter(world.databases);
    try {
      for (const readPort of [null, standby.port]) gateways.push(await open(world.databases, readPort));
      const [first, second] = gateways as [ReadingGateway, ReadingGateway];
      const late = await readOwnWrites(writer, standby, second.url);
      run.report(`${WRITES} writes read at the standby; ${late} answers said that they were older`, "");
      const bodies = (await world.codes(1_000)).map((uscc) => JSON.stringify({ query: ONE, variables: { uscc } }));
      const load = ({ url }: ReadingGateway) => askFor({ url, token: "", bodies, callers: CALLERS, ms: MS });
      const pairs = await alternate(
        run,
        async () => (await Promise.all([load(first), load(second)])).reduce((sum, rate) => sum + rate, 0),
        () => askFor({ url: first.url, token: "", bodies, callers: 2 * CALLERS, ms: MS }),
      );
      return [
        {
          of: ["throughput, 16 at once", "吞吐量，16 并发"],
          against: ["one gateway on the primary", "单个网关读主库"],
          reach: null,
          pairs,
        },
      ];
    } finally {
      for (const { child } of gateways) child.disconnect();
      await writer.close();
      await standby.close();
    }
  },
};

/**
 * Asks at the standby for each write as of the instant at which it was acknowledged, while the standby is held back every
 * second time.
 *
 * @returns how many answers said that they are from before
 * @throws {Error} when an answer that says it is as of then does not hold the write
 */
async function readOwnWrites(writer: RegisterWriter, standby: Standby, url: string): Promise<number> {
  let late = 0;
  const start = FIRST_SERIAL + (Date.now() % 1_000_000) * 10;
  for (let write = 0; write < WRITES; write += 1) {
    if (write % 2 === 0) await standby.pause();
    const { uscc } = await writer.leader(start + write, "2026-03-02");
    const { knownAt } = await writer.acknowledge();
    for (let asked = 0; ; asked += 1) {
      const answer = await ask(url, { uscc, knownAt });
      if (Date.parse(answer.knownAt) >= Date.parse(knownAt)) {
        if (!answer.evidence.some(({ kind }) => kind === "title-status"))
          throw new Error(`A write is missing: ${uscc}`);
        break;
      }
      late += 1;
      if (asked === 2) await standby.resume();
      await sleep(5);
    }
    await standby.resume();
  }
  return late;
}

async function ask(url: string, variables: object) {
  const response = await fetch(`${url}/graphql`, {
    ...{ method: "POST", headers: { "content-type": "application/json" } },
    body: JSON.stringify({ query: QUESTION, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answered | null; errors?: unknown };
  if (data === null || errors !== undefined) throw new Error(`An answer was expected: ${JSON.stringify(errors)}`);
  return data.standing.creditSupport;
}

interface Answered {
  readonly standing: {
    readonly creditSupport: { readonly knownAt: string; readonly evidence: readonly { readonly kind: string }[] };
  };
}

async function open(databases: object, readPort: number | null): Promise<ReadingGateway> {
  const child = fork(PROGRAM, { execArgv: ["--import", "tsx"] });
  await once(child, "message");
  child.send({ databases, readPort });
  const [{ url }] = (await once(child, "message")) as [{ readonly url: string }];
  return { url, child };
}
