import { alternateLoads } from "../alternate-loads.ts";
import { everythingAbout } from "../asked.ts";
import { answerAlike, type Target } from "../load.ts";
import type { Figure, Row, Words } from "../row.ts";
import { openCallers } from "../serve/callers.ts";
import { startGateway, startHub, startSubgraphs } from "../serve/hubs.ts";
import { installPeers } from "../serve/install-peers.ts";
import { startServer } from "../serve/start-server.ts";

interface Peer {
  readonly script: string;
  readonly name: Words;
  readonly path: string;
}

const PEERS: readonly Peer[] = [
  {
    script: "bench/peers/apollo-gateway.mjs",
    name: ["Apollo Gateway, subgraphs over HTTP", "Apollo Gateway，子图经 HTTP"],
    path: "/",
  },
  {
    script: "bench/peers/hive-gateway.mjs",
    name: ["Hive Gateway with its default engine, subgraphs over HTTP", "Hive Gateway（默认引擎），子图经 HTTP"],
    path: "/graphql",
  },
];

export const row: Row = {
  name: "gateways",
  order: 20,
  work: ["the same question before other gateways", "同一问题，与其他网关对比"],
  alsoAtTen: false,
  async measure(world, run) {
    await installPeers(run.report);
    const callers = await openCallers();
    const bodies = everythingAbout(await world.codes(1_000), new Date().toISOString());
    const subgraphs = await startSubgraphs(world, callers.issuer);
    const hub = await startHub(world, callers.issuer);
    const gateway = await startGateway(world, subgraphs.settings);
    const target = (url: string, path = "/graphql"): Target => ({ url, path, headers: callers.headers });
    const figures: Figure[] = [];
    try {
      for (const { script, name, path } of PEERS) {
        const peer = await startServer({ script, settings: subgraphs.settings });
        try {
          const theirs = target(peer.url, path);
          const same = bodies.slice(0, 50).map((body) => [body, body] as const);
          run.report(`${name[0]}: answers are compared …`, "正在核对答复 …");
          await answerAlike(target(hub.url), theirs, same);
          await answerAlike(target(gateway.url), theirs, same);
          for (const [ours, how, atLeast] of [
            [target(hub.url), ["all in one process", "单进程"], 8],
            [target(gateway.url), ["over HTTP between processes", "进程间 HTTP"], 1.5],
          ] as const) {
            run.report(`${name[0]}: ${how[0]} …`, `${how[1]} …`);
            const pairs = await alternateLoads(run, [ours, bodies], [theirs, bodies]);
            figures.push({
              of: [`throughput ${how[0]}`, `吞吐量，${how[1]}`],
              against: name,
              reach: { atLeast },
              pairs,
            });
          }
        } finally {
          await peer.stop();
        }
      }
      return figures;
    } finally {
      await Promise.all([hub.stop(), gateway.stop()]);
      await subgraphs.stop();
      await callers.close();
    }
  },
};
