import type { Dispatcher } from "undici";
import { z } from "zod";
import { type PartCondition, SILENT } from "../shared/server/part-condition.ts";

const PATIENCE_MS = 1_500;

const LIMIT_BYTES = 16 * 1024;

/** What a department tells at its readiness, as far as it is read. */
const Told = z.object({
  parts: z.array(z.object({ name: z.string(), because: z.string().max(300).nullable() })).max(20),
});

/** Asks a department elsewhere how it is; one that does not say it in time is not ready. */
export async function askCondition(dispatcher: Dispatcher, name: string): Promise<PartCondition> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { statusCode, body } = await dispatcher.request({ method: "GET", path: "/health/ready", signal });
    const told = Told.safeParse(await readJson(body)).data;
    const own = told?.parts.find((part) => part.name === name);
    const ready = statusCode === 200;
    return { name, ready, because: own?.because ?? (ready ? null : SILENT) };
  } catch {
    return { name, ready: false, because: SILENT };
  }
}

async function readJson(body: Dispatcher.ResponseData["body"]): Promise<unknown> {
  body.on("error", () => {});
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LIMIT_BYTES) break;
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
