import type { Garble } from "./fault-proxy.ts";

/** An entity of a reply. */
export type Entity = Readonly<Record<string, unknown>> | null;

type Reply = Record<string, unknown>;

/** Changes a reply as a whole. */
export function withReply(change: (reply: Reply) => Reply): Garble {
  return (text) => ({ body: JSON.stringify(change(JSON.parse(text))) });
}

/** Changes every list of entities. */
export function withEntities(change: (entities: readonly Entity[]) => unknown): Garble {
  return withData((value) => (Array.isArray(value) ? change(value) : value));
}

/** Changes every root field. */
export function withData(change: (value: unknown) => unknown): Garble {
  return withReply((reply) => {
    const data = Object.entries(Object(reply.data)).map(([key, value]) => [key, change(value)]);
    return { ...reply, data: Object.fromEntries(data) };
  });
}

/** Changes every value under a key, wherever it stands; undefined leaves it out. */
export function everywhere(key: string, change: (value: unknown) => unknown): Garble {
  return (text) => ({ body: JSON.stringify(JSON.parse(text, (at, value) => (at === key ? change(value) : value))) });
}
