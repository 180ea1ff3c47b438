import { BAD_CALLS } from "../access/bad-tokens.ts";
import { trial } from "../access/token-issuer.ts";
import type { Drill } from "./drill.ts";

const ROUNDS = 500;
const LIMIT_MS = 2;

export const drill: Drill = {
  name: "tokens-refused",
  rows: ["G11"],
  shows: `Each of ${BAD_CALLS.length} bad tokens, ${ROUNDS} times: all are refused, with at most ${LIMIT_MS} ms of work.`,
  showsZh: `${BAD_CALLS.length} 种无效令牌各 ${ROUNDS} 次：全部拒绝，每次处理不超过 ${LIMIT_MS} 毫秒。`,
  async run(report) {
    const { verifier } = trial();
    let worstMs = 0;
    let worst = "";
    for (const [what, , makeCall] of BAD_CALLS) {
      const call = await makeCall();
      const before = process.cpuUsage();
      for (let round = 0; round < ROUNDS; round += 1) {
        const viewer = await verifier.verify(call).catch(() => null);
        if (viewer !== null) throw new Error(`${what} should be refused; it was taken.`);
      }
      const { user, system } = process.cpuUsage(before);
      const eachMs = (user + system) / 1_000 / ROUNDS;
      if (eachMs > worstMs) [worstMs, worst] = [eachMs, what];
    }
    report(`none taken; the most work was ${worstMs.toFixed(3)} ms of CPU each: ${worst}`);
    if (worstMs > LIMIT_MS) throw new Error(`A refusal may cost ${LIMIT_MS} ms; ${worst} costs ${worstMs} ms.`);
  },
};
