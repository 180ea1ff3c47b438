import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Garble } from "./fault-proxy.ts";
import { type Entity, everywhere, withData, withEntities, withReply } from "./reply-parts.ts";

/** A way in which a department's reply may be nonsense. */
export interface ReplyMutation {
  readonly name: string;
  readonly spoil: Garble;
}

const MB = 1024 * 1024;
const HUGE = 100 * MB;

function mutation(name: string, spoil: Garble): ReplyMutation {
  return { name, spoil };
}

/** Statuses, types, encodings and sizes. */
const CARRIED: readonly ReplyMutation[] = [
  mutation("a page of HTML", () => ({ type: "text/html", body: "<html>Bad gateway</html>" })),
  mutation("HTML that says it is JSON", () => ({ body: "<html>Bad gateway</html>" })),
  mutation("JSON that says it is HTML", (reply) => ({ type: "text/html", body: reply })),
  mutation("no content type", (reply) => ({ type: "", body: reply })),
  mutation("status 500 with a good body", (reply) => ({ status: 500, body: reply })),
  mutation("status 401", () => ({ status: 401, body: '{"errors":[{"message":"who?"}]}' })),
  mutation("status 400 with data", (reply) => ({ status: 400, body: reply })),
  mutation("a redirect", () => ({ status: 302, headers: { location: "http://127.0.0.1:1/graphql" }, body: "" })),
  mutation("status 503", () => ({ status: 503, headers: { "retry-after": "1" }, body: "{}" })),
  mutation("nothing", () => ({ body: "" })),
  mutation("half of it", (reply) => ({ body: reply.slice(0, reply.length / 2) })),
  mutation("less than its length says", (reply) => ({
    headers: { "content-length": String(Buffer.byteLength(reply) + 100) },
    body: reply,
  })),
  mutation("100 MB of blanks within JSON", () => ({ body: '{"data":', more: { byte: 0x20, bytes: HUGE } })),
  mutation("100 MB in one text", () => ({ body: '{"data":"', more: { byte: 0x61, bytes: HUGE } })),
  mutation("a gzip bomb", () => ({
    headers: { "content-encoding": "gzip" },
    body: gzipSync(Buffer.alloc(HUGE, 0x20)),
  })),
  mutation("gzip that nobody asked for", (reply) => ({
    headers: { "content-encoding": "gzip" },
    body: gzipSync(reply),
  })),
  mutation("brotli", (reply) => ({ headers: { "content-encoding": "br" }, body: brotliCompressSync(reply) })),
  mutation("UTF-16", (reply) => ({ body: Buffer.from(reply, "utf16le") })),
  mutation("bytes that are no UTF-8", (reply) => ({ body: Buffer.from(reply.replace("{", '{"x":"é",'), "latin1") })),
  mutation("lists within lists, 200,000 deep", () => ({ body: "[".repeat(200_000) })),
  mutation("two replies", (reply) => ({ body: `${reply}${reply}` })),
];

/** What the JSON says. */
const SAID: readonly ReplyMutation[] = [
  mutation("an empty object", () => ({ body: "{}" })),
  mutation("a list", (reply) => ({ body: `[${reply}]` })),
  mutation("no data", () => ({ body: '{"data":null}' })),
  mutation("data twice, the first good", (reply) => ({ body: reply.trimEnd().replace(/\}$/, ',"data":null}') })),
  mutation(
    "errors that are no list",
    withReply((reply) => ({ ...reply, errors: "none" })),
  ),
  mutation(
    "errors beside whole data",
    withReply((reply) => ({ ...reply, errors: [{ message: "perhaps" }] })),
  ),
  mutation(
    "an error at a place with data",
    withReply((reply) => ({ ...reply, errors: [{ message: "?", path: ["_entities", 0] }] })),
  ),
  mutation(
    "no entities",
    withEntities(() => []),
  ),
  mutation(
    "an entity less",
    withEntities((entities) => entities.slice(1)),
  ),
  mutation(
    "each entity twice",
    withEntities((entities) => entities.flatMap((each) => [each, each])),
  ),
  mutation(
    "the entities turned round",
    withEntities((entities) => [...entities].reverse()),
  ),
  mutation(
    "two entities changed over",
    withEntities(([a, b, ...rest]) => (b === undefined ? [a] : [b, a, ...rest])),
  ),
  mutation(
    "the first entity everywhere",
    withEntities((entities) => entities.map(() => entities[0])),
  ),
  mutation(
    "entities that are null",
    withEntities((entities) => entities.map(() => null)),
  ),
  mutation(
    "entities that are texts",
    withEntities((entities) => entities.map(() => "Standing")),
  ),
  mutation(
    "entities within a list more",
    withEntities((entities) => [entities]),
  ),
  mutation(
    "an object for the list",
    withData((entities) => ({ ...(entities as object) })),
  ),
  mutation(
    "another __typename",
    everywhere("__type", () => "Enterprise"),
  ),
  mutation(
    "no __typename",
    everywhere("__type", () => undefined),
  ),
  mutation(
    "another enterprise's key",
    everywhere("__uscc", () => "91110105LEADR61200"),
  ),
  mutation(
    "another day's answer",
    everywhere("__validOn", () => "2021-01-01"),
  ),
  mutation(
    "an answer as known later",
    everywhere("__knownAt", () => "2030-01-01T00:00:00Z"),
  ),
  mutation(
    "a determination that does not exist",
    everywhere("determination", () => "YES"),
  ),
  mutation(
    "determinations in lower case",
    everywhere("determination", (value) => String(value).toLowerCase()),
  ),
  mutation(
    "determinations that are null",
    everywhere("determination", () => null),
  ),
  mutation(
    "determinations that are true",
    everywhere("determination", () => true),
  ),
  mutation(
    "reasons that are null",
    everywhere("reasons", () => null),
  ),
  mutation(
    "a reason that is a number",
    everywhere("code", () => 7),
  ),
  mutation(
    "days that do not exist",
    everywhere("notBefore", () => "2022-02-30"),
  ),
  mutation(
    "states that are objects",
    everywhere("state", () => ({})),
  ),
  mutation(
    "the guards left out",
    withEntities((entities) => entities.map(withoutGuards)),
  ),
  mutation(
    "fields that nobody asked for",
    withEntities((entities) => entities.map((each) => ({ ...each, more: 1, __proto: {} }))),
  ),
];

/** Ways in which a reply may be nonsense; each costs the department's fields at most, and nothing else. */
export const REPLY_MUTATIONS: readonly ReplyMutation[] = [...CARRIED, ...SAID];

function withoutGuards(entity: Entity): Entity {
  return entity === null ? null : Object.fromEntries(Object.entries(entity).filter(([key]) => !key.startsWith("__")));
}
