import { alternateLoads } from "../alternate-loads.ts";
import { everythingAbout } from "../asked.ts";
import { answerAlike } from "../load.ts";
import type { Row } from "../row.ts";
import { openCallers } from "../serve/callers.ts";
import { startHub } from "../serve/hubs.ts";
import { startServer } from "../serve/start-server.ts";

export const row: Row = {
  name: "one-question",
  order: 10,
  work: ["one question, four departments, all fields, single process", "单个问题，四个部门，全部字段，单进程"],
  alsoAtTen: true,
  async measure(world, run) {
    const callers = await openCallers();
    const bodies = everythingAbout(await world.codes(1_000), new Date().toISOString());
    const hub = await startHub(world, callers.issuer);
    const settings = { issuer: callers.issuer, databases: world.databases, subgraphs: {}, assertionKey: "" };
    const oneServer = await startServer({ script: "bench/one-server/main.ts", settings });
    try {
      const ours = { url: hub.url, path: "/graphql", headers: callers.headers };
      const theirs = { url: oneServer.url, path: "/", headers: callers.headers };
      await answerAlike(
        ours,
        theirs,
        bodies.slice(0, 50).map((body) => [body, body]),
      );
      return [
        {
          of: ["throughput, 16 at once", "吞吐量，16 并发"],
          against: ["one Apollo Server by hand, no federation", "手写的单个 Apollo Server，无联邦"],
          reach: { atLeast: 0.75 },
          pairs: await alternateLoads(run, [ours, bodies], [theirs, bodies]),
        },
      ];
    } finally {
      await Promise.all([hub.stop(), oneServer.stop()]);
      await callers.close();
    }
  },
};
