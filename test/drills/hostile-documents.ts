import { readFileSync } from "node:fs";
import { buildSchema, type DocumentNode, parse, validate } from "graphql";
import { createOperationCheck } from "../../gateway/limits/check-operation.ts";
import { readFieldCosts } from "../../gateway/limits/field-costs.ts";
import { climb } from "../access/costly-documents.ts";
import { openGuarded } from "../access/guarded-gateway.ts";
import { HOSTILE_OPERATIONS } from "../access/hostile-operations.ts";
import { seeded } from "../federation/seeded.ts";
import type { Drill } from "./drill.ts";

const CLIMB_MS = 60_000;
const MOST_MS = 20;
const MOST_GROWTH_BYTES = 20 * 1024 * 1024;
const REPEATS = 5;

export const drill: Drill = {
  name: "hostile-documents",
  rows: ["G18", "G19"],
  shows: `Each of ${HOSTILE_OPERATIONS.length} hostile requests costs at most ${MOST_MS} ms of CPU and 20 MB; the worst document that passes the limits is validated in ${MOST_MS} ms.`,
  showsZh: `${HOSTILE_OPERATIONS.length} 种恶意请求各耗 CPU 不超过${MOST_MS}毫秒、内存不超过20MB；通过限制的最差文档校验不超过${MOST_MS}毫秒。`,
  async run(report) {
    await refuseAll(report);
    climbToWorst(report);
  },
};

async function refuseAll(report: (line: string) => void): Promise<void> {
  const hub = await openGuarded();
  try {
    let slowest = { name: "", ms: 0 };
    let largest = { name: "", bytes: 0 };
    for (const { name, body } of [...HOSTILE_OPERATIONS.slice(0, 10), ...HOSTILE_OPERATIONS]) {
      const text = JSON.stringify(body);
      const before = process.memoryUsage.rss();
      const times: number[] = [];
      for (let time = 0; time < REPEATS; time += 1) {
        const began = process.cpuUsage();
        await hub.send(text);
        const { user, system } = process.cpuUsage(began);
        times.push((user + system) / 1_000);
      }
      const ms = Math.min(...times);
      const bytes = (process.memoryUsage.rss() - before) / REPEATS;
      if (ms > slowest.ms) slowest = { name, ms };
      if (bytes > largest.bytes) largest = { name, bytes };
    }
    report(`most CPU, the caller's own included: ${slowest.ms.toFixed(1)} ms (${slowest.name})`);
    report(`most growth: ${(largest.bytes / 1024 / 1024).toFixed(1)} MB a request (${largest.name})`);
    if (slowest.ms > MOST_MS) throw new Error(`${slowest.name} took ${slowest.ms} ms of CPU.`);
    if (largest.bytes > MOST_GROWTH_BYTES) throw new Error(`${largest.name} took ${largest.bytes} bytes.`);
    if (hub.calls() > 0) throw new Error(`Departments were asked ${hub.calls()} times.`);
  } finally {
    await hub.gateway.close();
  }
}

function climbToWorst(report: (line: string) => void): void {
  const sdl = readFileSync(new URL("../../schema/supergraph.graphql", import.meta.url), "utf8");
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const check = createOperationCheck(readFieldCosts(parse(sdl, { noLocation: true })));
  const msOf = (document: DocumentNode) => {
    const times = Array.from({ length: 3 }, () => {
      const began = performance.now();
      validate(schema, document);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  const until = performance.now() + CLIMB_MS;
  const worst = climb(check, msOf, seeded(Date.now()), () => performance.now() < until);
  const ms = msOf(parse(worst.text));
  report(
    `worst document found in ${CLIMB_MS / 1_000} s: ${worst.text.length} characters, validated in ${ms.toFixed(1)} ms`,
  );
  if (ms > MOST_MS) throw new Error(`It takes ${ms} ms: ${worst.text.slice(0, 500)}`);
}
