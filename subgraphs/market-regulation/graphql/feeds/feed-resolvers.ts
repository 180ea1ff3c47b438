import {
  registerWebhook,
  removeWebhook,
  resumeWebhook,
  UNKNOWN_WEBHOOK,
  webhookResolvers,
} from "../../../../shared/decision-notice/webhook-resolvers.ts";
import { partSize } from "../../../../shared/server/list-part.ts";
import { signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { audienceFor, type PartOfFeed } from "../../persistence/feeds/changes.ts";
import type { Resolvers } from "../generated/types.ts";
import { changeCursor, readChangeCursor } from "./change-cursor.ts";

/** The feeds of changes, and the webhooks that carry them. */
export const feedResolvers = {
  ...webhookResolvers,
  Query: {
    async registerChanges(_root, { first, after, uscc = null }, { viewer, changes }) {
      const place = readChangeCursor(audienceFor(viewer), after);
      return connectionOf(await changes.page(viewer, { first: partSize(first), after: place, uscc }));
    },
    changeWebhooks: (_root, _args, { viewer, notices }) => notices.webhooks.list(viewer),
  },
  Mutation: {
    changeWebhookRegister: (_root, { input }, context) => registerWebhook(context, input),
    changeWebhookRemove: (_root, { input }, context) => removeWebhook(context, input),
    changeWebhookResume: (_root, { input }, context) => resumeWebhook(context, input),
    async changeWebhookReplay(_root, { input: { id, after } }, { viewer, notices: { webhooks } }) {
      const caller = signedIn(viewer);
      const queuedCount = await webhooks.replay(caller, id, readChangeCursor(audienceFor(viewer), after));
      const webhook = (await webhooks.list(viewer)).find((each) => each.id === id);
      if (queuedCount !== null && webhook !== undefined) return { webhook, queuedCount, errors: [] };
      const error = { code: "NO_SUCH_WEBHOOK" as const, field: ["id"], message: UNKNOWN_WEBHOOK };
      return { webhook: null, queuedCount: null, errors: [error] };
    },
  },
} satisfies Resolvers;

function connectionOf({ audience, changes, hasNext, knownUntil, last: number }: PartOfFeed) {
  const edges = changes.map((node) => ({ cursor: changeCursor(audience, node.number), node }));
  const last = edges.at(-1);
  return {
    edges,
    pageInfo: { hasNextPage: hasNext, endCursor: last === undefined ? null : last.cursor },
    audience,
    knownUntil,
    lastCursor: number === 0 ? null : changeCursor(audience, number),
  };
}
