import { gzipSync } from "node:zlib";
import { checkHistory, streamHistory } from "../../hub/import/history/stream-history.ts";
import { encodeGb18030 } from "./gb18030.ts";
import { fileOf } from "./import-run.ts";

const NOW = "2026-01-01T00:00:00Z";
const EVENT = JSON.stringify({
  recordedAt: "2024-01-02T09:00:00+08:00",
  event: "CATALOGUE_MAPPED",
  category: "C3852",
  edition: "2022",
  codes: ["A02061804"],
});

describe("A history of any length", () => {
  it.each([
    ["in GB18030", () => encodeGb18030(`{"event": "企业"}\n`), "line 1: UTF-8 was expected"],
    ["with other bytes in its third line", () => Buffer.from(`\n\n\xff{}\n`, "latin1"), "line 3: UTF-8 was expected"],
    [
      "with a line of ten megabytes",
      () => Buffer.from(`\n"${"x".repeat(10_000_000)}"`),
      "line 2: one event of at most",
    ],
    [
      "that unpacks to 100 megabytes without a line end",
      () => gzipSync(Buffer.alloc(100_000_000, 32)),
      "line 1: one event",
    ],
    ["whose compressed data end before their end", () => gzipSync(`${EVENT}\n`).subarray(0, 30), "the file is cut off"],
    ["that breaks off in the middle of an event", () => Buffer.from(EVENT.slice(0, 30)), "line 1: one JSON object"],
    ["of nothing", () => Buffer.from("\n \n"), "the file is empty"],
  ])("%s is refused, with the line", async (_what, content, reason) => {
    const path = await fileOf(content(), "history.jsonl");
    await expect(checkHistory(path, "history.jsonl", NOW)).rejects.toThrow(reason);
  });

  it("that changes between being checked and being taken over is not taken over", async () => {
    const path = await fileOf(`\uFEFF${EVENT}\n${EVENT}\n`, "history.jsonl");
    const checked = await checkHistory(path, "history.jsonl", NOW);
    expect(checked.events).toBe(2);
    const other = { ...checked, sha256: "0" };
    await expect(all(streamHistory(path, "history.jsonl", NOW, other))).rejects.toThrow("changed while");
    expect(await all(streamHistory(path, "history.jsonl", NOW, checked))).toHaveLength(2);
  });
});

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
