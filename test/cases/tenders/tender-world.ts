import { Client } from "pg";
import type { SignedInViewer, Viewer } from "../../../shared/access/viewer.ts";
import type { DivisionCode } from "../../../shared/values/division.ts";
import { Recorder } from "../../../subgraphs/market-regulation/persistence/recorder.ts";
import { type DeskWorld, type StepPayload, useDeskWorld } from "../../harness/desk-world.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import { identityOf } from "../../subgraphs/market-regulation/cast.ts";

export const PURCHASER = identityOf("procurement");
export const OTHER_PURCHASER = identityOf("procurement-2");
export const FINANCE_OF_TIANJIN = identityOf("finance@530000", {
  tenant: "finance@120000",
  jurisdictions: ["120000" as DivisionCode],
});
export const FINANCE_OF_YUNNAN = identityOf("finance@530000");

/** The first three hold Tianjin titles for air conditioners, the fourth one for computers; the others hold none. */
export const BIDDER = Array.from({ length: 41 }, (_, index) => syntheticCode(42_000 + index));
/** The n-th of them, from 0. */
export function bidder(index: number): string {
  const code = BIDDER[index];
  if (code === undefined) throw new Error(`There are ${BIDDER.length} bidders; ${index} was asked for.`);
  return code;
}

/** A Tianjin tender for air conditioners, ranked by score and then by price; the deadline was 2023-03-01. */
export function content(traits: object = {}): Record<string, unknown> {
  return {
    title: "办公空调采购",
    purchaser: "示例采购单位",
    jurisdiction: "120000",
    deadline: "2023-03-01",
    catalogueEdition: "2022",
    legalBasis: "tianjin-2021 §4.1",
    criteria: [
      { name: "score", order: "HIGHER_FIRST" },
      { name: "price", order: "LOWER_FIRST" },
    ],
    lots: [{ number: "1", catalogueCode: "A02061804", title: "空调机" }],
    ...traits,
  };
}

export function bid(index: number, score: string, price: string, lot = "1"): Record<string, unknown> {
  return {
    lot,
    bidder: bidder(index),
    values: [
      { criterion: "score", value: score },
      { criterion: "price", value: price },
    ],
  };
}

/** A tender as a test last saw it. */
export interface Seen {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly [field: string]: unknown;
}

export interface TenderWorld extends DeskWorld {
  /** What a step answers; tender and revision come from what was seen. */
  step(viewer: Viewer, name: string, seen: Seen | null, input?: object): Promise<StepPayload>;
  /** The tender after a step that is expected to be taken. */
  taken(name: string, seen: Seen | null, input?: object, viewer?: Viewer): Promise<Seen>;
  /** A tender whose deadline has passed, with these bids. */
  closed(bids: readonly object[], traits?: object, viewer?: SignedInViewer): Promise<Seen>;
  /** The same, evaluated, and re-checked as known later than it was decided. */
  evaluated(bids: readonly object[], traits?: object): Promise<Seen>;
  /** Asks for every preference again, as soon as something later is known. */
  rechecked(seen: Seen): Promise<Seen>;
  /** Puts something on record in the register, now, and waits until the department has it. */
  record(work: (recorder: Recorder) => Promise<void>): Promise<void>;
}

const SELECTED = "tender { id revision state stateSince ocid }";

/** Opens a hub with enterprises that bid. */
export function useTenderWorld(): TenderWorld {
  const world = useDeskWorld(history);
  const step: TenderWorld["step"] = (viewer, name, seen, input = {}) => {
    const named = seen === null ? {} : { tender: seen.id, ifRevision: seen.revision };
    return world.mutate(viewer, name, { ...named, ...input }, SELECTED, "id revision state");
  };
  const taken: TenderWorld["taken"] = async (name, seen, input, viewer = PURCHASER) => {
    const { tender, errors } = await step(viewer, name, seen, input);
    if (tender === null) throw new Error(`${name} was expected to be taken: ${JSON.stringify(errors)}`);
    return tender as Seen;
  };
  const closed: TenderWorld["closed"] = async (bids, traits = {}, viewer = PURCHASER) => {
    const drafted = await taken("tenderDraft", null, { content: content(traits) }, viewer);
    const announced = await taken("tenderAnnounce", drafted, { on: "2023-02-01" }, viewer);
    const done = await taken("tenderClose", announced, { on: "2023-03-02" }, viewer);
    return bids.length === 0 ? done : taken("tenderBidsRecord", done, { bids }, viewer);
  };
  const rechecked: TenderWorld["rechecked"] = async (seen) => {
    for (let tries = 0; tries < 100; tries++) {
      const { tender, errors } = await step(PURCHASER, "tenderPreferencesRecheck", seen);
      if (tender !== null) return tender as Seen;
      if (errors[0]?.code !== "RECHECK_NOT_NEWER") throw new Error(JSON.stringify(errors));
      await world.rows("market-regulation", "select register.beat()");
    }
    throw new Error("Something later than the decision was expected to become known.");
  };
  return Object.assign(Object.create(world) as DeskWorld, {
    step,
    taken,
    closed,
    rechecked,
    async evaluated(bids: readonly object[], traits: object = {}) {
      const decided = await taken("tenderPreferencesDecide", await closed(bids, traits));
      return rechecked(await taken("tenderEvaluate", decided));
    },
    async record(work: (recorder: Recorder) => Promise<void>) {
      const client = new Client({ connectionString: world.databases.departments["market-regulation"].appUrl });
      await client.connect();
      try {
        await work(new Recorder(client, { source: "test", recordedAt: null }));
        await client.query("select register.beat()");
        const [at] = await world.rows("market-regulation", "select max(at)::text as at from register.heartbeat");
        for (let behind = true; behind; ) {
          const [seen] = await world.rows("procurement", "select max(at) >= $1 as reached from register.heartbeat", [
            at?.at,
          ]);
          behind = seen?.reached !== true;
        }
      } finally {
        await client.end();
      }
    },
  });
}

/** The items of a list of the tender that was asked for. */
export function nodesIn<Node>(data: unknown, list: string): Node[] {
  const { tender } = data as { tender: Record<string, { edges: { node: Node }[] }> };
  const found = tender[list];
  if (found === undefined) throw new Error(`The list ${list} was expected in the answer.`);
  return found.edges.map(({ node }) => node);
}

/** Where the next part of the bids of the tender that was asked for begins. */
export function endCursorIn(data: unknown): string | null {
  return (data as { tender: { bids: { pageInfo: { endCursor: string | null } } } }).tender.bids.pageInfo.endCursor;
}

/** The number of the n-th bidder's title. */
export function titleOf(index: number): string {
  return `T-${index}`;
}

function history(): string {
  const known = "2022-03-01T09:00:00+08:00";
  const mapped = (category: string, codes: string[]) => [
    { recordedAt: known, event: "CATALOGUE_MAPPED", category, edition: "2022", codes },
  ];
  const registered = BIDDER.map((uscc, index) => ({
    recordedAt: known,
    event: "ENTERPRISE_REGISTERED",
    uscc,
    name: `示例投标人${index}`,
    division: "120116",
    on: "2015-01-05",
  }));
  const titles = ["C3852", "C3852", "C3852", "C3911"].map((category, index) => ({
    recordedAt: known,
    event: "TITLE_PUBLISHED",
    title: titleOf(index),
    uscc: bidder(index),
    scheme: "120000",
    category,
    standard: "Q/TEST 0001-2020",
    on: "2022-03-01",
  }));
  return [...mapped("C3852", ["A02061804"]), ...mapped("C3911", ["A02010105"]), ...registered, ...titles]
    .map((event) => `${JSON.stringify(event)}\n`)
    .join("");
}
