import { alternateLoads } from "../alternate-loads.ts";
import { creditAnswers } from "../asked.ts";
import { answerAlike } from "../load.ts";
import type { Row } from "../row.ts";
import { openCallers } from "../serve/callers.ts";
import { startHub } from "../serve/hubs.ts";
import { installPeers } from "../serve/install-peers.ts";
import { startServer } from "../serve/start-server.ts";

export const row: Row = {
  name: "credit-answer",
  order: 30,
  work: ["one credit answer by an approved operation", "用已批准的操作查询一项信贷支持"],
  alsoAtTen: true,
  async measure(world, run) {
    await installPeers(run.report);
    const callers = await openCallers();
    const { approved, plain } = creditAnswers(await world.codes(1_000), new Date().toISOString());
    const hub = await startHub(world, callers.issuer);
    const settings = { issuer: callers.issuer, databases: world.databases, subgraphs: {}, assertionKey: "" };
    const endpoint = await startServer({ script: "bench/peers/fastify-credit.mjs", settings });
    try {
      const ours = { url: hub.url, path: "/graphql", headers: callers.headers };
      const theirs = { url: endpoint.url, path: "/credit", headers: callers.headers };
      await answerAlike(
        ours,
        theirs,
        approved.slice(0, 50).map((body, index) => [body, plain[index] ?? ""] as const),
      );
      return [
        {
          of: ["throughput, 16 at once", "吞吐量，16 并发"],
          against: ["a Fastify endpoint with the same one statement", "执行同一条语句的 Fastify 接口"],
          reach: { atLeast: 0.4 },
          pairs: await alternateLoads(run, [ours, approved], [theirs, plain]),
        },
      ];
    } finally {
      await Promise.all([hub.stop(), endpoint.stop()]);
      await callers.close();
    }
  },
};
